internal import Model

extension Library {
  /// What is wrong with a library.
  public enum Damage: Hashable, Sendable {
    /// The file itself, in the words of SQLite.
    case file(String)
    /// The index of words does not fit the texts.
    case index
    /// The dossier of a document cannot be read.
    case dossier(document: Int, name: String, ColumnFault)
    /// So many rows refer to what is not there.
    case references(Int)
    /// The rows of a document do not fit its dossier.
    case rows(document: Int, name: String)
  }

  /// Looks through the whole file, and calls a closure after each document.
  ///
  /// - Returns: what is wrong; nothing in a sound library.
  public func check(_ advance: (Int) -> Void = { _ in }) throws(StoreFault) -> [Damage] {
    try readDictionaries()
    var damages: [Damage] = []
    func tolerant(_ work: () throws(StoreFault) -> Void) throws(StoreFault) {
      do throws(StoreFault) {
        try work()
      } catch .damaged, .foreign, .refused, .disk {
        if !damages.contains(where: \.isOfFile) { damages.append(.file("a page is damaged")) }
      }
    }
    try tolerant { () throws(StoreFault) in
      let words = try database.rows("PRAGMA quick_check(20)") { $0.text(0) }
      damages += words.filter { $0 != "ok" }.map(Damage.file)
    }
    try tolerant { () throws(StoreFault) in
      let orphans = try database.rows("PRAGMA foreign_key_check") { $0.text(0) }.count
      let lost = try database.number(
        """
        SELECT (SELECT count(*) FROM actor WHERE entity IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM actor AS chief
              WHERE chief.number = actor.entity AND chief.entity IS NULL))
          + (SELECT count(*) FROM pair WHERE one NOT IN (SELECT number FROM actor)
            OR other NOT IN (SELECT number FROM actor))
        """)
      if orphans + lost > 0 { damages.append(.references(orphans + lost)) }
    }
    do throws(StoreFault) {
      try database.run("INSERT INTO word (word) VALUES ('integrity-check')")
    } catch .readOnly {
      // The check of the index counts as a change.
    } catch .damaged {
      damages.append(.index)
    } catch .refused {
      damages.append(.index)
    }
    try tolerant { () throws(StoreFault) in
      let members = Dictionary(
        try database.rows("SELECT document, count(*) FROM membership GROUP BY document") {
          ($0.integer(0), $0.integer(1))
        }, uniquingKeysWith: { first, _ in first })
      let documents = try database.rows(
        "SELECT number, name, actors, relations FROM document ORDER BY number"
      ) { ($0.integer(0), $0.text(1), $0.integer(2), $0.integer(3)) }
      for (index, (number, name, actors, relations)) in documents.enumerated() {
        try tolerant { () throws(StoreFault) in
          do throws(StoreFault) {
            let dossier = try dossier(of: number)
            let rows = try database.number(
              "SELECT count(*) FROM relation WHERE document = ?", .integer(number))
            guard dossier.actors.count == actors, members[number, default: 0] == actors,
              dossier.stated.count == relations, rows == relations
            else { return damages.append(.rows(document: number, name: name)) }
          } catch .dossier(_, let fault) {
            damages.append(.dossier(document: number, name: name, fault))
          } catch .missing {
            damages.append(.dossier(document: number, name: name, .length))
          }
        }
        advance(index + 1)
      }
    }
    return damages
  }

  /// Makes the index of words anew, from the texts.
  public func rebuildIndex() throws(StoreFault) {
    try database.run("INSERT INTO word (word) VALUES ('rebuild')")
  }

  /// Merges the index of words, and gives back the room of what was removed.
  public func compact() throws(StoreFault) {
    try rebuildIndex()
    try database.run("INSERT INTO word (word) VALUES ('optimize')")
    try database.run("DELETE FROM run WHERE number NOT IN (SELECT run FROM document)")
    try database.runAll("VACUUM; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// After changes, merges parts of the index of words, gives back what that leaves free, and moves what the log holds into the file, so that the file alone is the library.
  public func settle() throws(StoreFault) {
    guard database.hasChanged else { return }
    do throws(StoreFault) {
      // The parts become one, but so many pages at a time, that the time does not grow with the library.
      try database.run("INSERT INTO word (word, rank) VALUES ('merge', -1000)")
      let isSmall = try database.number("PRAGMA page_count") < 8000
      try database.runAll(isSmall ? "VACUUM" : "PRAGMA incremental_vacuum(4000)")
      try database.runAll("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)")
    } catch .locked {
      // Another program is at work, and does the same when it ends.
    }
  }
}

extension Library.Damage {
  fileprivate var isOfFile: Bool { if case .file = self { true } else { false } }
}
