internal import Model

extension Library {
  /// The articles that meet a question, latest first, undated ones last: at most `limit`, after the first `start` ones.
  ///
  /// - Throws: ``StoreFault``.
  public func find(
    _ query: SearchQuery, after start: Int = 0, limit: Int = .max, by unit: CountingUnit = .article
  ) throws(StoreFault) -> SearchAnswer {
    try database.snapshot { () throws(StoreFault) in
      try readDictionaries()
      let search = try Search(query, in: database)
      let hits = try search.hits(after: start, limit: limit, by: unit)
      var findings: [Finding] = []
      for number in hits.numbers {
        guard let document = try document(number) else { continue }
        let ordinals = try search.relations(of: number)
        let stored = try stored(number)
        let words = try search.places(in: number)
        // Without relations to show, most of the dossier is not needed.
        guard !ordinals.isEmpty else {
          guard let article = try stored.article() else { continue }
          findings.append(
            Finding(document: document, article: article, words: words, relations: [], names: [:]))
          continue
        }
        let dossier = try stored.dossier()
        guard let article = dossier.articles.first else { continue }
        let stated = dossier.stated
        findings.append(
          Finding(
            document: document, article: article, words: words,
            relations: ordinals.filter(stated.indices.contains).map { stated[$0] },
            names: Dictionary(
              dossier.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })))
      }
      return SearchAnswer(
        total: hits.documents, origins: hits.origins, stories: hits.stories,
        findings: findings,
        strangers: search.strangers)
    }
  }

  /// Keeps a search under a name.
  public func save(_ query: SearchQuery, as name: String) throws(StoreFault) {
    try database.run(
      "INSERT OR REPLACE INTO search (name, query) VALUES (?, ?)", .text(name), .text(query.text))
  }

  /// Forgets a search.
  ///
  /// - Returns: whether there was one of that name.
  public func forgetSearch(_ name: String) throws(StoreFault) -> Bool {
    try database.run("DELETE FROM search WHERE name = ?", .text(name))
    return database.changes > 0
  }

  /// The searches that were kept, by name.
  public func searches() throws(StoreFault) -> [(name: String, query: String)] {
    try database.rows("SELECT name, query FROM search ORDER BY name") {
      ($0.text(0), $0.text(1))
    }
  }
}
