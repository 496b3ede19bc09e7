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
        // Another program may have removed it.
        guard try self.document(document) != nil else { continue }
        _ = try settle(document, at: place)
      }
      for place in forgetting {
        try database.run(
          "DELETE FROM place WHERE path = ? AND part = ?", .text(place.path),
          .integer(place.part))
      }
    }
  }

  /// Notes where a document was found, within a transaction.
  ///
  /// - Returns: whether the place held another document.
  func settle(_ document: Int, at place: Place?) throws(StoreFault) -> Bool {
    guard let place else { return false }
    let before = try database.row(
      "SELECT document FROM place WHERE path = ? AND part = ?",
      [.text(place.path), .integer(place.part)]
    ) { $0.integer(0) }
    try database.run(
      """
      INSERT INTO place (path, part, document, size, modified) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET document = excluded.document, size = excluded.size,
        modified = excluded.modified
      """, .text(place.path), .integer(place.part), .integer(document), .integer(place.size),
      .integer(place.modified))
    guard let before, before != document else { return false }
    displaced[before] = document
    return true
  }

  /// Removes the documents whose files hold something else by now, unless they were found elsewhere.
  ///
  /// It is called when all files have been looked at: the next one may have the content that this one had.
  ///
  /// - Returns: the documents that have taken over corrections of others, which are to be corrected anew.
  @discardableResult public func removeDisplaced() throws(StoreFault) -> [Int] {
    guard !displaced.isEmpty else { return [] }
    try joining { () throws(StoreFault) in
      for (document, heir) in displaced.sorted(by: { $0.key < $1.key }) {
        let places = try database.number(
          "SELECT count(*) FROM place WHERE document = ?", .integer(document))
        guard places == 0, try self.document(document) != nil else { continue }
        try bequeath(document, to: heir)
        try delete(document)
      }
    }
    displaced = [:]
    defer { heirs = [] }
    return heirs.sorted()
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
