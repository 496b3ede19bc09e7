internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Whether a seat of government is meant as a building: it stands behind "at", "in" or another word of place.
  ///
  /// A capital stands for its state, unless the words say that the city is meant: "the capital Hanoi", "cities including
  /// Hanoi", "Hanoi and Haiphong".
  func isSeatAsPlace(_ span: Span, _ syntax: Syntax) -> Bool {
    guard let known = span.known else { return false }
    if known.role == .capital { return isDistrict(span) || isCity(span, syntax) }
    guard known.role == .metonym else { return false }
    let head = reading.head(of: span.tokens)
    guard let above = syntax.head(of: head) else { return false }
    return syntax.dependencies[head] == .pobj && reading.form(of: above, is: .seatPreposition)
  }

  /// Whether a capital is called a city, or named beside cities that are no capitals, and no states.
  private func isCity(_ span: Span, _ syntax: Syntax) -> Bool {
    let before = span.tokens.lowerBound - 1
    let head = reading.head(of: span.tokens)
    if before >= 0, isSettlement(before, syntax),
      syntax.head(of: before) == head || syntax.head(of: head) == before
    {
      return true
    }
    var opener = head
    while syntax.dependencies[opener] == .conj, let above = syntax.head(of: opener) {
      opener = above
    }
    let list = syntax.conjuncts(of: opener)
    var isBehindPlaceWord = false
    if syntax.dependencies[opener] == .pobj, let preposition = syntax.head(of: opener) {
      if let noun = syntax.head(of: preposition), isSettlement(noun, syntax) { return true }
      isBehindPlaceWord = reading.form(of: preposition, is: .seatPreposition)
    }
    // "Washington and Brussels" may be two governments.
    guard list.count > 2 || isBehindPlaceWord else { return false }
    let others = list.compactMap { self[$0] }.filter { $0.tokens != span.tokens }
    return others.contains(where: isOtherCity)
      && others.allSatisfy { isOtherCity($0) || $0.known?.role == .capital }
  }

  private func isSettlement(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.lemma(of: token, is: .settlementNoun)
  }

  private func isOtherCity(_ span: Span) -> Bool {
    span.known.map { $0.role == .name } ?? true && span.label.isPlace
      && knowledge.isCity(named: span.tokens.map { reading.tokens[$0].form }.joined(separator: " "))
  }

  /// Whether a capital is named with its district, as the city alone is: "Washington, D.C.", is a place.
  private func isDistrict(_ span: Span) -> Bool {
    let last = reading.lower[span.tokens.upperBound - 1]
    return span.tokens.count > 1 && reading.lexicon.hasPrefix(last, .capitalDistrict)
  }
}
