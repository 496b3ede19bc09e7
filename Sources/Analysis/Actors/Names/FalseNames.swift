import Knowledge
import Language

extension NameChart {
  /// Takes out what is no name: common words and common acronyms, and words without a capital.
  mutating func removeFalseNames() {
    for span in spans where isPortfolio(span) || isOffice(span) && !isBound(span) {
      remove(at: span.tokens.lowerBound)
    }
    for span in spans where span.known == nil || span.known?.isAmbiguous == true {
      let hasCapital = span.tokens.contains { reading.shapes[$0].contains(.hasCapital) }
      let isFalse = span.tokens.count == 1 ? isWord(span) : isSeam(span)
      if isFalse || !hasCapital && span.label != .people { remove(at: span.tokens.lowerBound) }
    }
  }

  /// A common word or acronym, or a title without a name.
  private func isWord(_ span: Span) -> Bool {
    let token = span.tokens.lowerBound
    let form = reading.tokens[token].form
    if NameWords.commonAcronyms.contains(form) || NameWords.bareWords.contains(form) { return true }
    guard TitleWords.contains(reading.lower[token]) else { return false }
    let isNoun = reading.tokens[token].pos != .properNoun && reading.beginsSentence(token)
    return span.label == .person || isNoun && span.label != .people
  }

  /// The last word of a sentence and the first of the next, with its stop between them.
  private func isSeam(_ span: Span) -> Bool {
    let first = span.tokens.lowerBound
    return !reading.shapes[first].contains(.hasCapital) && reading.tokens[first].form.hasSuffix(".")
  }

  /// An office without its holder: "Minister of Finance", "Chief Election Commissioner".
  private func isOffice(_ span: Span) -> Bool {
    guard span.known == nil, span.tokens.count > 1,
      [.organisation, .work, .product, .law, .event].contains(span.label)
    else { return false }
    let first = reading.lower[span.tokens.lowerBound]
    if Self.offices.contains(first) {
      return ["of", "for"].contains(reading.lower[span.tokens.lowerBound + 1])
    }
    return Self.offices.contains(reading.lower[span.tokens.upperBound - 1])
      && !span.tokens.contains {
        NameWords.bodyHeads.contains(reading.lower[$0]) || reading.tokens[$0].form == "of"
      }
  }

  /// Whether the article writes initials for it: "Chief Election Commissioner (CEC)" acts as a body does.
  private func isBound(_ span: Span) -> Bool {
    bindings.contains { span.tokens.contains($0.long) }
  }

  private static let offices: Set<String> = [
    "minister", "undersecretary", "director", "commissioner", "inspector", "coordinator",
    "secretary", "commander", "governor", "ambassador", "deputy",
  ]

  /// What a minister is the minister of: "Foreign Affairs", which is no body by itself.
  private func isPortfolio(_ span: Span) -> Bool {
    var before = span.tokens.lowerBound - 1
    if before > 0, reading.lower[before] == "the" { before -= 1 }
    guard before > 0, ["of", "for"].contains(reading.lower[before]),
      [.organisation, .work, .product, .law, .event].contains(span.label)
    else { return false }
    return ["minister", "ministers", "undersecretary"].contains(reading.lower[before - 1])
      && (before < 2 || reading.lower[before - 2] != "prime")
  }
}
