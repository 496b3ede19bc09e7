internal import Model

extension Library {
  /// Where the documents were found, by path.
  public func places() throws(StoreFault) -> [KnownPlace] {
    try database.rows(
      """
      SELECT path, part, size, modified, document, content FROM place
      JOIN document ON document.number = place.document ORDER BY path, part
      """
    ) {
      KnownPlace(
        place: Place(
          path: $0.text(0), part: $0.integer(1), size: $0.integer(2), modified: $0.integer(3)),
        document: $0.integer(4), content: Identity(stored: $0.integer(5)))
    }
  }

  /// Notes further places of known documents, and forgets others.
  ///
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func change(
    adding: [(document: Int, place: Place)], forgetting: [Place]
  ) throws(StoreFault) {
    guard !adding.isEmpty || !forgetting.isEmpty else { return }
    try database.transaction { () throws(StoreFault) in
      for (document, place) in adding {
        try database.run(
          "INSERT OR REPLACE INTO place (path, part, document, size, modified) VALUES (?, ?, ?, ?, ?)",
          .text(place.path), .integer(place.part), .integer(document), .integer(place.size),
          .integer(place.modified))
      }
      for place in forgetting {
        try database.run(
          "DELETE FROM place WHERE path = ? AND part = ?", .text(place.path),
          .integer(place.part))
      }
    }
  }

  /// The folders that were added.
  public func folders() throws(StoreFault) -> [String] {
    try database.rows("SELECT path FROM folder ORDER BY path") { $0.text(0) }
  }

  /// Remembers folders, to be looked through again.
  public func add(folders: [String]) throws(StoreFault) {
    guard !folders.isEmpty else { return }
    try database.transaction { () throws(StoreFault) in
      for folder in folders {
        try database.run("INSERT OR IGNORE INTO folder (path) VALUES (?)", .text(folder))
      }
    }
  }

  /// Forgets folders.
  public func forget(folders: [String]) throws(StoreFault) {
    guard !folders.isEmpty else { return }
    try database.transaction { () throws(StoreFault) in
      for folder in folders {
        try database.run("DELETE FROM folder WHERE path = ?", .text(folder))
      }
    }
  }
}
