/// Why a file is no pack that can be used.
public enum PackError: Error, Hashable, Sendable {
  /// There is no file at that path.
  case missing(String)
  /// The system refuses to read it; the code is that of `errno`.
  case unreadable(String, errno: Int32)
  /// It is no pack, was written in another format, or is damaged.
  case damaged(PackFault)
  /// It lacks a section that its reader needs.
  case sectionMissing(String)
}

/// What is wrong with the bytes of a pack.
public enum PackFault: Hashable, Sendable {
  /// It does not begin as a pack does.
  case notPack
  /// Another version of the program wrote it.
  case format(UInt64)
  /// Its contents are not those that it was written with.
  case checksum
  /// An entry of its index points outside it, or its sections are not text.
  case index
}

/// Why text tables cannot be compiled.
public enum TableError: Error, Hashable, Sendable {
  /// The system refuses to list a folder or to read a file; the code is that of `errno`.
  case unreadable(String, errno: Int32)
  /// A line of a file is wrong; lines are counted from 1.
  case line(String, Int, Problem)
  /// Two files would become the same section.
  case twice(String)

  /// What can be wrong with a line.
  public enum Problem: Hashable, Sendable {
    /// It is not UTF-8.
    case encoding
    /// A directive that no table has.
    case directive(String)
    /// The row lacks the column of that name.
    case missing(column: String)
    /// The row has more columns than the table.
    case columns(most: Int)
    /// The key was listed before.
    case repeated(String)
  }
}
