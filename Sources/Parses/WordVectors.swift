/// Static vectors of word forms: forms that occur in like contexts have near vectors.
package protocol WordVectors: Sendable {
  /// The number of floats in a vector; 0 if there are none.
  var vectorWidth: Int { get }
  /// Returns the vector of a form; nil if it has none.
  func vector(of form: String) -> UnsafeBufferPointer<Float>?
}
