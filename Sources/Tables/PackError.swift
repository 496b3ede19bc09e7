/// The reason that a file is not a usable pack.
public enum PackError: Error, Hashable, Sendable {
  /// There is no file at this path.
  case missing(String)
  /// The file cannot be read; the code is `errno`.
  case unreadable(String, errno: Int32)
  /// The file is not a pack, has another format, or is damaged.
  case damaged(PackFault)
  /// The pack lacks a section.
  case sectionMissing(String)
}

/// The damage to a pack.
public enum PackFault: Hashable, Sendable {
  /// The file does not start with the magic bytes.
  case notPack
  /// The pack has another format version.
  case format(UInt64)
  /// The content does not match the digest.
  case checksum
  /// An entry of the index is out of bounds, or a section is not text.
  case index
}

/// The reason that text tables cannot be compiled.
public enum TableError: Error, Hashable, Sendable {
  /// A folder or a file cannot be read; the code is `errno`.
  case unreadable(String, errno: Int32)
  /// A line of a file is invalid; lines are counted from 1.
  case line(String, Int, Problem)
  /// Two files define the same section.
  case twice(String)

  /// The problem with a line.
  public enum Problem: Error, Hashable, Sendable {
    /// The line is not UTF-8.
    case encoding
    /// An unknown directive.
    case directive(String)
    /// The row lacks this column.
    case missing(column: String)
    /// The row has more columns than the table.
    case columns(most: Int)
    /// The row is not a name, a key and numbers as long as those of the same name, or a parameter and its number.
    case numbers
    /// The key occurs twice.
    case repeated(String)
  }
}
