public import Model

extension Library {
  /// The actors and relations of the library, or of the documents that meet a search: as many as can be shown.
  ///
  /// - Parameters:
  ///   - query: the search; nil for the whole library.
  ///   - focus: the identity of an actor whose relations come before the others.
  ///   - most: the greatest number of relations, and of actors beside theirs.
  /// - Returns: the rows, with the numbers of all there are.
  /// - Throws: ``StoreFault``.
  public func scope(
    _ query: SearchQuery?, around focus: Identity?, most: (relations: Int, actors: Int)
  ) throws(StoreFault) -> ScopeRows {
    try database.snapshot { () throws(StoreFault) in
      let search = try query.map { query throws(StoreFault) in try Search(query, in: database) }
      let within =
        search.map {
          "document IN (\($0.selection))"
        } ?? "1"
      let values = search?.values ?? []
      var rows = ScopeRows()
      if let search {
        rows.documents = try search.numbers().count
      } else {
        rows.documents = try count()
      }
      rows.relationCount =
        try database.row(
          "SELECT count(*) FROM relation WHERE \(within)", values
        ) { $0.integer(0) } ?? 0
      rows.relations = try relations(
        where: within, values, around: focus, most: most.relations, of: rows.relationCount)
      var numbers = Set(rows.relations.flatMap { [$0.source, $0.target] })
      numbers.formUnion(rows.relations.compactMap(\.speaker))
      numbers.formUnion(rows.relations.compactMap(\.place))
      try readActors(of: &rows, in: search, with: numbers, most: most.actors)
      return rows
    }
  }

  /// The relations, or those of an actor and the latest others if there are too many.
  private func relations(
    where condition: String, _ values: [Value], around focus: Identity?, most: Int, of count: Int
  ) throws(StoreFault) -> [ScopeRelation] {
    let fields = """
      SELECT document, ordinal, \(Self.actor("source")), \(Self.actor("target")), kind, modality,
        \(Self.actor("speaker")), \(Self.actor("place")), first, last
      FROM relation WHERE \(condition)
      """
    func read(_ rest: String, _ more: [Value]) throws(StoreFault) -> [ScopeRelation] {
      try database.rows("\(fields) \(rest)", values + more) { ScopeRelation($0) }
        .compactMap(\.self)
    }
    guard count > most else { return try read("ORDER BY document DESC, ordinal", []) }
    var found: [ScopeRelation] = []
    if let focus, let actor = try actor(of: focus) {
      found = try read(
        """
        AND (source IN \(Self.forms) OR target IN \(Self.forms))
        ORDER BY document DESC, ordinal LIMIT ?
        """,
        Array(repeating: .integer(actor), count: 4) + [.integer(most / 2)])
    }
    let known = Set(found)
    let rest = try read(
      "ORDER BY document DESC, ordinal LIMIT ?", [.integer(most - found.count)])
    return (found + rest.filter { !known.contains($0) }).sorted {
      ($1.document, $0.ordinal) < ($0.document, $1.ordinal)
    }
  }

  /// The actor that a column names, over all documents: the one place that says which actors are one.
  private static func actor(_ column: String) -> String {
    "(SELECT ifnull(entity, number) FROM actor WHERE actor.number = \(column))"
  }

  /// The rows that are an actor, with two question marks for its number.
  private static let forms = "(SELECT number FROM actor WHERE number = ? OR entity = ?)"

  /// The number of an actor.
  private func actor(of identity: Identity) throws(StoreFault) -> Int? {
    try database.row(
      "SELECT ifnull(entity, number) FROM actor WHERE identity = ?", [.integer(identity.stored)]
    ) { $0.integer(0) }
  }
}

extension ScopeRelation {
  /// The relation of a row; nil if a type is unknown.
  fileprivate init?(_ row: Row) {
    guard let kind = RelationKind(rawValue: row.text(4)),
      let modality = Relation.Modality(rawValue: row.text(5))
    else { return nil }
    self.init(
      document: row.integer(0), ordinal: row.integer(1), source: row.integer(2),
      target: row.integer(3), kind: kind, modality: modality, speaker: row.optionalInteger(6),
      place: row.optionalInteger(7), first: row.optionalInteger(8).flatMap(PartialDate.init(key:)),
      last: row.optionalInteger(9).flatMap(PartialDate.init(key:)))
  }
}
