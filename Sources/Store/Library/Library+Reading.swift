public import Model

extension Library {
  /// The dossier of a document.
  ///
  /// - Throws: ``StoreFault/dossier(document:_:)`` if it is damaged, ``StoreFault/missing`` if there is no such document.
  public func dossier(of document: Int) throws(StoreFault) -> Dossier {
    try stored(document).dossier()
  }

  /// The dossier of a document as it is kept.
  ///
  /// - Throws: ``StoreFault/missing`` if there is no such document.
  public func stored(_ document: Int) throws(StoreFault) -> StoredDossier {
    let kept = try database.row(
      """
      SELECT columns, (SELECT path FROM place WHERE place.document = dossier.document LIMIT 1)
      FROM dossier WHERE document = ?
      """, [.integer(document)]
    ) { ($0.bytes(0), $0.optionalText(1)) }
    guard let (columns, path) = kept else { throw .missing }
    if !texts.compression.canExpand(columns) { try readDictionaries() }
    return StoredDossier(
      document: document, path: path, columns: columns, compression: texts.compression)
  }

  /// The number of documents.
  public func count() throws(StoreFault) -> Int {
    try database.number("SELECT count(*) FROM document")
  }

  /// The numbers of all documents, in the order in which they were added.
  public func numbers() throws(StoreFault) -> [Int] {
    try database.rows("SELECT number FROM document ORDER BY number") { $0.integer(0) }
  }

  /// All documents, in the order in which they were added.
  public func documents() throws(StoreFault) -> [Document] {
    try database.snapshot { () throws(StoreFault) in
      var paths: [Int: [String]] = [:]
      let places = try database.rows("SELECT document, path FROM place ORDER BY path, part") {
        ($0.integer(0), $0.text(1))
      }
      for (document, path) in places { paths[document, default: []].append(path) }
      return try database.rows("SELECT \(Self.fields) FROM document ORDER BY number") {
        var document = Document($0)
        document.paths = paths[document.id] ?? []
        return document
      }
    }
  }

  /// The document with a number; nil if there is none.
  public func document(_ number: Int) throws(StoreFault) -> Document? {
    guard var document = try listed(number) else { return nil }
    document.paths = try database.rows(
      "SELECT path FROM place WHERE document = ? ORDER BY path, part", [.integer(number)]
    ) { $0.text(0) }
    return document
  }

  /// The document with a number, without its paths; nil if there is none.
  func listed(_ number: Int) throws(StoreFault) -> Document? {
    try database.row(
      "SELECT \(Self.fields) FROM document WHERE number = ?", [.integer(number)]
    ) { Document($0) }
  }

  private static let fields =
    """
    number, content, name, title, date, source, address, length, actors, relations, added,
    ifnull(origin, number), ifnull(story, number), run, identity
    """

  /// The numbers of the runs that are like a run; a document of any other run is stale.
  public func runs(like run: Dossier.Run) throws(StoreFault) -> Set<Int> {
    Set(
      try database.rows("SELECT number, model, version, code, pack, tables FROM run") {
        let known = Dossier.Run(
          model: .init(name: $0.text(1), version: $0.text(2)), code: $0.text(3),
          pack: $0.optionalText(4),
          tables: $0.optionalInteger(5).map { Identity(stored: $0) })
        return known == run ? $0.integer(0) : nil
      }.compactMap(\.self))
  }

  /// The runs that have analysed documents, with the number of documents of each, most first.
  public func runs() throws(StoreFault) -> [(run: Dossier.Run, documents: Int)] {
    try database.rows(
      """
      SELECT model, version, code, pack, tables, count(*) FROM run
      JOIN document ON document.run = run.number GROUP BY run.number ORDER BY count(*) DESC
      """
    ) {
      let run = Dossier.Run(
        model: .init(name: $0.text(0), version: $0.text(1)), code: $0.text(2),
        pack: $0.optionalText(3), tables: $0.optionalInteger(4).map { Identity(stored: $0) })
      return (run, $0.integer(5))
    }
  }

  /// The fingerprints of the content of all documents, with their numbers.
  public func contents() throws(StoreFault) -> [Identity: Int] {
    let pairs = try database.rows("SELECT content, number FROM document") {
      (Identity(stored: $0.integer(0)), $0.integer(1))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Document {
  fileprivate init(_ row: Row) {
    self.init(
      id: row.integer(0), content: Identity(stored: row.integer(1)), name: row.text(2),
      title: row.text(3), date: row.optionalText(4), source: row.optionalText(5),
      address: row.optionalText(6), paths: [], length: row.integer(7), actors: row.integer(8),
      relations: row.integer(9), added: row.integer(10), origin: row.integer(11),
      story: row.integer(12), run: row.integer(13), text: Identity(stored: row.integer(14)))
  }
}
