internal import Model

/// The actors of a scope.
///
/// A library has ten actors an article. They are counted in the order in which they lie in the file, and only those that
/// may be shown are kept, so that neither the time nor the memory is that of sorting all of them.
extension Library {
  /// Reads the actors that most documents of a scope mention, and some more.
  func readActors(
    of rows: inout ScopeRows, in search: Search?, with others: Set<Int>, most: Int
  ) throws(StoreFault) {
    var ranking = ScopeRanking(most: most, others)
    let joined = try joinedForms()
    for (actor, documents) in try joinedCounts(in: search) { ranking.take(actor, documents) }
    let statement =
      search.map {
        "SELECT actor, count(*) FROM membership WHERE document IN (\($0.selection)) GROUP BY actor"
      } ?? "SELECT number, documents FROM actor WHERE entity IS NULL"
    try database.statement(statement).each(search?.values ?? []) { row in
      let actor = row.integer(0)
      if !joined.contains(actor) { ranking.take(actor, row.integer(1)) }
    }
    rows.actorCount = ranking.count
    for (actor, documents) in ranking.ranked {
      if let found = try scopeActor(actor, documents) { rows.actors.append(found) }
    }
  }

  /// The actors that are several forms, each with all of these.
  private static let joined = """
    SELECT entity, number FROM actor WHERE entity IS NOT NULL
    UNION SELECT entity, entity FROM actor WHERE entity IS NOT NULL
    """

  /// The forms that are an actor only together with others.
  private func joinedForms() throws(StoreFault) -> Set<Int> {
    Set(try database.rows(Self.joined) { $0.integer(1) })
  }

  /// How many documents mention each actor that is several forms; one that has two of them counts once.
  private func joinedCounts(
    in search: Search?
  ) throws(StoreFault) -> [(actor: Int, documents: Int)] {
    let within = search.map { "WHERE document IN (\($0.selection))" } ?? ""
    return try database.rows(
      """
      WITH joined (chief, form) AS (\(Self.joined))
      SELECT chief, count(DISTINCT document) FROM joined
      CROSS JOIN membership ON membership.actor = form \(within) GROUP BY chief
      """, search?.values ?? []
    ) { ($0.integer(0), $0.integer(1)) }
  }

  private func scopeActor(_ actor: Int, _ documents: Int) throws(StoreFault) -> ScopeActor? {
    let read = try database.row(
      """
      SELECT identity, (SELECT name FROM actor WHERE number = chief.number OR entity = chief.number
        ORDER BY documents DESC, identity LIMIT 1), kind, code
      FROM actor AS chief WHERE number = ?
      """, [.integer(actor)]
    ) { row in
      Actor.Kind(rawValue: row.text(2)).map {
        ScopeActor(
          id: actor, identity: Identity(stored: row.integer(0)), name: row.text(1), kind: $0,
          code: row.optionalText(3), documents: documents)
      }
    }
    return read.flatMap(\.self)
  }
}
