internal import Model

extension Library {
  /// Removes documents with all that only they have brought.
  ///
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func remove(_ documents: [Int]) throws(StoreFault) {
    try joining { () throws(StoreFault) in
      for document in documents { try delete(document) }
    }
  }

  /// Deletes a document, within a transaction.
  func delete(_ document: Int) throws(StoreFault) {
    try part(document)
    try deleteRows(of: document)
    try database.run("DELETE FROM place WHERE document = ?", .integer(document))
    try database.run("DELETE FROM correction WHERE document = ?", .integer(document))
    try database.run("DELETE FROM document WHERE number = ?", .integer(document))
  }

  /// Deletes what ``add(_:renewing:at:)`` derives from the dossier of a document, and the dossier.
  func deleteRows(of document: Int) throws(StoreFault) {
    let number = Value.integer(document)
    let members = try members(of: document)
    let article = Identity(
      stored: try database.number("SELECT identity FROM document WHERE number = ?", number))
    // The index asks for the text of the dossier, which must still be there. Without it, the index is made anew.
    let isReadable =
      try database.number(
        "SELECT count(*) FROM text WHERE document = ? AND words IS NOT NULL", number) > 0
    if isReadable { try database.run("DELETE FROM word WHERE rowid = ?", number) }
    try database.run("DELETE FROM relation WHERE document = ?", number)
    for (actor, _) in members {
      try database.run(
        "DELETE FROM membership WHERE actor = ? AND document = ?", .integer(actor), number)
    }
    try database.run("DELETE FROM dossier WHERE document = ?", number)
    try database.run("DELETE FROM bare WHERE document = ?", number)
    if !isReadable { try database.run("INSERT INTO word (word) VALUES ('rebuild')") }
    try chronicler?.release(document)
    try joiner?.pair(up: members.map(\.actor))
    for (form, names) in members {
      let actor = Value.integer(form)
      for name in names {
        try database.run(
          "UPDATE name SET uses = uses - 1 WHERE folded = ? AND actor = ?", .text(name), actor)
        try database.run(
          "DELETE FROM name WHERE folded = ? AND actor = ? AND uses <= 0", .text(name), actor)
        if database.changes > 0 { try joiner?.rename(form, name, isPerson: false) }
      }
      let uses = try database.number(
        "SELECT EXISTS (SELECT 1 FROM membership WHERE actor = ?)", actor)
      if uses == 0 {
        try joiner?.forget(form)
        try database.run("DELETE FROM actor WHERE number = ?", actor)
      } else {
        try joiner?.release(form, article: article)
      }
    }
  }

  /// The actors of a document with the names that it has brought; without names if its dossier is damaged.
  private func members(of document: Int) throws(StoreFault) -> [(actor: Int, names: Set<String>)] {
    do throws(StoreFault) {
      var members: [(Int, Set<String>)] = []
      for member in Entry.members(of: try dossier(of: document)) {
        let actor = try database.form(of: member) ?? 0
        members.append((actor, member.folded))
      }
      return members
    } catch .dossier, .missing {
      return try database.rows(
        "SELECT actor FROM membership WHERE document = ?", [.integer(document)]
      ) { ($0.integer(0), []) }
    }
  }
}
