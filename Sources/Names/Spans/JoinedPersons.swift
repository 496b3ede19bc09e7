internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Joins the parts of one person's name.
  ///
  /// - Parts joined by hyphens without spaces: "Yoon Suk-yeol".
  /// - Particles before the family name: "dos Santos", "bin Salman".
  /// - Two adjacent spans, of which one is a person and the other is not certainly anything else: "Kais" "Saied".
  mutating func joinPersons() {
    for span in spans where span.label == .person {
      guard let span = self[span.tokens.lowerBound] else { continue }
      var tokens = span.tokens
      tokens = tokens.lowerBound..<endOfHyphens(from: tokens.upperBound)
      tokens = startOfParticles(before: tokens.lowerBound)..<tokens.upperBound
      while let next = joinable(after: tokens) { tokens = tokens.lowerBound..<next }
      guard tokens != span.tokens else { continue }
      place(Span(tokens, .person, confidence: span.confidence))
    }
  }

  private func endOfHyphens(from end: Int) -> Int {
    var end = end
    while reading.shapes.indices.contains(end + 1), reading.tokens[end].form == "-",
      reading.isGlued(end - 1), reading.isGlued(end), reading.shapes[end + 1].contains(.word),
      !reading.form(of: end + 1, is: .compoundSecondElement), self[end + 1]?.known == nil,
      self[end + 1].map({ $0.tokens.count == 1 }) ?? true
    {
      end += 2
    }
    return end
  }

  private func startOfParticles(before start: Int) -> Int {
    var start = start
    while start > 0, reading.form(of: start - 1, is: .nameParticle),
      self[start - 1] == nil,
      reading.areTogether(start, start - 1),
      reading.tokens[start - 1].pos == .properNoun
        || reading.shapes[start - 1].contains(.capitalised)
          && !reading.beginsSentence(start - 1)
    {
      start -= 1
    }
    return start
  }

  /// The end of what follows a person's span and belongs to it; nil where nothing does.
  private func joinable(after tokens: Range<Int>) -> Int? {
    let next = tokens.upperBound
    guard reading.shapes.indices.contains(next), reading.areTogether(tokens.lowerBound, next),
      !reading.headlines[reading.lines[next]]
    else { return nil }
    if let span = self[next], span.tokens.lowerBound == next {
      guard span.known == nil || span.known?.isAmbiguous == true else { return nil }
      switch span.label {
      case .person, .country, .organisation:
        let last = span.tokens.upperBound - 1
        let isBody =
          reading.form(of: last, is: .bodyHead) || reading.form(of: last, is: .placeHead)
        let fits =
          span.label == .person
          || span.tokens.count == 1 && !reading.shapes[next].contains(.allCapitals)
        let isParticle =
          span.label == .person && reading.form(of: next, is: .nameParticle)
        return fits && !isBody && (reading.isNameLike(next) || isParticle)
          && !reading.form(of: next, is: .anyTitle)
          ? span.tokens.upperBound : nil
      default: return nil
      }
    }
    return nil
  }
}
