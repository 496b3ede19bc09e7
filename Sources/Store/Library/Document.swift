public import Model

/// An article of a library, without its text.
public struct Document: Hashable, Sendable, Identifiable {
  /// Its number in the library, which it keeps.
  public var id: Int
  /// The fingerprint of the content of its file.
  public var content: Identity
  /// The name of its file without the extension.
  public var name: String
  /// The headline; empty if the text has none.
  public var title: String
  /// When it was published, as far as known.
  public var date: String?
  /// The publisher, if known.
  public var source: String?
  /// The address that it was published at, if known.
  public var address: String?
  /// The paths of its files.
  public var paths: [String]
  /// The length of its text in bytes.
  public var length: Int
  /// The numbers of its actors and of its stated relations.
  public var actors, relations: Int
  /// When it was added, in seconds since 1970.
  public var added: Int
  /// The number of the first document with the same text, apart from a few words; its own if there is none.
  public var origin: Int
  /// The number of the first document of the same story; its own if there is none.
  public var story: Int
  /// The number of the run that analysed it.
  public var run: Int
  /// The identity of its text.
  public var text: Identity
}
