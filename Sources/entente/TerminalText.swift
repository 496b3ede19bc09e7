import Presentation

/// Text that a terminal shows and does not obey: all that ``Output`` writes to one.
///
/// Whatever comes from an article, a file or a model comes through ``init(_:)``. Only the initializers
/// and functions here make escape sequences.
struct TerminalText: Sendable {
  /// The text with its escape sequences.
  private(set) var text: String

  /// Makes control characters visible, and removes marks that change the direction of the text.
  init(_ text: some StringProtocol) { self.text = text.withVisibleControls(keepingLines: true) }

  private init(escapes text: String) { self.text = text }

  /// A hyperlink, by the OSC 8 escape sequence.
  static func link(_ words: TerminalText, to address: String) -> TerminalText {
    // Characters that could end the sequence early are percent-encoded.
    let address = address.utf8.percentEncoded(keeping: "-._~/:?#[]@!$&'()*+,;=%")
    return TerminalText(escapes: "\u{1B}]8;;\(address)\u{1B}\\\(words.text)\u{1B}]8;;\u{1B}\\")
  }

  /// Words in place of what the line of the cursor holds, without a line break.
  static func line(_ words: TerminalText) -> TerminalText {
    TerminalText(escapes: "\r\(words.text)\u{1B}[K")
  }

  static func += (text: inout TerminalText, other: TerminalText) { text.text += other.text }
}

extension Sequence<UInt8> {
  /// The bytes as text, percent-encoded (RFC 3986) except letters, digits and the given marks.
  func percentEncoded(keeping marks: String) -> String {
    let kept = Set(marks.utf8)
    var escaped = ""
    for byte in self {
      let letter = byte | 0x20
      if 0x61...0x7A ~= letter || 0x30...0x39 ~= byte || kept.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return escaped
  }
}
