extension Library {
  /// The numbers of the documents that pass a filter, in an order.
  ///
  /// A list of any length is cheap to keep as numbers; what a screen shows of it is read by
  /// ``documents(numbered:)``.
  ///
  /// - Throws: ``StoreFault``.
  public func numbers(
    by order: DocumentOrder, isReversed: Bool = false, passing filter: DocumentFilter? = nil
  ) throws(StoreFault) -> [Int] {
    var (conditions, values): ([String], [Value]) = ([], [])
    for word in filter?.words ?? [] {
      let not = word.isNegated ? "NOT " : ""
      // Without a letter or digit, the index of words has nothing to look up.
      let hasLetters = word.folded.contains { $0.isLetter || $0.isNumber }
      let within =
        hasLetters
        ? " OR (title = '' AND number IN (SELECT rowid FROM word WHERE word MATCH ?))" : ""
      conditions.append("\(not)(instr(\(Self.shown), ?)\(within))")
      values.append(.text(word.folded))
      if hasLetters {
        values.append(.text("\"\(word.folded.replacing("\"", with: "\"\""))\"*"))
      }
    }
    if let query = filter?.query {
      let search = try Search(query, in: database)
      conditions.append(search.condition)
      values += search.values
    }
    let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND ")) "
    return try database.rows(
      "SELECT number FROM document \(condition)ORDER BY \(order.terms(isReversed: isReversed))",
      values
    ) { $0.integer(0) }
  }

  /// A number that changes whenever another connection changes the library.
  ///
  /// - Throws: ``StoreFault``.
  public func version() throws(StoreFault) -> Int { try database.number("PRAGMA data_version") }

  /// What a list shows of a document, folded.
  private static let shown =
    "entente_folded(title || ' ' || name || ' ' || ifnull(source, '') || ' ' || ifnull(date, ''))"

  /// The documents with these numbers, in that order; those that are gone are left out.
  ///
  /// Their paths are not read.
  ///
  /// - Throws: ``StoreFault``.
  public func documents(numbered numbers: some Sequence<Int>) throws(StoreFault) -> [Document] {
    var documents: [Document] = []
    for number in numbers {
      if let document = try listed(number) { documents.append(document) }
    }
    return documents
  }

  /// The number of the document to begin with: the latest, or else the one that was added last; nil if there is none.
  ///
  /// - Throws: ``StoreFault``.
  public func latest() throws(StoreFault) -> Int? {
    let dated = try database.row(
      "SELECT number FROM document WHERE first NOT NULL ORDER BY first DESC, number DESC LIMIT 1"
    ) { $0.integer(0) }
    if let dated { return dated }
    return try database.row("SELECT number FROM document ORDER BY number DESC LIMIT 1") {
      $0.integer(0)
    }
  }
}
