import Model

/// The text between two block elements of a page, as a browser would show it.
struct Run {
  /// What it is.
  var kind: Block.Kind
  /// Its words, with white space collapsed.
  var words: String
  /// The number of its bytes that are the text of links.
  var linked: Int
  /// The number of its bytes that are the text of links to other places than on the same page.
  var linkedElsewhere = 0
  /// The number of words behind its first link that are no links.
  var ownWordsBehindLink = 0
  /// The index of the innermost block element around it.
  var container: Int
  /// The line of the source that it begins on.
  var line: Int
  /// Whether it is in an entry of a list.
  var isEntry = false
  /// The number of lists around it.
  var depth = 0
  /// Its label as the entry of a numbered list.
  var label: String?
  /// Whether a horizontal rule is above it.
  var isAfterRule = false

  /// Its weight as evidence of an article: its length if it is a sentence or longer text and not
  /// mostly links; 0 otherwise.
  var weight: Int {
    let length = words.utf8.count
    guard linked * 5 < length * 2, kind != .heading(level: 1) else { return 0 }
    if case .heading = kind { return 0 }
    return length >= 80 || length >= 25 && endsSentence ? length : 0
  }

  /// Whether it ends as sentences do.
  var endsSentence: Bool { words.last.map { ".!?…”\"’'".contains($0) } ?? false }
}
