extension Library {
  /// The number of documents from which there is enough to learn a dictionary from, and the most that are looked at.
  private static let samples = (least: 128, most: 512)

  /// The length of a dictionary in bytes.
  private static let dictionaryLength = 1 << 16

  /// How dossiers are compressed now.
  public var compressor: Compressor { Compressor(compression: texts.compression) }

  /// Learns a dictionary from the dossiers, as soon as there are enough of them and unless there is one, and compresses
  /// them anew.
  ///
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func learnDictionary() throws(StoreFault) {
    guard texts.compression.count == 0, try count() >= Self.samples.least else { return }
    try database.transaction { () throws(StoreFault) in
      try readDictionaries()
      guard texts.compression.count == 0 else { return }
      let dossiers = try database.rows(
        "SELECT document, columns FROM dossier ORDER BY document LIMIT ?",
        [.integer(Self.samples.most)]
      ) { row in
        (row.integer(0), (try? texts.compression.expanded(row.bytes(1))) ?? [])
      }.filter { !$0.1.isEmpty }
      guard
        let dictionary = Compression.dictionary(
          of: dossiers.map(\.1), upTo: Self.dictionaryLength)
      else { return }
      try database.run("INSERT INTO dictionary (bytes) VALUES (?)", .bytes(dictionary))
      let compression = Compression(dictionaries: [dictionary])
      for (document, plain) in dossiers {
        guard let columns = compression.compressed(plain) else { throw .memory }
        try database.run(
          "UPDATE dossier SET columns = ? WHERE document = ?", .bytes(columns),
          .integer(document))
      }
    }
    try readDictionaries()
  }

  /// Reads the dictionaries, unless they are known: another program may have learnt one.
  func readDictionaries() throws(StoreFault) {
    let count = try database.number("SELECT count(*) FROM dictionary")
    guard count != texts.compression.count else { return }
    let dictionaries = try database.rows("SELECT bytes FROM dictionary ORDER BY number") {
      $0.bytes(0)
    }
    texts.compression = Compression(dictionaries: dictionaries)
  }
}

/// How a library compresses dossiers; any thread can use it.
public struct Compressor: Sendable {
  let compression: Compression

  init(compression: Compression) { self.compression = compression }

  /// A compressor with the last of several dictionaries.
  package init(dictionaries: [[UInt8]]) { compression = Compression(dictionaries: dictionaries) }
}
