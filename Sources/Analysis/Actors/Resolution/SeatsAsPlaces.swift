import Language
import Model

extension NameChart {
  /// Whether a seat of government is meant as a building: it stands behind "at", "in" or another word of place.
  ///
  /// A capital always stands for its state: the reader of world news loses little, and wins the ties of the two.
  func isSeatAsPlace(_ span: Span, _ syntax: Syntax) -> Bool {
    guard let known = span.known, known.role == .metonym else { return false }
    let head = reading.head(of: span.tokens)
    guard let above = syntax.head(of: head) else { return false }
    return syntax.dependencies[head] == .pobj && Self.placing.contains(reading.lower[above])
  }

  private static let placing: Set<String> = [
    "in", "near", "outside", "around", "inside", "at", "to", "into",
  ]
}
