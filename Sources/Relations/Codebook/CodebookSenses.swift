internal import Model

/// The types that the rows of a codebook give to each lemma, whatever its part of speech.
struct CodebookSenses: Sendable {
  private var byWord: [String: [String]] = [:]
  private var byObject: [String: [String]] = [:]

  /// The most types of a lemma that are told.
  private static let most = 4

  init(_ rows: [Codebook.Row]) {
    for row in rows {
      let kind = row.kind.rawValue
      for word in row.words {
        Self.add(kind, to: &byWord[String(word.prefix { $0 != "_" }), default: []])
      }
      for object in row.objects { Self.add(kind, to: &byObject[object, default: []]) }
    }
  }

  private static func add(_ kind: String, to kinds: inout [String]) {
    if kinds.count < most, !kinds.contains(kind) { kinds.append(kind) }
  }

  /// The types of the rows that a lemma begins, the first ones.
  func kinds(of lemma: String) -> [String] { byWord[lemma] ?? [] }

  /// The types of the rows that ask for a lemma as object, the first ones.
  func kinds(ofObject lemma: String) -> [String] { byObject[lemma] ?? [] }
}
