import Presentation

/// A manual page in troff, with the macros of man(7).
struct Roff {
  /// The page so far.
  private(set) var text = ""
  /// Whether a heading has just been written.
  private var isBelowHeading = false

  /// Creates a page with its title line.
  init(title: String, section: Int, date: String, source: String, manual: String) {
    let words = [title.uppercased(), "\(section)"].map(Self.quoted)
    // The date field takes no escapes.
    text += ".TH \(words.joined(separator: " ")) \"\(date)\" "
    text += [source, manual].map(Self.quoted).joined(separator: " ") + "\n"
    // The page is read on terminals, so words are not hyphenated and lines are not justified.
    text += ".nh\n.ad l\n"
  }

  /// Adds a section heading.
  mutating func chapter(_ title: String) {
    text += ".SH \(Self.quoted(title.uppercased()))\n"
    isBelowHeading = true
  }

  /// Adds a subsection heading.
  mutating func part(_ title: String) {
    text += ".SS \(Self.quoted(title))\n"
    isBelowHeading = true
  }

  /// Adds a paragraph.
  mutating func paragraph(_ words: String) {
    if !isBelowHeading { text += ".PP\n" }
    sentences(words)
  }

  /// Adds a term with its description.
  mutating func item(_ term: String, _ words: [String]) {
    text += ".TP\n.B \(Self.escaped(term))\n"
    for words in words where !words.isEmpty { sentences(words) }
  }

  /// Adds terms, one a line.
  mutating func lines(_ terms: [String]) {
    text += terms.map { ".B \(Self.escaped($0))\n" }.joined(separator: ".br\n")
  }

  /// Adds preformatted lines.
  mutating func example(_ lines: String) {
    text += ".PP\n.in +4n\n.nf\n"
    for words in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      add(Self.escaped(String(words)))
    }
    text += ".fi\n.in\n"
  }

  /// Adds text with each sentence on a new line, as troff requires.
  private mutating func sentences(_ words: String) {
    for sentence in words.oneLine.replacing(". ", with: ".\n").split(separator: "\n") {
      for line in wrapped(Self.escaped(String(sentence)), to: 80) { add(line) }
    }
  }

  private mutating func add(_ escaped: String) {
    isBelowHeading = false
    // A full stop at the start of a line would be a request.
    text += (escaped.first == "." ? "\\&" : "") + escaped + "\n"
  }

  /// Returns a quoted argument of a request.
  private static func quoted(_ words: String) -> String {
    "\"\(escaped(words).replacing("\"", with: "\\(dq"))\""
  }

  /// Escapes the characters that troff interprets or typesets.
  private static func escaped(_ words: String) -> String {
    let special: [Character: String] = [
      "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
    ]
    return words.map { special[$0] ?? String($0) }.joined()
  }
}
