internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Removes false names: common nouns, common acronyms, offices, and words without a capital.
  mutating func removeFalseNames() {
    for span in spans where isPortfolio(span) || isOffice(span) && !isBound(span) {
      remove(at: span.tokens.lowerBound)
      // Whose office it is stays a name: "Greek" in "Greek FM".
      if let (range, name) = match(at: span.tokens.lowerBound), range.count < span.tokens.count {
        placeKnown(range, name)
      }
    }
    for span in spans where span.known == nil || span.known?.isAmbiguous == true {
      let hasCapital = span.tokens.contains { reading.shapes[$0].contains(.hasCapital) }
      let isFalse = span.tokens.count == 1 ? isWord(span) : isSentenceBoundary(span)
      if isFalse || !hasCapital && span.label != .people { remove(at: span.tokens.lowerBound) }
    }
  }

  /// Removes the state of a currency sign: "US $5 million".
  mutating func removeCurrencySigns(of amounts: [AmountExpression]) {
    for amount in amounts where amount.isMoney {
      let sign = amount.tokens.lowerBound
      guard let span = self[sign], span.tokens == sign..<sign + 1, amount.tokens.count > 2
      else { continue }
      remove(at: sign)
    }
  }

  /// A common word or acronym, or a title without a name.
  private func isWord(_ span: Span) -> Bool {
    let token = span.tokens.lowerBound
    let form = reading.tokens[token].form
    if reading.lexicon.has(form, .commonAcronym) || reading.lexicon.has(form, .bareWord) {
      return true
    }
    guard reading.form(of: token, is: .anyTitle) else { return false }
    let isNoun = reading.tokens[token].pos != .properNoun && reading.beginsSentence(token)
    return span.label == .person || isNoun && span.label != .people
  }

  /// The last word of a sentence and the first of the next, with its stop between them.
  private func isSentenceBoundary(_ span: Span) -> Bool {
    let first = span.tokens.lowerBound
    return !reading.shapes[first].contains(.hasCapital) && reading.tokens[first].form.hasSuffix(".")
  }

  /// An office without its holder: "Minister of Finance", "Chief Election Commissioner".
  private func isOffice(_ span: Span) -> Bool {
    guard span.known == nil, span.tokens.count > 1,
      [.organisation, .work, .product, .law, .event].contains(span.label)
    else { return false }
    let first = span.tokens.lowerBound
    if reading.form(of: first, is: .officeHead) {
      return reading.form(of: first + 1, is: .portfolioPreposition)
    }
    return reading.form(of: span.tokens.upperBound - 1, is: .officeHead)
      && !span.tokens.contains {
        reading.form(of: $0, is: .bodyHead)
          || reading.lexicon.has(reading.tokens[$0].form, .genitivePreposition)
      }
  }

  /// Whether the article writes initials for it: "Chief Election Commissioner (CEC)" acts as a body does.
  private func isBound(_ span: Span) -> Bool {
    bindings.contains { span.tokens.contains($0.long) }
  }

  /// A portfolio, "Foreign Affairs" behind "the Minister of", which is no body by itself.
  private func isPortfolio(_ span: Span) -> Bool {
    var before = span.tokens.lowerBound - 1
    if before > 0, reading.form(of: before, is: .definiteArticle) { before -= 1 }
    guard before > 0, reading.form(of: before, is: .portfolioPreposition),
      [.organisation, .work, .product, .law, .event].contains(span.label)
    else { return false }
    return reading.form(of: before - 1, is: .portfolioOffice)
      && (before < 2 || !reading.form(of: before - 2, is: .premierModifier))
  }
}
