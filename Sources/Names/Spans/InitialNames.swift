internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Binds initials in brackets to the long form before them: "University College London (UCL)".
  ///
  /// - The initials take the label of the long form, or give it theirs where only they are known.
  /// - Where no span precedes the bracket, the words that they abbreviate become one.
  mutating func bindInitials() {
    for open in reading.tokens.indices.dropLast(2) where reading.tokens[open].form == "(" {
      let inner = open + 1
      guard open > 0, reading.areTogether(open - 1, inner), isInitials(inner) else { continue }
      var close = inner + 1
      while close < min(inner + 4, reading.tokens.count - 1), reading.isGlued(close - 1),
        reading.tokens[close].form != ")"
      { close += 1 }
      guard reading.tokens[close].form == ")" else { continue }
      let initials = inner..<close
      // "The Arab League's (LAS) chief"
      let end = open > 1 && reading.tokens[open - 1].wordForm == .possessiveMarker ? open - 1 : open
      var long = self[end - 1]?.tokens
      if long == nil || long.map({ !spells(initials, $0) }) ?? true {
        if let spelled = longForm(of: initials, before: end) { long = spelled }
      }
      guard let long, spells(initials, long) || isNamed(long) else { continue }
      guard let label = label(of: long, initials) else { continue }
      if self[long.lowerBound]?.tokens != long { place(Span(long, label, confidence: 0.9)) }
      if self[long.lowerBound]?.known == nil {
        relabel(at: long.lowerBound, label, confidence: 0.95)
      }
      if self[inner]?.tokens != initials { place(Span(initials, label, confidence: 0.95)) }
      relabel(at: inner, label, confidence: 0.95)
      bind(inner, to: long.lowerBound)
    }
  }

  private func label(of long: Range<Int>, _ initials: Range<Int>) -> NameLabel? {
    let there = self[long.lowerBound].flatMap { $0.tokens == long ? $0 : nil }
    if let there, there.known != nil || there.label != .person { return there.label }
    if let there, there.label == .person, long.count < 4, !spells(initials, long) { return nil }
    return .organisation
  }

  /// Whether these tokens are a span of several words, unless a known place's, whose initials are known.
  private func isNamed(_ tokens: Range<Int>) -> Bool {
    guard let span = self[tokens.lowerBound] else { return false }
    return span.tokens == tokens && tokens.count > 1 && (span.known == nil || !span.label.isPlace)
  }

  private func isInitials(_ index: Int) -> Bool {
    let form = reading.tokens[index].form
    let capitals = form.utf8.reduce(0) { $0 + ($1 >= 0x41 && $1 <= 0x5A ? 1 : 0) }
    return capitals >= 2 && form.utf8.count <= 10 && reading.shapes[index].contains(.word)
      && capitals * 2 >= form.utf8.count && !reading.lexicon.has(form, .commonAcronym)
  }

  /// Whether the initials are those of the words, small words counted or not.
  private func spells(_ initials: Range<Int>, _ words: Range<Int>) -> Bool {
    let letters = capitals(of: initials)
    guard letters.count > 1 else { return false }
    var next = 0
    for word in words where next < letters.count {
      let first = reading.tokens[word].form.utf8.first ?? 0
      if first & 0xDF == letters[next] { next += 1 }
    }
    return next == letters.count
  }

  private func capitals(of initials: Range<Int>) -> [UInt8] {
    initials.flatMap { reading.tokens[$0].form.utf8 }.filter { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// The words before a bracket whose initials these are, one word a letter, small words left out.
  private func longForm(of initials: Range<Int>, before open: Int) -> Range<Int>? {
    let letters = capitals(of: initials)
    var word = open - 1
    var next = letters.count - 1
    var start = open
    while next >= 0, word >= max(0, open - 12), reading.areTogether(open, word) {
      let first = reading.tokens[word].form.utf8.first ?? 0
      if reading.isNameLike(word) {
        guard first & 0xDF == letters[next] else { return nil }
        next -= 1
        start = word
      } else if !reading.lexicon.has(reading.tokens[word].form, .nameConnector),
        reading.tokens[word].form != "-",
        reading.tokens[word].form != ",", reading.tokens[word].wordForm != .possessiveMarker
      {
        return nil
      }
      word -= 1
    }
    return next < 0 && open - start > 1 ? start..<open : nil
  }
}
