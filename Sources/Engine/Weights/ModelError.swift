/// Why a language model can't be used or made.
public enum ModelError: Error, Hashable, Sendable {
  /// No file at that path.
  case missing(String)
  /// The file at that path can't be read; the system's error number.
  case unreadable(String, errno: Int32)
  /// The file at that path can't be written; the system's error number.
  case unwritable(String, errno: Int32)
  /// The file or folder at that path is no model of the supported shape.
  case unsupported(String, ModelFault)
}

/// What is wrong with a model.
public enum ModelFault: Hashable, Sendable {
  /// The file is no compiled model.
  case notCompiled
  /// The file was compiled for another version of this library.
  case version(UInt32)
  /// The file ends too early, or a table in it points beyond its end.
  case truncated
  /// A section of a compiled model is missing or has another length than the rest of the model asks for.
  case section(String)
  /// A file of a pipeline's folder isn't of its format.
  case malformed(String)
  /// A component or layer of a pipeline's folder is missing or of another make; its name.
  case layer(String)
  /// A component of that name is of a kind that can't be run, or there twice.
  case component(String)
  /// There is no component of that kind.
  case componentMissing(String)
  /// A component stands before one whose answers it reads.
  case componentOrder(String, after: String)
  /// The dependency labels are of no known scheme.
  case labels
}
