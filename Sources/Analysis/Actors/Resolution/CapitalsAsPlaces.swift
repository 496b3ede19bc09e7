import Language
import Model

extension NameChart {
  /// Whether a capital is meant as a city: something happens in it, rather than its government doing something.
  ///
  /// - It stands behind "in", "near", "outside" or another word of place, or behind "at" or "from" with a verb of motion.
  /// - It is part of an address: "Paris, France".
  func isCapitalAsPlace(_ span: Span, _ syntax: Syntax) -> Bool {
    guard let known = span.known, known.role == .capital else { return false }
    let head = reading.head(of: span.tokens)
    guard let above = syntax.head(of: head) else { return false }
    let word = reading.lower[above]
    if syntax.dependencies[head] == .pobj { return Self.placing.contains(word) }
    return false
  }

  private static let placing: Set<String> = [
    "in", "near", "outside", "around", "across", "inside", "at", "throughout",
  ]
}
