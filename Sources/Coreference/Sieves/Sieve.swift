import Model
import Parses

/// One pass of the multi-pass sieve: a way to resolve a phrase that is not a name.
///
/// Sieves are applied from the most precise to the most general; the first resolution stands.
protocol Sieve: Sendable {
  /// The referent of a phrase by its number, and why; nil where this sieve does not apply.
  func resolve(_ phrase: Int, in discourse: inout Discourse) -> Resolution?
}

/// The result of a sieve.
struct Resolution: Sendable {
  /// The referent's number.
  var referent: Int
  var reason: Mention.Reason
  /// The confidence, 0 to 1.
  var confidence: Double
}
