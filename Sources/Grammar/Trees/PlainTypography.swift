package import Parses

/// An article's text with typewriter marks in place of typographic ones, character for character.
///
/// The recogniser learned from texts with straight quotation marks: a curly apostrophe makes a
/// person of "Azerbaijan’s". The parser learned from sentences alone: it reads a headline into the
/// sentence below it, unless a full stop takes the place of the line's end. The same number of code
/// points stays, so every place can be led back.
package struct PlainTypography {
  /// The text to read: straight quotation marks, plain spaces.
  package let text: String
  /// Where the original is longer: an offset of ``text`` just after a replaced character, and how
  /// many bytes the original is ahead from there on.
  private let shifts: [(offset: Int, ahead: Int)]

  /// Replaces what needs it, in one pass, unless that is cancelled.
  package init<Check: Checkpoint>(
    _ original: String, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    guard original.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 || $0 == 0x0A }) else {
      text = original
      shifts = []
      return
    }
    var plain = String.UnicodeScalarView()
    var shifts: [(offset: Int, ahead: Int)] = []
    var offset = 0
    var ahead = 0
    let scalars = original.unicodeScalars
    var last: Unicode.Scalar = "."
    for place in scalars.indices {
      try cancellation.check()
      let scalar = scalars[place]
      let isEnd =
        (scalar == "\n" || scalar == "\r") && last.properties.isAlphabetic
        && Self.isBlankLine(after: place, in: scalars)
      last = scalar
      guard
        let replacement = isEnd ? "." : Self.plain(scalar) ?? Self.hyphen(at: place, in: scalars)
      else {
        plain.append(scalar)
        offset += UTF8.width(scalar)
        continue
      }
      plain.append(replacement)
      offset += 1
      guard UTF8.width(scalar) > 1 else { continue }
      ahead += UTF8.width(scalar) - 1
      shifts.append((offset, ahead))
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
    func place(_ offset: Int) -> Int {
      while next < shifts.count, shifts[next].offset <= offset {
        ahead = shifts[next].ahead
        next += 1
      }
      return offset + ahead
    }
    for index in parse.tokens.indices {
      let range = parse.tokens[index].range
      let start = place(range.lowerBound)
      parse.tokens[index].range = start..<place(range.upperBound)
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

  /// A hyphen for a short dash that joins two names: "Tehran–Moscow ties". The parser knows only the other.
  private static func hyphen(
    at place: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView
  ) -> Unicode.Scalar? {
    guard scalars[place] == "–", place > scalars.startIndex else { return nil }
    let before = scalars[scalars.index(before: place)]
    let next = scalars.index(after: place)
    guard next < scalars.endIndex else { return nil }
    let after = scalars[next]
    return before.properties.isAlphabetic && after.properties.isUppercase ? "-" : nil
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
