/// The reason why an archive cannot be read.
///
/// A path identifies the wrong value: "mentions[3].range".
public enum ArchiveFault: Error, Hashable, Sendable {
  /// It is truncated, or is not JSON from this byte on.
  case malformed(at: Int)
  /// Its values are nested too deep.
  case tooDeep
  /// It states another format; nil if it states none.
  case format(String?)
  /// A value is missing, has the wrong type, or is out of bounds.
  case value(path: String)
  /// A range does not fit the text that it belongs to.
  case place(path: String)
  /// A reference has no target.
  case reference(path: String)
  /// An id occurs twice.
  case duplicate(path: String)
  /// The text has changed since the ranges were found.
  case text(path: String)

  /// The fault with its path prefixed by that of the enclosing value.
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
