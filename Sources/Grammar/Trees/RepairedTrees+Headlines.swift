internal import Lexicon
internal import Parses

/// Repairs of the grammar of headlines, in which a comma stands for "and".
extension RepairedTrees {
  /// "Russia, China sign a deal": names with commas between them, from the beginning of a line to a plural verb, are the
  /// verb's coordinated subject.
  mutating func coordinateHeadlineSubjects() {
    for start in tokens.indices where tokens[start].pos == .properNoun && beginsParagraph(start) {
      var names = [start..<name(from: start)]
      while let last = names.last, last.upperBound + 1 < tokens.count,
        tokens[last.upperBound].form == ",", tokens[last.upperBound + 1].pos == .properNoun,
        names.count < Self.most
      {
        names.append(last.upperBound + 1..<name(from: last.upperBound + 1))
      }
      if names.count > 1 { coordinate(names) }
    }
  }

  /// How many names it coordinates.
  private static let most = 8

  /// Where the proper nouns from a token on end.
  private func name(from start: Int) -> Int {
    tokens[start...].firstIndex { $0.pos != .properNoun } ?? tokens.count
  }

  private mutating func coordinate(_ names: [Range<Int>]) {
    guard let last = names.last else { return }
    let parts = names.map { name in
      name.first { !name.contains(Int(heads[$0])) } ?? name.lowerBound
    }
    let (first, subject) = (parts[0], parts[parts.count - 1])
    let isJoined = dependencies[subject] == .conj || dependencies[subject] == .appos
    let governed = isJoined ? first : subject
    let verb = Int(heads[governed])
    let isSubject = [.nsubj, .nsubjpass].contains(dependencies[governed])
    guard isSubject || dependencies[governed] == .npadvmod && !hasSubject(verb),
      (last.upperBound..<last.upperBound + 4).contains(verb), verb < tokens.count,
      tokens[verb].pos == .verb || tokens[verb].pos == .auxiliary,
      tokens[last.upperBound].pos != .punctuation,
      tokens[last.upperBound].wordForm != .thirdPersonPresent
    else { return }
    attach(first, to: verb, as: isSubject ? dependencies[governed] : .nsubj)
    for (before, name) in zip(parts, parts.dropFirst()) { attach(name, to: before, as: .conj) }
  }

  /// "Sudan accused of arming rebels": a verb that always takes an object is passive where it has none.
  mutating func readReducedPassives() {
    for subject in tokens.indices where dependencies[subject] == .nsubj {
      let verb = Int(heads[subject])
      guard verb > subject, lemma(of: verb, is: .obligatoryTransitiveVerb),
        [.pastTense, .pastParticiple].contains(tokens[verb].wordForm),
        verb + 1 < tokens.count,
        tokens[verb + 1].pos == .adposition
          || tokens[verb + 1].wordForm == .infinitiveMarker || tokens[verb + 1].pos == .punctuation,
        !isGoverned(verb, by: [.dobj, .dative, .ccomp, .aux, .auxpass, .prt])
      else { continue }
      dependencies[subject] = .nsubjpass
    }
  }

  private func hasSubject(_ verb: Int) -> Bool { isGoverned(verb, by: [.nsubj, .nsubjpass]) }

  /// Whether a token near a verb depends on it in one of some ways.
  private func isGoverned(_ verb: Int, by ways: Set<Dependency>) -> Bool {
    (max(0, verb - Self.reach)..<min(tokens.count, verb + Self.reach)).contains {
      Int(heads[$0]) == verb && $0 != verb && ways.contains(dependencies[$0])
    }
  }

  /// How far from a verb its arguments are looked for.
  private static let reach = 24
}
