/// Why an input could not be read as an article; `path` is "-" for standard input.
public enum ReadError: Error, Hashable, Sendable {
  /// Nothing stands at that path.
  case missing(path: String)
  /// The system refused to give its content; the code is that of `errno`.
  case unreadable(path: String, code: Int32)
  /// A folder without any text, Markdown or HTML file in it.
  case emptyFolder(path: String)
  /// Nothing but white space.
  case empty(path: String)
  /// A picture, a program or another file that is no text.
  case binary(path: String)
}
