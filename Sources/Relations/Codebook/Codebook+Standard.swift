internal import Lexicon

extension Codebook {
  /// The project's own tables.
  public static let standard = Codebook(tables: CodebookTexts.standard)
}

/// The texts of the project's own tables.
package enum CodebookTexts {
  /// The tables by their names, as they lie in the checkout; in the way until they are read from the pack.
  package static let standard: [(name: String, text: String)] = LexicalTables.texts("codebook")
}
