/// The attributes of word forms in a model: normal forms and rows of static vectors.
package struct Vocabulary: Sendable {
  private let norms: KeyTable<UInt64>?
  private let vectorRows: KeyTable<Int32>?

  /// Reads the vocabulary of a compiled model.
  ///
  /// - Throws: ``ModelError`` if a section is missing or malformed.
  package init(_ file: ModelFile) throws(ModelError) {
    norms = try KeyTable("vocabulary.norms", in: file)
    vectorRows = try KeyTable("vocabulary.vectors", in: file)
  }

  /// Creates an empty vocabulary.
  package init() {
    norms = nil
    vectorRows = nil
  }

  /// The key of a form's normal form in the table; nil if it is the form in lower case.
  func norm(of orth: UInt64) -> UInt64? { norms?[orth] }

  /// The row of a form's static vector; -1 for none.
  func vectorRow(of orth: UInt64) -> Int32 { vectorRows?[orth] ?? -1 }
}
