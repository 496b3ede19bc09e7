public import Model

/// Corrections are kept as lines of a journal, which the library does not read: it keeps the dossier of a document as
/// corrected, so that every question is answered from that, and its bare analysis beside it.
extension Library {
  /// What has been said about a document, in order, one JSON object each; the rules for all documents if it is nil.
  public func journal(of document: Int?) throws(StoreFault) -> [String] {
    try database.rows(
      "SELECT line FROM correction WHERE document IS ? ORDER BY number",
      [.optional(document)]
    ) { $0.text(0) }
  }

  /// The dossier of a document without corrections.
  ///
  /// - Throws: as ``dossier(of:)``.
  public func bareDossier(of document: Int) throws(StoreFault) -> Dossier {
    let kept = try database.row(
      """
      SELECT columns, (SELECT path FROM place WHERE place.document = bare.document LIMIT 1)
      FROM bare WHERE document = ?
      """, [.integer(document)]
    ) { ($0.bytes(0), $0.optionalText(1)) }
    guard let (columns, path) = kept else { return try dossier(of: document) }
    if !texts.compression.canExpand(columns) { try readDictionaries() }
    return try StoredDossier(
      document: document, path: path, columns: columns, compression: texts.compression
    ).dossier()
  }

  /// Adds lines to the journal of a document, and keeps its dossier as they correct it, in one transaction.
  ///
  /// - Parameters:
  ///   - document: the number of the document; its entry must have the same content.
  ///   - lines: what is added.
  ///   - count: how many lines the journal had when the entry was made.
  ///   - entry: the dossier as corrected, with the bare analysis.
  ///   - time: the present time in seconds since 1970.
  /// - Returns: false if another program has added lines meanwhile; nothing has changed then.
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func correct(
    _ document: Int, adding lines: [String], after count: Int, as entry: Entry, at time: Int
  ) throws(StoreFault) -> Bool {
    try joining { () throws(StoreFault) in
      let present = try database.number(
        "SELECT count(*) FROM correction WHERE document = ?", .integer(document))
      guard present == count, try self.document(document) != nil else { return false }
      try append(lines, to: document)
      _ = try add(entry, renewing: true, at: time)
      return true
    }
  }

  /// Adds lines to the rules for all documents; the documents are corrected one by one.
  ///
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func append(rules lines: [String]) throws(StoreFault) {
    try database.transaction { () throws(StoreFault) in try append(lines, to: nil) }
  }

  /// The documents that rules about actors of these names may concern, or have concerned, in order.
  public func documents(named names: [String]) throws(StoreFault) -> [Int] {
    var found = Set(try database.rows("SELECT document FROM bare") { $0.integer(0) })
    for name in Set(names.map(\.foldedName)) {
      found.formUnion(
        try database.rows(
          """
          SELECT document FROM membership
          WHERE actor IN (SELECT actor FROM name WHERE folded = ?)
          """, [.text(name)]
        ) { $0.integer(0) })
    }
    return found.sorted()
  }

  /// Adds lines, within a transaction.
  func append(_ lines: [String], to document: Int?) throws(StoreFault) {
    for line in lines {
      try database.run(
        "INSERT INTO correction (document, line) VALUES (?, ?)", .optional(document), .text(line))
    }
  }

  /// Gives what was said about a document to the one that has taken its place, within a transaction.
  func bequeath(_ document: Int, to heir: Int) throws(StoreFault) {
    try database.run(
      """
      UPDATE correction SET document = ?1 WHERE document = ?2
        AND line NOT IN (SELECT line FROM correction WHERE document = ?1)
      """, .integer(heir), .integer(document))
    if database.changes > 0 { heirs.insert(heir) }
  }
}
