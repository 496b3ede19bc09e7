import Model
import Parses

/// One way to find whom a phrase that is no name refers to.
///
/// The sieves are asked from the most precise to the most general; the first answer holds.
protocol Sieve: Sendable {
  /// Whom the phrase of that number refers to, and why; nil where this sieve cannot tell.
  func answer(_ phrase: Int, in discourse: inout Discourse) -> Answer?
}

/// What a sieve says.
struct Answer: Sendable {
  /// The referent's number.
  var referent: Int
  var reason: Mention.Reason
  /// How sure that is, 0 to 1.
  var confidence: Double
}
