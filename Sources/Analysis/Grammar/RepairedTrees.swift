internal import Language

/// A parse's trees with the mistakes mended that the parser is known to make.
struct RepairedTrees {
  /// The head of each token.
  private(set) var heads: [Int32]
  /// How each token depends on it.
  private(set) var dependencies: [Dependency]

  private let tokens: [Token]

  init(of parse: Parse) {
    tokens = parse.tokens
    heads = tokens.map { Int32($0.head) }
    dependencies = tokens.map { Dependency(named: $0.dependency) }
    setDatelinesApart(parse.entities)
    moveJoinedNouns()
    moveNames(of: parse.entities)
    moveTitles(of: parse.entities)
    moveBuyers(of: parse.entities)
    joinPersons(parse.entities)
    moveRelatives()
    moveInfinitives()
  }

  /// "Its dispute with Chile and support for Peru": the support is not with it.
  private mutating func moveJoinedNouns() {
    var hasFrame = [Bool](repeating: false, count: tokens.count)
    for (index, token) in tokens.enumerated() {
      let isFrame =
        dependencies[index] == .poss
        || dependencies[index] == .prep && framePrepositions.contains(token.lemma)
      if isFrame { hasFrame[token.head] = true }
    }
    for (index, token) in tokens.enumerated()
    where dependencies[index] == .conj && token.pos == .noun && hasFrame[index] {
      let name = token.head
      guard tokens[name].pos == .properNoun, dependencies[name] == .pobj else { continue }
      let preposition = tokens[name].head
      let noun = tokens[preposition].head
      guard dependencies[preposition] == .prep, tokens[noun].pos == .noun, noun < index else {
        continue
      }
      heads[index] = Int32(noun)
    }
  }

  /// A person's name between commas explains the office before it, not the clause or the last word of the office:
  /// "met the minister of energy of Iraq, X, in Geneva", "a spokesman for the treasury, X, said".
  private mutating func moveNames(of entities: [Entity]) {
    for entity in entities where entity.label == "PERSON" {
      let range = entity.tokens
      guard range.lowerBound > 1, range.upperBound < tokens.count,
        tokens[range.upperBound].form == ",",
        let name = range.first(where: { !range.contains(Int(heads[$0])) }),
        let comma = comma(before: range.lowerBound)
      else { continue }
      let head = Int(heads[name])
      switch dependencies[name] {
      case .npadvmod where tokens[head].pos == .verb:
        guard let office = office(endingAt: comma - 1, under: head) else { continue }
        attach(name, to: office, as: .appos)
        // What stands behind the name belongs to the clause.
        for token in range.upperBound..<min(tokens.count, range.upperBound + 40)
        where Int(heads[token]) == name {
          if dependencies[token] == .prep { heads[token] = Int32(head) }
          if dependencies[token] == .relcl && hasTo(token) { attach(token, to: head, as: .advcl) }
        }
      case .appos:
        if let holder = holder(of: head) { heads[name] = Int32(holder) }
        moveList(behind: range, of: name, to: Int(heads[name]))
      case .conj where head == comma - 1 && RoleNouns.areOffices(tokens[head].form):
        dependencies[name] = .appos
        moveList(behind: range, of: name, to: head)
      default: continue
      }
    }
  }

  /// "CAIRO – The minister said": the place where a report was written does not say it.
  private mutating func setDatelinesApart(_ entities: [Entity]) {
    for entity in entities
    where entity.label == "GPE" || entity.label == "LOC" || entity.label == "ORG" {
      let dash = entity.tokens.upperBound
      guard dash + 1 < tokens.count, ["–", "—", "-", "--"].contains(tokens[dash].form),
        beginsParagraph(entity.tokens.lowerBound),
        entity.tokens.allSatisfy({ isCapitalised(tokens[$0].form) }),
        let place = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        [.nsubj, .nsubjpass].contains(dependencies[place])
      else { continue }
      let verb = Int(heads[place])
      // What follows the dash is the subject, if the place has taken it as its explanation.
      if let subject = (dash + 1..<verb).first(where: {
        Int(heads[$0]) == place && dependencies[$0] == .appos
      }) {
        attach(subject, to: verb, as: dependencies[place])
      }
      dependencies[place] = .npadvmod
    }
  }

  private func beginsParagraph(_ token: Int) -> Bool {
    token == 0
      || tokens[token - 1].pos == .space && tokens[token - 1].form.contains { $0.isNewline }
  }

  private func isCapitalised(_ form: String) -> Bool {
    !form.isEmpty && form.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
  }

  /// "The administrator for the Middle East bureau X met": a name just behind an office and what that is for
  /// is the one who holds it.
  private mutating func moveTitles(of entities: [Entity]) {
    for entity in entities where entity.label == "PERSON" && entity.tokens.lowerBound > 2 {
      let range = entity.tokens
      guard let name = range.first(where: { !range.contains(Int(heads[$0])) }) else { continue }
      let head = Int(heads[name])
      switch dependencies[name] {
      case .appos where head != range.lowerBound - 1:
        guard let office = office(before: range.lowerBound), Int(heads[office]) != name,
          head != office
        else { continue }
        attach(name, to: office, as: .appos)
      case .conj where hasPortfolio(head, before: range.lowerBound, of: name):
        dependencies[name] = .appos
      default: continue
      }
    }
  }

  /// "The minister of the interior and municipalities X": the second thing that a minister sees to is no part of the name.
  private func hasPortfolio(_ office: Int, before start: Int, of name: Int) -> Bool {
    guard office < start, RoleNouns.areOffices(tokens[office].form),
      tokens[office + 1].lemma == "of",
      Int(heads[start - 1]) == name, dependencies[start - 1] == .compound
    else { return false }
    let words = office + 1..<start
    return words.contains { tokens[$0].lemma == "and" }
      && !words.contains { tokens[$0].form == "," || RoleNouns.areOffices(tokens[$0].form) }
  }

  /// The word for an office in whose prepositional phrase the last word is that before a token.
  private func office(before token: Int) -> Int? {
    var current = token - 1
    guard tokens[current].pos == .noun || tokens[current].pos == .properNoun else { return nil }
    for _ in 0..<6 {
      let head = Int(heads[current])
      guard head < current else { return nil }
      if dependencies[current] == .prep, RoleNouns.areOffices(tokens[head].form) { return head }
      guard [.pobj, .prep, .conj].contains(dependencies[current]) else { return nil }
      current = head
    }
    return nil
  }

  /// "Raisi of Iran, Putin of Russia and Erdogan of Turkey": a list of persons, none of whom is another.
  private mutating func joinPersons(_ entities: [Entity]) {
    var isPerson = [Bool](repeating: false, count: tokens.count)
    for entity in entities where entity.label == "PERSON" {
      for token in entity.tokens { isPerson[token] = true }
    }
    for (index, dependency) in dependencies.enumerated() where dependency == .conj {
      let name = Int(heads[index])
      let first = Int(heads[name])
      guard isPerson[index], isPerson[name], dependencies[name] == .appos, isPerson[first],
        tokens[first + 1].lemma == "of", Int(heads[first + 1]) == first
      else { continue }
      dependencies[name] = .conj
    }
  }

  /// "It was France, not Spain, who agreed": France did.
  private mutating func moveRelatives() {
    for index in tokens.indices where dependencies[index] == .relcl {
      let denied = Int(heads[index])
      var first = denied
      while first > 0, Int(heads[first - 1]) == denied, dependencies[first - 1] == .compound {
        first -= 1
      }
      guard dependencies[denied] == .appos || dependencies[denied] == .conj, first > 0,
        tokens[first - 1].lemma == "not"
      else { continue }
      heads[index] = heads[denied]
      dependencies[denied] = .dep
    }
  }

  /// "Is selling India oil": a country before goods that are sold or sent is who gets them.
  private mutating func moveBuyers(of entities: [Entity]) {
    for entity in entities where entity.label == "GPE" && entity.tokens.upperBound < tokens.count {
      let goods = entity.tokens.upperBound
      guard dependencies[goods] == .dobj, tokens[goods].pos == .noun,
        let name = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        Int(heads[name]) == goods, dependencies[name] == .compound
      else { continue }
      let verb = Int(heads[goods])
      guard verb == entity.tokens.lowerBound - 1, givingVerbs.contains(tokens[verb].lemma) else {
        continue
      }
      attach(name, to: verb, as: .dative)
    }
  }

  /// "Relations between the premier, X, and his party": the party is beside the premier, not beside his name.
  private mutating func moveList(behind range: Range<Int>, of name: Int, to office: Int) {
    guard RoleNouns.areOffices(tokens[office].form), tokens[office].tag != "NNS" else { return }
    for token in range.upperBound..<min(tokens.count, range.upperBound + 40)
    where Int(heads[token]) == name && [.cc, .conj].contains(dependencies[token]) {
      heads[token] = Int32(office)
    }
  }

  /// The comma before a name and its titles: at most four words with capitals stand between.
  private func comma(before name: Int) -> Int? {
    var token = name - 1
    while token >= max(0, name - 4), tokens[token].pos == .properNoun { token -= 1 }
    return token > 0 && tokens[token].form == "," ? token : nil
  }

  /// The highest word for an office in the phrase that ends with a token, below a verb.
  private func office(endingAt last: Int, under verb: Int) -> Int? {
    var current = last
    var found: Int?
    for _ in 0..<10 where current != verb {
      if RoleNouns.areOffices(tokens[current].form) { found = current }
      let head = Int(heads[current])
      guard head != current, head < current || [.compound, .nmod].contains(dependencies[current])
      else { break }
      current = head
    }
    return current == verb ? found : nil
  }

  /// Whoever speaks for or serves the body or person that a token names: "spokesman" in "spokesman for the court".
  private func holder(of served: Int) -> Int? {
    let preposition = Int(heads[served])
    guard dependencies[served] == .pobj, dependencies[preposition] == .prep,
      ["for", "of", "to"].contains(tokens[preposition].lemma)
    else { return nil }
    let holder = Int(heads[preposition])
    let isServant = servants.contains(tokens[holder].lemma)
    let isOffice = RoleNouns.areOffices(tokens[served].form)
    guard
      holder < preposition, tokens[served].pos == .properNoun || isOffice,
      isServant || !isOffice && RoleNouns.areOffices(tokens[holder].form)
    else { return nil }
    return holder
  }

  /// "Spoke of the mission to free the hostages": an infinitive just behind a noun for what one
  /// means to do is the noun's, whoever the clause is about.
  private mutating func moveInfinitives() {
    for (index, token) in tokens.enumerated()
    where token.tag == "TO" && dependencies[index] == .aux && index > 0 {
      let verb = token.head
      let noun = index - 1
      guard dependencies[verb] == .advcl, verb > index, tokens[noun].pos == .noun,
        undertakings.contains(tokens[noun].lemma), !isBelow(noun, verb)
      else { continue }
      attach(verb, to: noun, as: .acl)
    }
  }

  private mutating func attach(_ token: Int, to head: Int, as dependency: Dependency) {
    heads[token] = Int32(head)
    dependencies[token] = dependency
  }

  private func hasTo(_ verb: Int) -> Bool {
    (max(0, verb - 3)..<verb).contains { Int(heads[$0]) == verb && tokens[$0].tag == "TO" }
  }

  private func isBelow(_ token: Int, _ other: Int) -> Bool {
    var current = token
    while current != other {
      let head = Int(heads[current])
      guard head != current else { return false }
      current = head
    }
    return true
  }
}

extension RoleNouns {
  /// Whether a word, however written, is one for somebody in office.
  fileprivate static func areOffices(_ form: String) -> Bool {
    let word = form.lowercased()
    return persons.contains(word) || TitleWords.contains(word)
  }
}

/// Prepositions that open an argument of a noun rather than a circumstance.
private let framePrepositions: Set<String> = [
  "for", "to", "with", "against", "over", "on", "toward", "towards",
]

/// Those whom a text names beside whom they serve.
private let servants: Set<String> = [
  "spokesman", "spokeswoman", "spokesperson", "aide", "adviser", "advisor", "lawyer", "attorney",
  "envoy", "ambassador", "representative", "assistant", "secretary", "wife", "husband", "son",
  "daughter", "brother", "sister", "widow",
]

/// Verbs with whom something is given before what is given.
private let givingVerbs: Set<String> = [
  "sell", "give", "send", "offer", "lend", "grant", "supply", "ship", "owe", "hand",
]

/// Nouns for what somebody is about to do, with an infinitive that says what.
private let undertakings: Set<String> = [
  "mission", "effort", "offensive", "operation", "campaign", "plan", "bid", "attempt", "move",
  "decision", "pledge", "promise", "drive", "initiative", "struggle", "fight", "battle",
  "intention", "readiness", "willingness", "proposal", "offer", "vow", "plot", "push", "scheme",
]
