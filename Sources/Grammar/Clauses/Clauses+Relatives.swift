internal import Lexicon
internal import Parses

/// Relative clauses: the antecedent takes the place of its pronoun.
extension Clauses {
  /// Puts the noun where "which", "who" or "that" stands, or where nothing does.
  func resolveRelatives(in clause: inout Clause) {
    guard let relative = relativeVerb(of: clause), let noun = syntax.head(of: relative) else {
      return
    }
    var isUsed = false
    func resolve(_ tokens: inout [Int]) {
      for place in tokens.indices where syntax.tokens[tokens[place]].isRelativePronoun {
        tokens[place] = noun
        isUsed = true
      }
    }
    resolve(&clause.subjects)
    resolve(&clause.objects)
    resolve(&clause.recipients)
    resolve(&clause.attributes)
    for place in clause.obliques.indices { resolve(&clause.obliques[place].objects) }
    guard !isUsed, clause.link == .relative else { return }
    if clause.subjects.isEmpty {
      // "the first minister to visit Iran"
      clause.subjects = [noun]
      return
    }
    let verb = syntax.tokens[clause.head]
    let adverbs = clause.adverbs.lazy.compactMap { token in
      syntax.lexicon.value(of: syntax.tokens[token].lemma, in: .relativeAdverbs).map { (token, $0) }
    }
    if let (marker, preposition) = adverbs.first {
      clause.obliques.append(.init(preposition: preposition, marker: marker, objects: [noun]))
    } else if clause.objects.isEmpty && !clause.isPassive && clause.construction == .verb
      && !clause.subjects.isEmpty && clause.mark == nil
      && !clause.adverbs.contains(where: { syntax.tokens[$0].wordForm == .whAdverb })
      && !clause.obliques.contains(where: { $0.objects.isEmpty && $0.verb == nil })
      && verb.wordForm != .presentParticiple
    {
      // "the man he met"
      clause.objects = [noun]
    }
  }

  /// The verb that opens the relative clause in which a clause stands.
  private func relativeVerb(of clause: Clause) -> Int? {
    var current = clause.head
    while true {
      switch syntax.dependencies[current] {
      case .relcl: return current
      case .conj, .xcomp, .ccomp:
        guard let head = syntax.head(of: current) else { return nil }
        current = head
      default: return nil
      }
    }
  }
}
