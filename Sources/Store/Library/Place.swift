public import Model

/// Where a document was found.
public struct Place: Hashable, Sendable {
  /// The path of the file.
  public var path: String
  /// The number of the document in the file, from 0; only an archive holds several.
  public var part: Int
  /// The size of the file in bytes.
  public var size: Int
  /// When the file was changed, in nanoseconds since 1970.
  public var modified: Int

  /// A place.
  public init(path: String, part: Int = 0, size: Int, modified: Int) {
    self.path = path
    self.part = part
    self.size = size
    self.modified = modified
  }
}

/// A place with what it held when it was last looked at.
public struct KnownPlace: Hashable, Sendable {
  /// The place.
  public var place: Place
  /// The number of the document.
  public var document: Int
  /// The fingerprint of the file's content.
  public var content: Identity
}
