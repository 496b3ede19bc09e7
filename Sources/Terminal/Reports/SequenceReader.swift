/// Collects a control sequence from the terminal that is not a key, character by character.
package struct SequenceReader: Sendable {
  /// The kind of sequence, by its introducer.
  package enum Kind: Sendable {
    /// Begun by ESC [.
    case control
    /// Begun by ESC ].
    case command
  }

  private let kind: Kind
  private var body = ""
  /// Whether the sequence is complete.
  package private(set) var isComplete = false

  /// Creates a reader for the rest of a sequence after its introducer.
  package init(_ kind: Kind) { self.kind = kind }

  /// Whether nothing has followed the introducer, which was then Alt and a bracket.
  package var isEmpty: Bool { body.isEmpty }

  /// Takes the next character.
  package mutating func take(_ scalar: Unicode.Scalar) {
    switch kind {
    case .control:
      body.unicodeScalars.append(scalar)
      // In its oldest form, a mouse report is M and three more characters.
      if body.hasPrefix("M") {
        isComplete = body.unicodeScalars.count == 4
      } else {
        isComplete = !(0x20...0x3F).contains(scalar.value)
      }
    case .command:
      isComplete = scalar.value == 0x07 || (scalar == "\\" && body.last == "\u{1B}")
      body.unicodeScalars.append(scalar)
    }
    // No report is that long.
    if body.utf8.count > Self.most { isComplete = true }
  }

  private static let most = 256

  /// The report that the complete sequence makes; nil if it makes none that is known.
  package var report: Report? {
    switch kind {
    case .control: Report(control: body)
    case .command: Report(command: String(body.prefix { $0 != "\u{1B}" && $0 != "\u{7}" }))
    }
  }
}
