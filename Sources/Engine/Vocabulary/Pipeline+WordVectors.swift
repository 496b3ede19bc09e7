import Parses

/// The static vectors of the model, in the width to which its tagger reduces them.
///
/// They are valid as long as the pipeline lives.
extension Pipeline: WordVectors {
  /// The number of floats in a vector; 0 for a model without static vectors.
  package var vectorWidth: Int {
    models.tok2vec.embedding.vectors.count == 0 ? 0 : models.tok2vec.width
  }

  /// Returns the vector of a form; nil if it has none.
  package func vector(of form: String) -> UnsafeBufferPointer<Float>? {
    let (width, vectors) = (vectorWidth, models.tok2vec.embedding.vectors)
    guard width > 0, !form.isEmpty else { return nil }
    let row = Int(models.vocabulary.vectorRow(of: StringKey.key(form)))
    guard row >= 0, (row + 1) * width <= vectors.count else { return nil }
    return UnsafeBufferPointer(start: vectors.base + row * width, count: width)
  }
}
