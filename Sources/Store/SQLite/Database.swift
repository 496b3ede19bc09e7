internal import CSQLite

/// A connection to an SQLite file.
///
/// A connection is used by one thread at a time.
final class Database {
  /// How a file is opened.
  enum Access {
    /// It must exist, and is not changed.
    case reading
    /// It must exist, and nobody can change it, since it lies where nothing can be written.
    case readingFrozen
    /// It must exist.
    case writing
    /// It is created unless it exists.
    case creating
  }

  /// The connection of SQLite.
  let handle: OpaquePointer
  /// The statements prepared so far, by their text.
  private var statements: [String: Statement] = [:]

  /// How long to wait for the lock of another program, in milliseconds.
  static let patience: Int32 = 10_000

  /// Opens the file at a path, which is any bytes.
  ///
  /// - Throws: ``StoreFault``.
  init(_ path: [UInt8], _ access: Access) throws(StoreFault) {
    var flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    switch access {
    case .readingFrozen: flags |= SQLITE_OPEN_READONLY
    // A connection that can write removes the log when it is the last; see below.
    case .reading, .writing: flags |= SQLITE_OPEN_READWRITE
    case .creating: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      Self.address(of: path, isFrozen: access == .readingFrozen), &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let fault = StoreFault(code: code, of: handle)
      sqlite3_close_v2(handle)
      throw fault
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, Self.patience)
    if access == .reading { sqlite3_exec(handle, "PRAGMA query_only = ON", nil, nil, nil) }
    guard entente_distrust_schema(handle) == SQLITE_OK else {
      throw StoreFault(code: SQLITE_ERROR, of: handle)
    }
  }

  // Statements that are still in use keep the connection alive until they are finalized.
  deinit { sqlite3_close_v2(handle) }

  /// The path as a URI, so that no name is taken for anything but a file.
  private static func address(of path: [UInt8], isFrozen: Bool) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes = Array("file:".utf8)
    if path.first != UInt8(ascii: "/") { bytes += "./".utf8 }
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self) + (isFrozen ? "?immutable=1" : "")
  }

  /// The statement of that text, prepared once.
  func statement(_ text: String) throws(StoreFault) -> Statement {
    if let known = statements[text] { return known }
    let statement = try Statement(text, of: self)
    // Searches have texts of their own, and are many.
    if statements.count >= 100 { statements = [:] }
    statements[text] = statement
    return statement
  }

  /// Runs a statement without answers.
  func run(_ text: String, _ values: Value...) throws(StoreFault) {
    try statement(text).each(values) { _ in }
  }

  /// Runs several statements without values, separated by semicolons.
  func runAll(_ text: String) throws(StoreFault) {
    let code = sqlite3_exec(handle, text, nil, nil, nil)
    guard code == SQLITE_OK else { throw StoreFault(code: code, of: handle) }
  }

  /// What the closure makes of each row of an answer.
  func rows<Result>(
    _ text: String, _ values: [Value] = [], _ read: (Row) throws(StoreFault) -> Result
  ) throws(StoreFault) -> [Result] {
    var results: [Result] = []
    try statement(text).each(values) { row throws(StoreFault) in results.append(try read(row)) }
    return results
  }

  /// What the closure makes of the first row of an answer; nil if there is none.
  func row<Result>(
    _ text: String, _ values: [Value] = [], _ read: (Row) throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result? {
    try rows(text, values, read).first
  }

  /// The number in the first row of an answer; 0 if there is none.
  func number(_ text: String, _ values: Value...) throws(StoreFault) -> Int {
    try row(text, values) { $0.integer(0) } ?? 0
  }

  /// The key of the row inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// How many rows the last statement has changed.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  /// Whether this connection has changed a row.
  var hasChanged: Bool { sqlite3_total_changes64(handle) > 0 }

  /// Does work in one transaction: either all of its changes last, or none.
  func transaction<Result>(
    _ work: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    // The lock is taken at once; a transaction that reads first could not always take it later.
    try run("BEGIN IMMEDIATE")
    do throws(StoreFault) {
      let result = try work()
      try run("COMMIT")
      return result
    } catch {
      // A full disk ends the transaction by itself.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Does work that sees one state of the file, whatever others write meanwhile.
  func snapshot<Result>(_ work: () throws(StoreFault) -> Result) throws(StoreFault) -> Result {
    guard sqlite3_get_autocommit(handle) != 0 else { return try work() }
    try run("BEGIN")
    defer { if sqlite3_get_autocommit(handle) == 0 { try? run("COMMIT") } }
    return try work()
  }
}
