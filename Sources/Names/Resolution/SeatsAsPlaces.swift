internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Whether a seat of government is meant as a building: it stands behind "at", "in" or another word of place.
  ///
  /// A capital always stands for its state: the reader of world news loses little, and wins the ties of the two.
  func isSeatAsPlace(_ span: Span, _ syntax: Syntax) -> Bool {
    guard let known = span.known else { return false }
    if known.role == .capital { return isDistrict(span) }
    guard known.role == .metonym else { return false }
    let head = reading.head(of: span.tokens)
    guard let above = syntax.head(of: head) else { return false }
    return syntax.dependencies[head] == .pobj && reading.form(of: above, is: .seatPreposition)
  }

  /// Whether a capital is named with its district, as the city alone is: "Washington, D.C.", is a place.
  private func isDistrict(_ span: Span) -> Bool {
    let last = reading.lower[span.tokens.upperBound - 1]
    return span.tokens.count > 1 && reading.lexicon.hasPrefix(last, .capitalDistrict)
  }
}
