internal import Lexicon
internal import Parses

/// Repairs of the attachment of persons' names to offices and to each other.
extension RepairedTrees {
  /// A person's name between commas is in apposition to the office before it, not to the clause or the last word of
  /// the office:
  /// "met the minister of energy of Iraq, X, in Geneva", "a spokesman for the treasury, X, said".
  mutating func attachAppositiveNames(_ entities: [Entity]) {
    for entity in entities where entity.label == .person {
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
        reattachConjuncts(behind: range, of: name, to: Int(heads[name]))
      case .conj where head == comma - 1 && isRole(head):
        dependencies[name] = .appos
        reattachConjuncts(behind: range, of: name, to: head)
      default: continue
      }
    }
  }

  /// "The administrator for the Middle East bureau X met": a name just behind an office and its complement is in
  /// apposition to the office.
  mutating func attachTitledNames(_ entities: [Entity]) {
    for entity in entities where entity.label == .person && entity.tokens.lowerBound > 2 {
      let range = entity.tokens
      guard let name = range.first(where: { !range.contains(Int(heads[$0])) }) else { continue }
      let head = Int(heads[name])
      switch dependencies[name] {
      case .appos where head != range.lowerBound - 1:
        guard let office = office(before: range.lowerBound), head != office,
          !isBelow(office, name)
        else { continue }
        attach(name, to: office, as: .appos)
      case .conj where hasCoordinatedPortfolio(head, before: range.lowerBound, of: name):
        dependencies[name] = .appos
      default: continue
      }
    }
  }

  /// "The minister of the interior and municipalities X": the second portfolio of an office is no part of the name.
  private func hasCoordinatedPortfolio(_ office: Int, before start: Int, of name: Int) -> Bool {
    guard office < start, isRole(office),
      lemma(of: office + 1, is: .genitivePreposition),
      Int(heads[start - 1]) == name, dependencies[start - 1] == .compound
    else { return false }
    let words = office + 1..<start
    return words.contains { lemma(of: $0, is: .additiveCoordinator) }
      && !words.contains {
        tokens[$0].form == "," || isRole($0)
      }
  }

  /// The word for an office in whose prepositional phrase the last word is that before a token.
  private func office(before token: Int) -> Int? {
    var current = token - 1
    guard tokens[current].pos == .noun || tokens[current].pos == .properNoun else { return nil }
    for _ in 0..<6 {
      let head = Int(heads[current])
      guard head < current else { return nil }
      if dependencies[current] == .prep, isRole(head) {
        return head
      }
      guard [.pobj, .prep, .conj].contains(dependencies[current]) else { return nil }
      current = head
    }
    return nil
  }

  /// "Raisi of Iran, Putin of Russia and Erdogan of Turkey": persons in a list are coordinated, not in apposition.
  mutating func coordinatePersons(_ entities: [Entity]) {
    var isPerson = [Bool](repeating: false, count: tokens.count)
    for entity in entities where entity.label == .person {
      for token in entity.tokens { isPerson[token] = true }
    }
    for (index, dependency) in dependencies.enumerated() where dependency == .conj {
      let name = Int(heads[index])
      let first = Int(heads[name])
      guard isPerson[index], isPerson[name], dependencies[name] == .appos, isPerson[first],
        first + 1 < tokens.count, lemma(of: first + 1, is: .genitivePreposition),
        Int(heads[first + 1]) == first
      else { continue }
      dependencies[name] = .conj
    }
  }

  /// "Relations between the premier, X, and his party": the party is beside the premier, not beside his name.
  private mutating func reattachConjuncts(behind range: Range<Int>, of name: Int, to office: Int) {
    guard isRole(office), tokens[office].wordForm != .pluralNoun else {
      return
    }
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
      if isRole(current) { found = current }
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
      lemma(of: preposition, is: .titlePreposition)
    else { return nil }
    let holder = Int(heads[preposition])
    let isServant = lemma(of: holder, is: .servantNoun)
    let isOffice = isRole(served)
    guard
      holder < preposition, tokens[served].pos == .properNoun || isOffice,
      isServant || !isOffice && isRole(holder)
    else { return nil }
    return holder
  }

  private func hasTo(_ verb: Int) -> Bool {
    (max(0, verb - 3)..<verb).contains {
      Int(heads[$0]) == verb && tokens[$0].wordForm == .infinitiveMarker
    }
  }
}
