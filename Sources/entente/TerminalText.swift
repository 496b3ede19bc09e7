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
    TerminalText(
      escapes: "\u{1B}]8;;\(address.asLinkTarget)\u{1B}\\\(words.text)\u{1B}]8;;\u{1B}\\")
  }

  /// Words in place of what the line of the cursor holds, without a line break.
  static func line(_ words: TerminalText) -> TerminalText {
    TerminalText(escapes: "\r\(words.text)\u{1B}[K")
  }

  static func += (text: inout TerminalText, other: TerminalText) { text.text += other.text }
}
