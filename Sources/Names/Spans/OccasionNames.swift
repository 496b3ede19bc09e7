internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Finds elections with their year and whose they are: "2010 United Kingdom general election".
  ///
  /// The state inside is part of the name, no name of its own.
  mutating func placeElections<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure)
  {
    for index in reading.tokens.indices
    where reading.form(of: index, is: .electionNoun) {
      try cancellation.check()
      var start = index
      while start > 0, reading.areTogether(index, start - 1), isElectionWord(start - 1) {
        start -= 1
      }
      guard start < index, (start..<index).contains(where: { isYear($0) }) else { continue }
      while start < index, !isYear(start), !reading.isNameLike(start) { start += 1 }
      place(Span(start..<index + 1, .event, confidence: 0.9))
    }
  }

  /// Completes occasions of which the recogniser found a part or nothing: "Nordic Ministers' Conference".
  ///
  /// Words with capitals before the last one belong to it, with the possessives between them; what the gazetteer knows
  /// keeps its own extent. Nothing is found in headlines, where every word is capitalised.
  mutating func placeOccasions<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure)
  {
    for head in reading.tokens.indices
    where reading.form(of: head, is: .certainOccasionHead) && self[head] == nil
      && reading.isNameLike(head) && !reading.headlines[reading.lines[head]]
    {
      try cancellation.check()
      var start = head
      while start > 0, reading.areTogether(head, start - 1) {
        let previous = start - 1
        if let span = self[previous] {
          guard span.known == nil, span.label != .person, span.label != .people else { break }
          start = span.tokens.lowerBound
        } else if reading.isNameLike(previous) && !reading.form(of: previous, is: .anyTitle)
          || reading.tokens[previous].wordForm == .possessiveMarker && previous > 0
            && reading.isNameLike(previous - 1)
        {
          start = previous
        } else {
          break
        }
      }
      let tokens = reading.trimmed(start..<head + 1)
      guard tokens.count > 1, !reading.beginsSentence(start) || self[start] != nil else { continue }
      place(Span(tokens, .event, confidence: 0.8))
    }
  }

  /// Corrects labels by the last word: wars, summits, treaties, programmes.
  mutating func correctOccasions() {
    for span in spans where span.known == nil && span.tokens.count > 1 {
      let last = span.tokens.upperBound - 1
      guard reading.isNameLike(last) else { continue }
      if reading.form(of: last, is: .agreementHead) {
        relabel(at: last, .law, confidence: 0.85)
      } else if reading.form(of: last, is: .certainOccasionHead) {
        relabel(at: last, .event, confidence: 0.85)
      }
    }
  }

  private func isElectionWord(_ index: Int) -> Bool {
    isYear(index) || reading.form(of: index, is: .electionModifier)
      || reading.isNameLike(index)
        && reading.tokens[index].pos != .determiner
  }

  private func isYear(_ index: Int) -> Bool {
    let form = reading.tokens[index].form
    return form.utf8.count == 4 && form.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && (form.hasPrefix("1") || form.hasPrefix("2"))
  }
}
