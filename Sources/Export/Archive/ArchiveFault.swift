/// Why an archive can't be read back.
///
/// A path names the value that is wrong: "mentions[3].range".
public enum ArchiveFault: Error, Hashable, Sendable {
  /// It breaks off, or is no JSON from this byte on.
  case malformed(at: Int)
  /// Its values are nested too deep.
  case tooDeep
  /// It says that it has another format; nil where it says none.
  case format(String?)
  /// A value is missing, or is of another type or outside its bounds.
  case value(path: String)
  /// A place is none of the text that it belongs to.
  case place(path: String)
  /// Something of that name is not there.
  case reference(path: String)
  /// Another has the same id.
  case duplicate(path: String)
  /// The text is no longer the one that the places were found in.
  case text(path: String)

  /// The same fault seen from outside: its path begins with that of what it was found in.
  func within(_ outer: String) -> ArchiveFault {
    switch self {
    case .malformed, .tooDeep, .format: self
    case .value(let path): .value(path: "\(outer).\(path)")
    case .place(let path): .place(path: "\(outer).\(path)")
    case .reference(let path): .reference(path: "\(outer).\(path)")
    case .duplicate(let path): .duplicate(path: "\(outer).\(path)")
    case .text(let path): .text(path: "\(outer).\(path)")
    }
  }
}
