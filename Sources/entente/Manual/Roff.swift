import Presentation

/// A manual page in the language of troff, with the macros of man(7).
struct Roff {
  /// The page so far.
  private(set) var text = ""
  /// Whether nothing stands below the last heading yet.
  private var isBelowHeading = false

  /// A page of a section, by its date.
  init(title: String, section: Int, date: String, source: String, manual: String) {
    let words = [title.uppercased(), "\(section)"].map(Self.quoted)
    // Readers of dates know no escapes.
    text += ".TH \(words.joined(separator: " ")) \"\(date)\" "
    text += [source, manual].map(Self.quoted).joined(separator: " ") + "\n"
    // Words are not cut, and lines are not stretched: the page is read on terminals.
    text += ".nh\n.ad l\n"
  }

  /// A chapter.
  mutating func chapter(_ title: String) {
    text += ".SH \(Self.quoted(title.uppercased()))\n"
    isBelowHeading = true
  }

  /// A part of a chapter.
  mutating func part(_ title: String) {
    text += ".SS \(Self.quoted(title))\n"
    isBelowHeading = true
  }

  /// Running text.
  mutating func paragraph(_ words: String) {
    if !isBelowHeading { text += ".PP\n" }
    sentences(words)
  }

  /// A term and what is said about it.
  mutating func item(_ term: String, _ words: [String]) {
    text += ".TP\n.B \(Self.escaped(term))\n"
    for words in words where !words.isEmpty { sentences(words) }
  }

  /// Terms below each other.
  mutating func lines(_ terms: [String]) {
    text += terms.map { ".B \(Self.escaped($0))\n" }.joined(separator: ".br\n")
  }

  /// Lines as they are.
  mutating func example(_ lines: String) {
    text += ".PP\n.in +4n\n.nf\n"
    for words in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      add(Self.escaped(String(words)))
    }
    text += ".fi\n.in\n"
  }

  /// Running text, each sentence from the start of a line, as troff wants it.
  private mutating func sentences(_ words: String) {
    for sentence in words.oneLine.replacing(". ", with: ".\n").split(separator: "\n") {
      for line in wrapped(Self.escaped(String(sentence)), to: 80) { add(line) }
    }
  }

  private mutating func add(_ escaped: String) {
    isBelowHeading = false
    // A point at the start would be a request.
    text += (escaped.first == "." ? "\\&" : "") + escaped + "\n"
  }

  /// An argument of a request.
  private static func quoted(_ words: String) -> String {
    "\"\(escaped(words).replacing("\"", with: "\\(dq"))\""
  }

  /// Words with everything that troff would read in its own way, or draw as typography.
  private static func escaped(_ words: String) -> String {
    let special: [Character: String] = [
      "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
    ]
    return words.map { special[$0] ?? String($0) }.joined()
  }
}
