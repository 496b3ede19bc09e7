/// A condition on a document.
struct SearchCondition {
  /// How it is looked up.
  private enum Form {
    /// A statement answers with the numbers of the documents that meet it, or of those that do not.
    case listed(isNegated: Bool)
    /// An expression about the row of the document.
    case stated
  }

  private let form: Form
  private let words: String
  /// The values of its question marks.
  let values: [Value]

  /// A condition met by the documents, or by all but the documents, that a statement answers with.
  static func listed(
    _ statement: String, _ values: [Value] = [], isNegated: Bool = false
  ) -> SearchCondition {
    SearchCondition(form: .listed(isNegated: isNegated), words: statement, values: values)
  }

  /// A condition on the words of a text, in the notation of FTS5.
  static func words(_ expression: String, isNegated: Bool = false) -> SearchCondition {
    listed(
      "SELECT rowid FROM word WHERE word MATCH ?", [.text(expression)], isNegated: isNegated)
  }

  /// An expression about the row of a document.
  static func stated(_ expression: String, _ values: [Value]) -> SearchCondition {
    SearchCondition(form: .stated, words: expression, values: values)
  }

  /// The condition as an expression about the row of a document.
  var text: String {
    switch form {
    case .listed(let isNegated): "document.number \(isNegated ? "NOT " : "")IN (\(words))"
    case .stated: words
    }
  }

  /// The statement whose answer holds the documents that meet the condition; nil if there is none.
  var list: String? { if case .listed(false) = form { words } else { nil } }

  /// The statement whose answer holds the documents that do not meet the condition; nil if there is none.
  var exclusion: String? { if case .listed(true) = form { words } else { nil } }
}
