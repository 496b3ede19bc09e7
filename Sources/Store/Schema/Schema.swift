internal import CSQLite

/// What makes an SQLite file a library.
enum Schema {
  /// The mark of a library in the header of the file: "Entl".
  private static let mark = 0x456E_746C

  /// Makes a new file a library, or brings one of an older schema up to date.
  ///
  /// - Parameters:
  ///   - database: the file.
  ///   - version: the version to end with.
  ///   - prepare: what is done before each step, within its transaction; it is given the version so far.
  /// - Throws: ``StoreFault/foreign`` if the file is neither, ``StoreFault/newer(schema:)`` if it is too new.
  static func bringUpToDate(
    _ database: Database, to version: Int = Migration.current,
    before prepare: (Int) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    let found = try self.version(of: database)
    guard found < version else { return }
    if found == 0 {
      // None of them can be set within a transaction. Dossiers waste less of small pages.
      try database.runAll(
        "PRAGMA page_size = 2048; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL")
    }
    // Every step is a transaction of its own: one that is interrupted leaves the version before it.
    for (index, migration) in Migration.all.enumerated().prefix(version) where index >= found {
      try database.transaction { () throws(StoreFault) in
        // Another program may have been faster.
        guard try self.version(of: database) == index else { return }
        try prepare(index)
        try database.runAll(migration.statements)
        try database.runAll(
          "PRAGMA application_id = \(mark); PRAGMA user_version = \(index + 1)")
      }
    }
  }

  /// The version of a file's schema; 0 for a new file.
  ///
  /// - Throws: as ``bringUpToDate(_:to:)``.
  static func version(of database: Database) throws(StoreFault) -> Int {
    let version = try database.number("PRAGMA user_version")
    let mark = try database.number("PRAGMA application_id")
    if mark != Self.mark {
      let isEmpty = try database.number("SELECT count(*) FROM sqlite_schema") == 0
      guard isEmpty, mark == 0, version == 0 else { throw .foreign }
      return 0
    }
    guard version <= Migration.current else { throw .newer(schema: version) }
    guard version > 0 else { throw .damaged }
    return version
  }

  /// Adds the function by which names and headlines are compared: letters without marks and case.
  static func addFolding(to database: Database) throws(StoreFault) {
    let code = sqlite3_create_function_v2(
      database.handle, "entente_folded", 1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nil,
      { context, _, values in
        guard let value = values?[0], let bytes = sqlite3_value_text(value) else { return }
        let count = Int(sqlite3_value_bytes(value))
        let text = String(
          decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        var folded = text.foldedName
        folded.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            entente_result_text(context, $0.baseAddress, UInt64($0.count))
          }
        }
      }, nil, nil, nil)
    guard code == SQLITE_OK else { throw StoreFault(code: code, of: database.handle) }
  }

  /// Adds the function that the view of the texts calls.
  static func addFunctions(
    to database: Database, reading texts: TextSource
  ) throws(StoreFault) {
    let code = sqlite3_create_function_v2(
      database.handle, "entente_text", 1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
      Unmanaged.passRetained(texts).toOpaque(),
      { context, _, values in
        guard let value = values?[0], let bytes = sqlite3_value_blob(value),
          let source = sqlite3_user_data(context)
        else { return }
        let columns = Array(
          UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_value_bytes(value))))
        let texts = Unmanaged<TextSource>.fromOpaque(source).takeUnretainedValue()
        guard var text = texts.text(of: columns) else { return }
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            guard let base = $0.baseAddress else { return }
            entente_result_text(context, base, UInt64($0.count))
          }
        }
      }, nil, nil,
      { source in
        if let source { Unmanaged<TextSource>.fromOpaque(source).release() }
      })
    guard code == SQLITE_OK else { throw StoreFault(code: code, of: database.handle) }
  }
}
