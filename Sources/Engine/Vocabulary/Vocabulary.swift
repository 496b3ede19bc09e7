/// What a model knows of word forms beforehand: normal forms, and which have a static vector.
package struct Vocabulary: Sendable {
  private let norms: KeyTable<UInt64>?
  private let vectorRows: KeyTable<Int32>?

  /// The vocabulary of a compiled model.
  ///
  /// - Throws: ``ModelError`` when a section is missing or malformed.
  package init(_ file: ModelFile) throws(ModelError) {
    norms = try KeyTable("vocabulary.norms", in: file)
    vectorRows = try KeyTable("vocabulary.vectors", in: file)
  }

  /// A vocabulary that knows nothing.
  package init() {
    norms = nil
    vectorRows = nil
  }

  /// The key of the normal form that a table gives to a form; nil where it is the form in lower case.
  func norm(of orth: UInt64) -> UInt64? { norms?[orth] }

  /// The row of a form's static vector; -1 for none.
  func vectorRow(of orth: UInt64) -> Int32 { vectorRows?[orth] ?? -1 }
}
