extension Vocabulary {
  /// Reads the vocabulary from the folder of a spaCy pipeline, and adds it to a model file.
  ///
  /// - Throws: ``ModelError`` if a file is missing or malformed, or the vectors do not have one row for each word.
  package static func compile(
    _ folder: String, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    writer.add(table: "vocabulary.norms", try norms(folder))
    writer.add(table: "vocabulary.vectors", try vectorRows(folder))
  }

  private static func norms(
    _ folder: String
  ) throws(ModelError) -> [(key: UInt64, value: UInt64)] {
    var entries: [(key: UInt64, value: UInt64)] = []
    for (norm, forms) in baseNorms {
      entries += forms.map { (StringKey.key($0), StringKey.key(norm)) }
    }
    let name = "vocab/lookups.bin"
    let lookups = try MessagePack(reading: name, in: folder)
    for entry in lookups["lexeme_norm"]?.entries ?? [] {
      guard let key = entry.key.hash, let norm = entry.value.text else {
        throw .unsupported(folder, .malformed(name))
      }
      entries.append((key, StringKey.key(norm)))
    }
    return entries
  }

  private static func vectorRows(
    _ folder: String
  ) throws(ModelError) -> [(key: UInt64, value: Int32)] {
    let name = "vocab/key2row"
    guard let rows = try MessagePack(reading: name, in: folder).entries else {
      throw .unsupported(folder, .malformed(name))
    }
    var entries: [(key: UInt64, value: Int32)] = []
    entries.reserveCapacity(rows.count)
    for entry in rows {
      guard let key = entry.key.hash, let row = entry.value.integer.flatMap(Int32.init(exactly:))
      else { throw .unsupported(folder, .malformed(name)) }
      entries.append((key, row))
    }
    return entries
  }
}

extension MessagePack {
  /// Reads a file from the folder of a pipeline.
  ///
  /// - Throws: ``ModelError`` if it is missing or malformed.
  init(reading name: String, in folder: String) throws(ModelError) {
    let bytes = try MappedFile.read(folder + "/" + name)
    do {
      self = try MessagePack(bytes)
    } catch {
      throw .unsupported(folder, .malformed(name))
    }
  }
}
