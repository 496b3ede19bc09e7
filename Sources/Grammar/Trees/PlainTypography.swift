package import Model
package import Parses

/// An article's text as the engine reads it: its running words in plain typography.
///
/// The recogniser learned from texts with straight quotation marks: a curly apostrophe makes a
/// person of "Azerbaijan’s". The parser learned from sentences alone: it reads a headline into the
/// sentence below it, unless a full stop takes the place of the line's end; a dateline ends with one too.
/// The tokenizer keeps "U.S.-China" whole, so the full stops of an abbreviation before a hyphen are left out.
/// So are lines about the article and invisible characters. Every place can be led back.
package struct PlainTypography {
  /// The text to read.
  package let text: String
  /// Where the original is longer: an offset of ``text`` at which a character was left out, or just after a replaced
  /// one, and how many bytes the original is ahead from there on.
  private let shifts: [(offset: Int, ahead: Int, isLeftOut: Bool)]

  /// The text of an article, in one pass, unless that is cancelled.
  package init<Check: Checkpoint>(
    _ article: Article, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    let remarks = article.blocks.lazy.filter { $0.kind == .metadata }.map(\.range)
    let date = article.dateline?.date.map { [$0] } ?? []
    try self.init(
      article.text, without: (remarks + date).sorted { $0.lowerBound < $1.lowerBound },
      dateline: article.dateline?.range, unless: cancellation)
  }

  /// A text without some ranges, in order, in which a dateline is to end a sentence.
  package init<Check: Checkpoint>(
    _ original: String, without remarks: [Range<Int>] = [], dateline: Range<Int>? = nil,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    guard
      original.utf8.contains(where: {
        $0 == 0xE2 || $0 == 0xC2 || $0 == 0xEF || $0 == 0x0A || $0 == 0x2D
      }) || !remarks.isEmpty || dateline != nil
    else {
      text = original
      shifts = []
      return
    }
    var plain = String.UnicodeScalarView()
    var shifts: [(offset: Int, ahead: Int, isLeftOut: Bool)] = []
    var offset = 0
    var ahead = 0
    var remarks = remarks[...]
    var isAfterRemark = false
    let scalars = original.unicodeScalars
    var last: Unicode.Scalar = "."
    for place in scalars.indices {
      try cancellation.check()
      let scalar = scalars[place]
      let start = offset + ahead
      let width = UTF8.width(scalar)
      let isLineEnd = scalar == "\n" || scalar == "\r"
      while let remark = remarks.first, remark.upperBound <= start {
        remarks.removeFirst()
        isAfterRemark = true
      }
      let isRemark = remarks.first?.contains(start) == true
      isAfterRemark = isAfterRemark && !isRemark && (isLineEnd || scalar == " ")
      if isRemark || isAfterRemark || scalar.isInvisible || scalar.isJoiner {
        ahead += width
        if let last = shifts.last, last.offset == offset, last.isLeftOut { shifts.removeLast() }
        shifts.append((offset, ahead, true))
        continue
      }
      if scalar == ".", Self.isInHyphenatedAbbreviation(place, in: scalars) {
        ahead += width
        shifts.append((offset, ahead, false))
        last = scalar
        continue
      }
      let isEnd =
        isLineEnd && last.properties.isAlphabetic && Self.isBlankLine(after: place, in: scalars)
      var replacement = isEnd ? "." : Self.plain(scalar) ?? Self.hyphen(at: place, in: scalars)
      if let dateline, start + width == dateline.upperBound {
        replacement = "."
      } else if scalar == "-", start == dateline?.upperBound {
        replacement = " "
      }
      last = replacement ?? scalar
      guard let replacement else {
        plain.append(scalar)
        offset += width
        continue
      }
      plain.append(replacement)
      offset += 1
      guard width > 1 else { continue }
      ahead += width - 1
      shifts.append((offset, ahead, false))
    }
    text = String(plain)
    self.shifts = shifts
  }

  /// The parse of ``text`` in offsets of the original, in one pass.
  package func rebased(_ parse: Parse, onto original: String) -> Parse {
    var parse = parse
    parse.text = original
    guard !shifts.isEmpty else { return parse }
    var next = 0
    var ahead = 0
    func place(_ offset: Int, isEnd: Bool) -> Int {
      while next < shifts.count,
        shifts[next].offset < offset
          || shifts[next].offset == offset && !(isEnd && shifts[next].isLeftOut)
      {
        ahead = shifts[next].ahead
        next += 1
      }
      return offset + ahead
    }
    for index in parse.tokens.indices {
      let range = parse.tokens[index].range
      let start = place(range.lowerBound, isEnd: false)
      parse.tokens[index].range = start..<place(range.upperBound, isEnd: true)
    }
    return parse
  }

  /// Whether the line that ends at a place is followed by an empty one.
  private static func isBlankLine(
    after place: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView
  ) -> Bool {
    var breaks = 0
    for scalar in scalars[place...].prefix(4) {
      guard scalar == "\n" || scalar == "\r" else { break }
      if scalar == "\n" { breaks += 1 }
    }
    return breaks > 1
  }

  /// Whether a full stop belongs to an abbreviation by single capitals before a hyphen and a letter: "U.S.-China".
  private static func isInHyphenatedAbbreviation(
    _ place: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView
  ) -> Bool {
    let before = scalars[..<place].suffix(2)
    guard let initial = before.last, initial.properties.isUppercase,
      before.count == 1 || before.first?.properties.isAlphabetic == false
    else { return false }
    var rest = scalars[scalars.index(after: place)...].prefix(mostOfAbbreviation)
    while let letter = rest.first, letter.properties.isUppercase, rest.dropFirst().first == "." {
      rest = rest.dropFirst(2)
    }
    guard let hyphen = rest.first, hyphen == "-" || hyphen == "–" else { return false }
    return rest.dropFirst().first?.properties.isAlphabetic == true
  }

  /// The longest rest of an abbreviation with its hyphen and the letter after it, in scalars.
  private static let mostOfAbbreviation = 12

  /// A hyphen for a short dash that joins two names, as in "Tehran–Moscow ties": the parser knows only the hyphen.
  private static func hyphen(
    at place: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView
  ) -> Unicode.Scalar? {
    guard scalars[place] == "–", place > scalars.startIndex else { return nil }
    let before = scalars[scalars.index(before: place)]
    let next = scalars.index(after: place)
    guard next < scalars.endIndex else { return nil }
    let after = scalars[next]
    let isName = before.properties.isAlphabetic || before == "."
    return isName && after.properties.isUppercase ? "-" : nil
  }

  /// The ASCII character that stands for a typographic one; nil where it needs none.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2018, 0x2019, 0x2032: "'"
    case 0x201C, 0x201D: "\""
    case 0xA0: " "
    default: nil
    }
  }
}
