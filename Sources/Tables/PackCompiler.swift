/// A compiler of text tables into the bytes of a pack.
package enum PackCompiler {
  /// Compiles the tables in folders.
  ///
  /// - Throws: ``TableError`` for a file that cannot be read, or for the first invalid line.
  package static func compile(
    _ folders: TableFolders, language: String = "en"
  ) throws(TableError) -> [UInt8] {
    var tables: [TextTable] = []
    for file in folders.files {
      tables.append(
        try TextTable(file.section, path: file.path, content: try TableFolders.content(file.path)))
    }
    return try compile(tables, language: language, stamp: folders.stamp)
  }

  /// Compiles tables.
  ///
  /// - Throws: ``TableError/twice(_:)`` if two have the same name.
  package static func compile(
    _ tables: [TextTable], language: String = "en", stamp: UInt64 = 0
  ) throws(TableError) -> [UInt8] {
    let tables = tables.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (table, next) in zip(tables, tables.dropFirst()) where table.name == next.name {
      throw .twice(table.name)
    }
    var names: [UInt8] = []
    var index: [UInt8] = []
    let namesStart = PackLayout.index + tables.count * PackLayout.entry
    var place = PackLayout.aligned(namesStart + tables.reduce(0) { $0 + $1.name.utf8.count })
    var places: [Int] = []
    for table in tables {
      index.append(littleEndian: UInt32(namesStart + names.count))
      index.append(littleEndian: UInt32(table.name.utf8.count))
      index.append(littleEndian: table.kind.rawValue)
      index.append(littleEndian: UInt32(0))
      index.append(littleEndian: UInt64(place))
      index.append(littleEndian: UInt64(table.rows.count))
      names += table.name.utf8
      places.append(place)
      place = PackLayout.aligned(place + table.rows.count)
    }
    let code = Array(language.utf8.prefix(8))
    var body = code + [UInt8](repeating: 0, count: 8 - code.count)
    body.append(littleEndian: UInt64(tables.count))
    body += index + names
    body.reserveCapacity(place)
    for (table, start) in zip(tables, places) {
      body += [UInt8](repeating: 0, count: start - PackLayout.digested - body.count)
      body += table.rows
    }
    var bytes = PackLayout.magic
    bytes.append(littleEndian: PackLayout.format)
    bytes.append(littleEndian: body.withUnsafeBytes { PackLayout.digest(of: $0) })
    bytes.append(littleEndian: stamp)
    return bytes + body
  }
}

extension [UInt8] {
  /// Adds the bytes of a number, the lowest first.
  mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }
}
