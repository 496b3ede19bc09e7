import Parses

/// The tokens of a text in lower case; tokens that share a word share its form.
package struct LowerForms: RandomAccessCollection, Sendable {
  /// The form of each token: an index of ``words``.
  private var indices: IndexColumn
  private var words: [String] = []

  /// No forms, with room for some.
  init(reserving capacity: Int) { indices = IndexColumn(reserving: capacity) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { indices.count }
  package subscript(token: Int) -> String { words[indices[token]] }

  /// Adds the form of a new word.
  mutating func add(word form: String) { words.append(form) }

  /// Adds a token of a word, by the word's number.
  mutating func append(_ word: Int) { indices.append(word) }
}
