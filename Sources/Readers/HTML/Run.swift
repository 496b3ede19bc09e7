import Model

/// The text between two block elements of a page, as a browser would set it.
struct Run {
  /// What it is.
  var kind: Block.Kind
  /// Its words, white space collapsed.
  var words: String
  /// How many bytes of it are the words of links.
  var linked: Int
  /// The index of the innermost block element around it.
  var container: Int
  /// The line of the source that it begins on.
  var line: Int
  /// Whether it stands in the entry of a list.
  var isEntry = false
  /// In how many lists it stands.
  var depth = 0
  /// What it is counted with as the entry of a numbered list.
  var label: String?
  /// Whether a line across the page stands above it.
  var isAfterRule = false

  /// How much it speaks for an article: its length where it is a sentence or longer text and not
  /// mostly links, else nothing.
  var weight: Int {
    let length = words.utf8.count
    guard linked * 5 < length * 2, kind != .heading(level: 1) else { return 0 }
    if case .heading = kind { return 0 }
    return length >= 80 || length >= 25 && endsSentence ? length : 0
  }

  /// Whether it ends as sentences do.
  var endsSentence: Bool { words.last.map { ".!?…”\"’'".contains($0) } ?? false }
}
