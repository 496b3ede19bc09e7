/// The reason why a language model cannot be used or compiled.
public enum ModelError: Error, Hashable, Sendable {
  /// The file at the path is missing.
  case missing(String)
  /// The file at the path cannot be read; with the error number of the system.
  case unreadable(String, errno: Int32)
  /// The file at the path cannot be written; with the error number of the system.
  case unwritable(String, errno: Int32)
  /// The file or folder at the path is not a model of the supported shape.
  case unsupported(String, ModelFault)
}

/// A fault of a model.
public enum ModelFault: Hashable, Sendable {
  /// The file is not a compiled model.
  case notCompiled
  /// The file was compiled for another version of this library.
  case version(UInt32)
  /// The file ends too early, or a table in it points beyond its end.
  case truncated
  /// A section of a compiled model is missing, or its length does not fit the rest of the model.
  case section(String)
  /// A section of a compiled model, its header or its table does not have its checksum.
  case checksum(String)
  /// A file of the pipeline is malformed.
  case malformed(String)
  /// A component or layer of the pipeline is missing or has another architecture; with its name.
  case layer(String)
  /// The component with this name has an unsupported kind, or occurs twice.
  case component(String)
  /// A component of this kind is missing.
  case componentMissing(String)
  /// A component comes before one whose output it reads.
  case componentOrder(String, after: String)
  /// The recogniser was made for another model.
  case otherModel
  /// The dependency labels belong to no known scheme.
  case labels
}
