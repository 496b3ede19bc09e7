internal import Lexicon
internal import Parses

/// Names of persons beside offices and beside each other.
extension RepairedTrees {
  /// A person's name between commas explains the office before it, not the clause or the last word of the office:
  /// "met the minister of energy of Iraq, X, in Geneva", "a spokesman for the treasury, X, said".
  mutating func moveNames(of entities: [Entity]) {
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
        moveList(behind: range, of: name, to: Int(heads[name]))
      case .conj where head == comma - 1 && lexicon.has(tokens[head].form.lowercased(), .role):
        dependencies[name] = .appos
        moveList(behind: range, of: name, to: head)
      default: continue
      }
    }
  }

  /// "The administrator for the Middle East bureau X met": a name just behind an office and what that is for
  /// is the one who holds it.
  mutating func moveTitles(of entities: [Entity]) {
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
      case .conj where hasPortfolio(head, before: range.lowerBound, of: name):
        dependencies[name] = .appos
      default: continue
      }
    }
  }

  /// "The minister of the interior and municipalities X": the second thing that a minister sees to is no part of the name.
  private func hasPortfolio(_ office: Int, before start: Int, of name: Int) -> Bool {
    guard office < start, lexicon.has(tokens[office].form.lowercased(), .role),
      tokens[office + 1].lemma == "of",
      Int(heads[start - 1]) == name, dependencies[start - 1] == .compound
    else { return false }
    let words = office + 1..<start
    return words.contains { tokens[$0].lemma == "and" }
      && !words.contains {
        tokens[$0].form == "," || lexicon.has(tokens[$0].form.lowercased(), .role)
      }
  }

  /// The word for an office in whose prepositional phrase the last word is that before a token.
  private func office(before token: Int) -> Int? {
    var current = token - 1
    guard tokens[current].pos == .noun || tokens[current].pos == .properNoun else { return nil }
    for _ in 0..<6 {
      let head = Int(heads[current])
      guard head < current else { return nil }
      if dependencies[current] == .prep, lexicon.has(tokens[head].form.lowercased(), .role) {
        return head
      }
      guard [.pobj, .prep, .conj].contains(dependencies[current]) else { return nil }
      current = head
    }
    return nil
  }

  /// "Raisi of Iran, Putin of Russia and Erdogan of Turkey": a list of persons, none of whom is another.
  mutating func joinPersons(_ entities: [Entity]) {
    var isPerson = [Bool](repeating: false, count: tokens.count)
    for entity in entities where entity.label == .person {
      for token in entity.tokens { isPerson[token] = true }
    }
    for (index, dependency) in dependencies.enumerated() where dependency == .conj {
      let name = Int(heads[index])
      let first = Int(heads[name])
      guard isPerson[index], isPerson[name], dependencies[name] == .appos, isPerson[first],
        first + 1 < tokens.count, tokens[first + 1].lemma == "of", Int(heads[first + 1]) == first
      else { continue }
      dependencies[name] = .conj
    }
  }

  /// "Relations between the premier, X, and his party": the party is beside the premier, not beside his name.
  private mutating func moveList(behind range: Range<Int>, of name: Int, to office: Int) {
    guard lexicon.has(tokens[office].form.lowercased(), .role),
      tokens[office].wordForm != .pluralNoun
    else {
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
      if lexicon.has(tokens[current].form.lowercased(), .role) { found = current }
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
    let isServant = lexicon.has(tokens[holder].lemma, .servantNoun)
    let isOffice = lexicon.has(tokens[served].form.lowercased(), .role)
    guard
      holder < preposition, tokens[served].pos == .properNoun || isOffice,
      isServant || !isOffice && lexicon.has(tokens[holder].form.lowercased(), .role)
    else { return nil }
    return holder
  }

  private func hasTo(_ verb: Int) -> Bool {
    (max(0, verb - 3)..<verb).contains {
      Int(heads[$0]) == verb && tokens[$0].wordForm == .infinitiveMarker
    }
  }
}
