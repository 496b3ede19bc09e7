internal import CSQLite

/// A value that a statement is given.
enum Value {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])

  /// A text, or null.
  static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }
  /// A whole number, or null.
  static func optional(_ number: Int?) -> Value { number.map(Value.integer) ?? .null }
}

/// A prepared statement.
final class Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  /// Prepares a text.
  init(_ text: String, of database: Database) throws(StoreFault) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database.handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else {
      throw StoreFault(code: code, of: database.handle)
    }
    self.handle = handle
    self.database = database.handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs the statement with values, and hands each row of its answer to the closure.
  ///
  /// The closure must not run the same statement.
  func each(_ values: [Value], _ use: (Row) throws(StoreFault) -> Void) throws(StoreFault) {
    try visit(values) { row throws(StoreFault) in
      try use(row)
      return true
    }
  }

  /// Runs the statement with values, and hands the rows of its answer to the closure until that returns false.
  ///
  /// The closure must not run the same statement.
  func visit(
    _ values: [Value], while use: (Row) throws(StoreFault) -> Bool
  ) throws(StoreFault) {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: guard try use(Row(handle: handle)) else { return }
      case SQLITE_DONE: return
      case let code: throw StoreFault(code: code, of: database)
      }
    }
  }

  private func bind(_ value: Value, at place: Int32) throws(StoreFault) {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(handle, place)
    case .integer(let number): code = sqlite3_bind_int64(handle, place, Int64(number))
    case .text(var text):
      code = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          // Without an address, SQLite would take an empty text for null.
          guard let base = $0.baseAddress, !$0.isEmpty else {
            return entente_bind_text(handle, place, "", 0)
          }
          return entente_bind_text(handle, place, base, UInt64($0.count))
        }
      }
    case .bytes(let bytes):
      code = bytes.withUnsafeBytes {
        $0.isEmpty
          ? sqlite3_bind_zeroblob(handle, place, 0)
          : entente_bind_blob(handle, place, $0.baseAddress, UInt64($0.count))
      }
    }
    guard code == SQLITE_OK else { throw StoreFault(code: code, of: database) }
  }
}

/// A row of an answer, valid until the statement goes on.
struct Row {
  fileprivate let handle: OpaquePointer

  /// The whole number in a column; 0 if it holds none.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// Whether a column is null.
  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// The text in a column; empty if it holds none.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The text in a column; nil if it is null.
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The whole number in a column; nil if it is null.
  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  /// The bytes in a column; empty if it holds none.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
