import Language

extension NameChart {
  /// Takes out what is no name: common words and common acronyms, and words without a capital.
  mutating func removeFalseNames() {
    for span in spans where span.known == nil || span.known?.isAmbiguous == true {
      let first = span.tokens.lowerBound
      let form = reading.tokens[first].form
      let hasCapital = span.tokens.contains { reading.shapes[$0].contains(.hasCapital) }
      let isCommon =
        span.tokens.count == 1
        && (NameWords.commonAcronyms.contains(form) || NameWords.bareWords.contains(form))
      let isNoun =
        span.tokens.count == 1 && reading.tokens[first].pos != .properNoun
        && reading.beginsSentence(first) && span.label != .people
        && TitleWords.contains(reading.lower[first])
      let isTitle =
        span.tokens.count == 1 && span.label == .person && TitleWords.contains(reading.lower[first])
      if isTitle || !hasCapital && span.label != .people || isCommon || isNoun { remove(at: first) }
    }
  }
}
