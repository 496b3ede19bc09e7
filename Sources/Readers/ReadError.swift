/// The reason why an input could not be read as an article; `path` is "-" for standard input.
public enum ReadError: Error, Hashable, Sendable {
  /// Nothing exists at the path.
  case missing(path: String)
  /// The system did not return its content; the code is that of `errno`.
  case unreadable(path: String, code: Int32)
  /// It is a pipe, a device or a socket, which is read only if a command names it.
  case irregular(path: String)
  /// Standard input, a pipe or a device is longer than the limit in bytes.
  case endless(path: String, most: Int)
  /// The folder contains no text, Markdown or HTML file.
  case emptyFolder(path: String)
  /// The file contains only white space.
  case empty(path: String)
  /// The file is a picture, a program or something else that is not text.
  case binary(path: String)
  /// The file is of a known kind that is not read.
  case unread(path: String, kind: FileKind)
}
