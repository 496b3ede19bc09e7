internal import Model

extension Library {
  /// The actor over all articles that a form is; nil if there is no form of that number.
  public func actor(_ form: Int) throws(StoreFault) -> LibraryActor? {
    let entity = try database.row(
      "SELECT ifnull(entity, number) FROM actor WHERE number = ?", [.integer(form)]
    ) { $0.integer(0) }
    guard let entity else { return nil }
    let forms = try database.rows(
      """
      SELECT number, identity, name, kind, code, documents FROM actor
      WHERE number = ?1 OR entity = ?1 ORDER BY documents DESC, identity
      """, [.integer(entity)]
    ) { LibraryActor.Form($0) }
    return LibraryActor(id: entity, forms: forms.compactMap(\.self))
  }

  /// The actors over all articles, or those that a name fits, that of the most articles first.
  public func actors(named name: String? = nil, limit: Int = .max) throws(StoreFault)
    -> [LibraryActor]
  {
    try database.snapshot { () throws(StoreFault) in
      var condition = ""
      if let name {
        let numbers = try database.actors(named: name).map(String.init)
        condition = " AND number IN (\(numbers.joined(separator: ", ")))"
      }
      if limit < .max {
        // A page of a large library is not worth reading all actors.
        let chiefs = try database.rows(
          """
          SELECT ifnull(entity, number) AS chief FROM actor WHERE named > 0\(condition)
          GROUP BY chief ORDER BY sum(documents) DESC, min(identity) LIMIT ?
          """, [.integer(limit)]
        ) { $0.integer(0) }
        var actors: [LibraryActor] = []
        for chief in chiefs {
          if let actor = try actor(chief) { actors.append(actor) }
        }
        return actors
      }
      let rows = try database.rows(
        """
        SELECT number, identity, name, kind, code, documents, ifnull(entity, number) FROM actor
        WHERE named > 0\(condition) ORDER BY documents DESC, identity
        """
      ) { row in LibraryActor.Form(row).map { (entity: row.integer(6), form: $0) } }
      var places: [Int: Int] = [:]
      var actors: [LibraryActor] = []
      for case .some(let row) in rows {
        if let place = places[row.entity] {
          actors[place].forms.append(row.form)
        } else {
          places[row.entity] = actors.count
          actors.append(LibraryActor(id: row.entity, forms: [row.form]))
        }
      }
      let ranked = actors.enumerated().sorted {
        ($1.element.documents, $0.offset) < ($0.element.documents, $1.offset)
      }
      return ranked.prefix(limit).map(\.element)
    }
  }
}

extension LibraryActor.Form {
  fileprivate init?(_ row: Row) {
    guard let kind = Actor.Kind(rawValue: row.text(3)) else { return nil }
    self.init(
      id: row.integer(0), identity: Identity(stored: row.integer(1)), name: row.text(2),
      kind: kind, code: row.optionalText(4), documents: row.integer(5))
  }
}
