package import Configuration

/// What a terminal says about itself, when it is asked or when it changes.
///
/// Sources: XTerm Control Sequences (OSC 11, DA1, DECRQM); the specification of synchronized output
/// (DEC private mode 2026); that of dark and light mode detection (mode 2031).
package enum Report: Hashable, Sendable {
  /// The background is dark or light.
  case background(Background)
  /// Whether the terminal can hold back a frame until it is complete.
  case synchronizedOutput(Bool)
  /// The answer that every terminal gives, so that no earlier question will still be answered.
  case last

  /// The questions about the background and about synchronized output, and the one that every
  /// terminal answers; asks for changes of the background as well.
  package static let questions = "\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[?2031h\u{1B}[c"

  /// Parses the body of an OSC sequence, such as "11;rgb:ffff/ffff/ffff".
  package init?(command body: String) {
    guard body.hasPrefix("11;"), let background = Self.background(body.dropFirst(3)) else {
      return nil
    }
    self = .background(background)
  }

  /// Parses the body of a CSI sequence with its final letter, such as "?2026;2$y".
  package init?(control body: String) {
    guard body.hasPrefix("?"), let final = body.last else { return nil }
    let numbers = body.dropFirst().prefix { "0123456789;".contains($0) }.split(separator: ";")
    switch (final, numbers.first, numbers.dropFirst().first) {
    case ("c", _, _): self = .last
    case ("y", "2026", let state?): self = .synchronizedOutput(state == "1" || state == "2")
    case ("n", "997", "1"): self = .background(.dark)
    case ("n", "997", "2"): self = .background(.light)
    default: return nil
    }
  }

  /// Returns whether a colour such as "rgb:1e1e/1e1e/2e2e" or "#1e1e2e" is dark or light, by its
  /// luminance.
  private static func background(_ colour: Substring) -> Background? {
    let parts: [Substring]
    if colour.hasPrefix("rgb") {
      parts = colour.drop { $0 != ":" }.dropFirst().split(separator: "/")
    } else if colour.hasPrefix("#"), colour.utf8.count == 7 {
      let digits = colour.dropFirst()
      parts = [digits.prefix(2), digits.dropFirst(2).prefix(2), digits.dropFirst(4)]
    } else {
      return nil
    }
    let values = parts.prefix(3).compactMap { part -> Double? in
      guard 1...4 ~= part.utf8.count, let value = UInt16(part, radix: 16) else { return nil }
      return Double(value) / Double((1 << (4 * part.utf8.count)) - 1)
    }
    guard values.count == 3 else { return nil }
    let luminance = 0.2126 * values[0] + 0.7152 * values[1] + 0.0722 * values[2]
    return luminance < 0.5 ? .dark : .light
  }
}
