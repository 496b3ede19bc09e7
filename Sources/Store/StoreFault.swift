/// The reason why a library cannot do what it was asked to do.
public enum StoreFault: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// The file cannot be opened or created; the code is `errno`, or 0 if unknown.
  case closed(code: Int32)
  /// The file is not a library.
  case foreign
  /// The file was written by a later version of the program, with a schema of this number.
  case newer(schema: Int)
  /// The file was written by an earlier version, and cannot be brought up to date where it lies.
  case older(schema: Int)
  /// A part of the file is damaged.
  case damaged
  /// The dossier of the document with this number is damaged.
  case dossier(document: Int, ColumnFault)
  /// There is no room left on the disk.
  case full
  /// The file or its folder cannot be written.
  case readOnly
  /// Another program keeps the library locked.
  case locked
  /// Reading or writing failed.
  case disk
  /// There is not enough memory.
  case memory
  /// SQLite refuses for another reason, which is a fault of this program.
  case refused(String)
}
