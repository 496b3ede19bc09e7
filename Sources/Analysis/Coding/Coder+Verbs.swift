internal import Language
internal import Model

/// Verbs, with the noun of their object where the codebook asks for it.
extension Coder {
  /// Codes what a verb states, if the codebook knows it.
  mutating func codeVerb(_ index: Int) {
    let clause = clauses.all[index]
    let lemma = syntax.tokens[clause.head].lemma
    var entries: [Codebook.Entry] = []
    if let particle = clause.words.first(where: { syntax.dependencies[$0] == .prt }) {
      entries += book.verbs[lemma + "_" + syntax.tokens[particle].form.lowercased()] ?? []
    }
    entries += book.verbs[lemma] ?? []
    guard !entries.isEmpty else { return }
    let nouns = objectNouns(of: clause)
    var event: RelationKind?
    for isPhrase in [true, false] {
      for entry in entries where entry.objects.isEmpty != isPhrase {
        if entry.kind.isEvent && event != nil { continue }
        guard entry.objects.isEmpty || !entry.objects.isDisjoint(with: nouns) else { continue }
        if apply(entry, to: index, trigger: trigger(of: clause, withObject: isPhrase)),
          entry.kind.isEvent
        {
          event = entry.kind
        }
      }
    }
  }

  /// The lemmas of a verb's objects and of what they contain: "a series of talks".
  private func objectNouns(of clause: Clause) -> Set<String> {
    var nouns: Set<String> = []
    for object in clause.objects + clause.attributes {
      nouns.insert(syntax.tokens[object].lemma.lowercased())
      guard let nominal = clauses.clause(of: object) else { continue }
      for oblique in nominal.obliques where oblique.preposition == "of" {
        for inner in oblique.objects { nouns.insert(syntax.tokens[inner].lemma.lowercased()) }
      }
    }
    for oblique in clause.obliques where clause.objects.isEmpty {
      for inner in oblique.objects { nouns.insert(syntax.tokens[inner].lemma.lowercased()) }
    }
    return nouns
  }

  /// The words of a predicate, with its object's noun for an idiom.
  private func trigger(of clause: Clause, withObject: Bool) -> [Int] {
    var tokens = clause.words.filter { syntax.dependencies[$0] != .aux }
    if withObject, let object = clause.objects.first,
      !participants.named(by: object).isEmpty == false
    {
      tokens.append(object)
    }
    return tokens.sorted()
  }
}
