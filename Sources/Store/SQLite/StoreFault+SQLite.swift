internal import CSQLite

extension StoreFault {
  /// The fault that a result code of SQLite stands for.
  init(code: Int32, of database: OpaquePointer?) {
    switch code & 0xFF {
    case SQLITE_NOTADB: self = .foreign
    case SQLITE_CORRUPT, SQLITE_FORMAT: self = .damaged
    case SQLITE_FULL: self = .full
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
    case SQLITE_BUSY, SQLITE_LOCKED: self = .locked
    case SQLITE_IOERR: self = .disk
    case SQLITE_NOMEM, SQLITE_TOOBIG: self = .memory
    case SQLITE_CANTOPEN:
      self = .closed(code: database.map { sqlite3_system_errno($0) } ?? 0)
    default:
      let words = database.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
      self = .refused(words.map { String(cString: $0) } ?? "\(code)")
    }
  }
}
