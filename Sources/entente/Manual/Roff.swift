/// A manual page in the language of troff, with the macros of man(7).
struct Roff {
  /// The page so far.
  private(set) var text = ""
  /// Whether nothing stands below the last heading yet.
  private var isBelowHeading = false

  /// A page of a section, with its date left to those who package it.
  init(title: String, section: Int, source: String, manual: String) {
    macro("TH", title.uppercased(), "\(section)", "", source, manual)
    // Words are not cut, and lines are not stretched: the page is read on terminals.
    text += ".nh\n.ad l\n"
  }

  /// A chapter.
  mutating func chapter(_ title: String) {
    macro("SH", title.uppercased())
    isBelowHeading = true
  }

  /// A part of a chapter.
  mutating func part(_ title: String) {
    macro("SS", title)
    isBelowHeading = true
  }

  /// Running text.
  mutating func paragraph(_ words: String) {
    if !isBelowHeading { text += ".PP\n" }
    line(words)
  }

  /// A term and what is said about it.
  mutating func item(_ term: String, _ words: [String]) {
    text += ".TP\n.B \(Self.escaped(term))\n"
    for words in words where !words.isEmpty { line(words) }
  }

  /// Lines as they are.
  mutating func example(_ lines: String) {
    text += ".PP\n.in +4n\n.nf\n"
    for words in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      line(String(words))
    }
    text += ".fi\n.in\n"
  }

  /// A request of man(7) with its words.
  private mutating func macro(_ name: String, _ words: String...) {
    let quoted = words.map { "\"\(Self.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    text += ".\(name) \(quoted.joined(separator: " "))\n"
  }

  private mutating func line(_ words: String) {
    let escaped = Self.escaped(words)
    isBelowHeading = false
    // A point or an apostrophe at the start would be a request.
    text += (escaped.first == "." ? "\\&" : "") + escaped + "\n"
  }

  /// Words with everything that troff would read in its own way, or draw as typography.
  private static func escaped(_ words: String) -> String {
    let special: [Character: String] = [
      "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
    ]
    return words.map { special[$0] ?? String($0) }.joined()
  }
}
