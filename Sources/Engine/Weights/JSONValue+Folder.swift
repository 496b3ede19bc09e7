internal import JSON

extension JSONValue {
  /// Reads a file from the folder of a pipeline.
  ///
  /// - Throws: ``ModelError`` if it is missing or malformed.
  init(reading name: String, in folder: String) throws(ModelError) {
    let bytes = try MappedFile.read(folder + "/" + name)
    do {
      self = try JSONValue(bytes)
    } catch {
      throw .unsupported(folder, .malformed(name))
    }
  }
}
