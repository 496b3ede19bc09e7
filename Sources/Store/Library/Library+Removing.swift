internal import Model

extension Library {
  /// Removes documents with all that only they have brought.
  ///
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func remove(_ documents: [Int]) throws(StoreFault) {
    try database.transaction { () throws(StoreFault) in
      for document in documents { try delete(document) }
    }
  }

  /// Deletes a document, within a transaction.
  func delete(_ document: Int) throws(StoreFault) {
    try deleteRows(of: document)
    try database.run("DELETE FROM place WHERE document = ?", .integer(document))
    try database.run("DELETE FROM document WHERE number = ?", .integer(document))
  }

  /// Deletes what ``add(_:renewing:at:)`` derives from the dossier of a document, and the dossier.
  func deleteRows(of document: Int) throws(StoreFault) {
    let number = Value.integer(document)
    let names = try names(of: document)
    // The index asks for the text of the dossier, which must still be there. Without it, the index is made anew.
    let isReadable =
      try database.number(
        "SELECT count(*) FROM text WHERE document = ? AND words IS NOT NULL", number) > 0
    if isReadable { try database.run("DELETE FROM word WHERE rowid = ?", number) }
    let actors = try database.rows(
      "SELECT actor FROM membership WHERE document = ?", [number]
    ) { $0.integer(0) }
    try database.run("DELETE FROM relation WHERE document = ?", number)
    try database.run("DELETE FROM membership WHERE document = ?", number)
    try database.run("DELETE FROM dossier WHERE document = ?", number)
    if !isReadable { try database.run("INSERT INTO word (word) VALUES ('rebuild')") }
    for (identity, folded) in names {
      let actor = Value.integer(
        try database.number(
          "SELECT number FROM actor WHERE identity = ?", .integer(identity.stored)))
      for name in folded {
        try database.run(
          "UPDATE name SET uses = uses - 1 WHERE folded = ? AND actor = ?", .text(name), actor)
        try database.run(
          "DELETE FROM name WHERE folded = ? AND actor = ? AND uses <= 0", .text(name), actor)
      }
    }
    for actor in actors {
      let actor = Value.integer(actor)
      let uses = try database.number(
        "SELECT EXISTS (SELECT 1 FROM membership WHERE actor = ?)", actor)
      if uses == 0 { try database.run("DELETE FROM actor WHERE number = ?", actor) }
    }
  }

  /// The names that a document has brought, by the identity of the actor; none if its dossier is damaged.
  private func names(of document: Int) throws(StoreFault) -> [(Identity, Set<String>)] {
    do throws(StoreFault) {
      return Entry.members(of: try dossier(of: document)).map { ($0.identity, $0.folded) }
    } catch .dossier {
      return []
    }
  }
}
