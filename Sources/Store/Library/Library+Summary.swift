extension Library {
  /// The figures of a library.
  public struct Summary: Hashable, Sendable {
    /// The number of the schema.
    public var schema: Int
    /// How many there are.
    public var documents, origins, stories, actors, relations, places: Int
    /// The length of all texts, of all compressed dossiers and of the file, in bytes.
    public var text, dossiers, file: Int
    /// The first and the last date of the articles, as "2020-05-09".
    public var first, last: String?
  }

  /// The figures of the library.
  public func summary() throws(StoreFault) -> Summary {
    try database.snapshot { () throws(StoreFault) in
      let pages = try database.number("PRAGMA page_count")
      return Summary(
        schema: try Schema.version(of: database),
        documents: try count(),
        origins: try database.number(
          "SELECT count(DISTINCT ifnull(origin, number)) FROM document"),
        stories: try database.number("SELECT count(DISTINCT ifnull(story, number)) FROM document"),
        actors: try database.number("SELECT count(*) FROM actor WHERE entity IS NULL"),
        relations: try database.number("SELECT count(*) FROM relation"),
        places: try database.number("SELECT count(*) FROM place"),
        text: try database.number("SELECT sum(length) FROM document"),
        dossiers: try database.number("SELECT sum(length(columns)) FROM dossier"),
        file: pages * (try database.number("PRAGMA page_size")),
        first: try database.row(
          "SELECT date FROM document WHERE first NOT NULL ORDER BY first LIMIT 1"
        ) { $0.text(0) },
        last: try database.row(
          "SELECT date FROM document WHERE first NOT NULL ORDER BY last DESC LIMIT 1"
        ) { $0.text(0) })
    }
  }
}
