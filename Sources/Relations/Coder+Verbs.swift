internal import Grammar
internal import Model
internal import Parses

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
    entries += book.verbs[lemma] ?? book.verbs[uncut(lemma, of: clause.head)] ?? []
    guard !entries.isEmpty else { return }
    let objects = objectNouns(of: clause)
    let nouns = Set(objects.map { syntax.tokens[$0].lemma.lowercased() })
    var event: RelationKind?
    for isPhrase in [true, false] {
      for entry in entries where entry.objects.isEmpty != isPhrase {
        if entry.kind.isEvent && event != nil { continue }
        // "Called him brave" is no call.
        if !isPhrase, lemma == "call", !clause.attributes.isEmpty { continue }
        if !isPhrase, isFigurative(lemma, clause) { continue }
        guard entry.fits(objects: nouns, ofVerb: !clause.objects.isEmpty) else { continue }
        if apply(entry, to: index, trigger: trigger(of: clause, withObject: isPhrase)) {
          if entry.kind.isEvent { event = entry.kind }
          if isPhrase {
            idiomNouns.formUnion(
              objects.filter { entry.objects.contains(syntax.tokens[$0].lemma.lowercased()) })
          }
        }
      }
    }
  }

  /// The lemmatizer cuts "staged" to "stag", but "rapped" is no "rape".
  private func uncut(_ lemma: String, of token: Int) -> String {
    let form = syntax.tokens[token].form.lowercased()
    return [lemma + "ed", lemma + "es", lemma + "ing"].contains(form) ? lemma + "e" : lemma
  }

  /// Whether a verb's object gives it another sense: "meet a deadline", "sign a petition".
  private func isFigurative(_ lemma: String, _ clause: Clause) -> Bool {
    guard let objects = Self.figurative[lemma] else { return false }
    return clause.objects.contains { objects.contains(syntax.tokens[$0].lemma) }
  }

  private static let figurative: [String: Set<String>] = [
    "meet": [
      "need", "demand", "requirement", "target", "deadline", "standard", "criterion", "goal",
      "challenge", "end", "obligation", "expectation", "cost", "threshold", "quota", "objective",
      "commitment",
    ],
    "sign": ["petition", "letter", "order", "decree", "bill", "law", "register", "autograph"],
    "withdraw": ["money", "cash", "fund", "saving", "candidacy", "bid", "appeal", "complaint"],
    "hit": ["record", "high", "low", "mark", "target", "milestone", "road", "market"],
    "visit": ["website", "webpage", "page", "grave", "tomb"],
  ]

  /// A verb's objects and what they contain: "a series of talks"; without any, what stands behind
  /// its prepositions: "come to an agreement".
  private func objectNouns(of clause: Clause) -> [Int] {
    var nouns = clause.objects + clause.attributes
    for object in nouns {
      let behind = clauses.clause(of: object)?.obliques ?? obliques(beside: object)
      for oblique in behind where oblique.preposition == "of" { nouns += oblique.objects }
    }
    if Self.placing.contains(syntax.tokens[clause.head].lemma) {
      // "put its army on alert"
      nouns += clause.obliques.flatMap(\.objects)
    }
    if clause.objects.isEmpty { nouns += clause.obliques.flatMap(\.objects) + clause.subjects }
    return nouns
  }

  private static let placing: Set<String> = ["put", "place", "bring", "take", "keep", "hold"]

  /// The words of a predicate, with its object's noun for an idiom.
  private func trigger(of clause: Clause, withObject: Bool) -> [Int] {
    var tokens = clause.words.filter { syntax.dependencies[$0] != .aux }
    if withObject, let object = clause.objects.first, participants.named(by: object).isEmpty {
      tokens.append(object)
    }
    return tokens.sorted()
  }
}
