/// The reason why the columns of a dossier cannot be read.
public enum ColumnFault: Error, Hashable, Sendable {
  /// They cannot be decompressed, or do not have the checksum that they had.
  case compression
  /// They are in a format that this version does not know.
  case format
  /// A column ends early, or goes on after its last value.
  case length
  /// A number, a text or a word has a value that it cannot have.
  case value
  /// A range does not fit the text.
  case place
  /// An actor or an article is named that is not there.
  case reference
}
