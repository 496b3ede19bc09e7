internal import Model

extension Library {
  /// The pairs of actors that may be one, those first that concern the most articles.
  ///
  /// Those that a person could not decide come last. The list can begin behind a pair.
  public func pairs(limit: Int = .max, after: DoubtfulPair.ID? = nil) throws(StoreFault)
    -> [DoubtfulPair]
  {
    try database.snapshot { () throws(StoreFault) in
      let doubtful = try doubtfulPairs()
      let start = after.flatMap { after in doubtful.firstIndex { $0.id == after } }.map { $0 + 1 }
      var pairs: [DoubtfulPair] = []
      for row in doubtful.dropFirst(start ?? 0).prefix(limit) {
        if let pair = try pair(row.id.one, row.id.other) { pairs.append(pair) }
      }
      return pairs
    }
  }

  /// How many pairs are doubtful.
  public func pairCount() throws(StoreFault) -> Int { try doubtfulPairs().count }

  /// The pairs that are likely enough to be one, but are not.
  private func doubtfulPairs() throws(StoreFault) -> [(id: DoubtfulPair.ID, rank: Int)] {
    try database.rows(
      """
      SELECT pair.one, pair.other, min(first.documents, second.documents) AS rank
      FROM pair JOIN actor AS first ON first.number = pair.one
      JOIN actor AS second ON second.number = pair.other
      WHERE pair.score >= ? AND ifnull(pair.verdict, 0) = 0
        AND ifnull(first.entity, first.number) <> ifnull(second.entity, second.number)
      ORDER BY pair.verdict IS NOT NULL, rank DESC, pair.score DESC,
        min(first.identity, second.identity), max(first.identity, second.identity)
      """, [.integer(Likeness.doubtful)]
    ) { (DoubtfulPair.ID($0.integer(0), $0.integer(1)), $0.integer(2)) }
  }

  /// Two forms of actors, compared; nil if one of them is not there.
  public func pair(_ one: Int, _ other: Int) throws(StoreFault) -> DoubtfulPair? {
    let id = DoubtfulPair.ID(one, other)
    let kept = try database.row(
      "SELECT grounds, verdict FROM pair WHERE one = ? AND other = ?",
      [.integer(id.one), .integer(id.other)]
    ) { (Likeness(bits: $0.integer(0)), $0.optionalInteger(1)) }
    guard let first = try side(id.one), let second = try side(id.other) else { return nil }
    let company = Set(second.company)
    return DoubtfulPair(
      id: id, one: first, other: second, shared: first.company.filter(company.contains),
      grounds: kept?.0.grounds ?? [],
      verdict: kept?.1.flatMap(DoubtfulPair.Verdict.init(rawValue:)))
  }

  private func side(_ form: Int) throws(StoreFault) -> DoubtfulPair.Side? {
    let row = try database.row(
      """
      SELECT name, kind, code, documents, ifnull(entity, number) FROM actor WHERE number = ?
      """, [.integer(form)]
    ) {
      (
        $0.text(0), Actor.Kind(rawValue: $0.text(1)), $0.optionalText(2), $0.integer(3),
        $0.integer(4)
      )
    }
    guard let (name, kind, code, documents, entity) = row, let kind else { return nil }
    return DoubtfulPair.Side(
      form: form, actor: entity, name: name, kind: kind, code: code, documents: documents,
      company: try company(of: form),
      examples: try examples(of: form))
  }

  /// The names of the actors that a form has most relations with, in the articles by which it is known.
  private func company(of form: Int) throws(StoreFault) -> [String] {
    let reader = FormReader(database)
    var counts: [(name: String, documents: Int)] = []
    for (other, _) in try reader.form(form)?.company ?? [:] {
      guard let plain = try reader.plain(other) else { continue }
      counts.append((plain.name.text, plain.documents))
    }
    // What few articles have says most.
    return counts.sorted { ($0.documents, $0.name) < ($1.documents, $1.name) }.map(\.name)
  }

  /// The latest articles that have a form, each with the first sentence that mentions it.
  private func examples(of form: Int) throws(StoreFault) -> [DoubtfulPair.Example] {
    let row = try database.row("SELECT identity FROM actor WHERE number = ?", [.integer(form)]) {
      Identity(stored: $0.integer(0))
    }
    guard let identity = row else { return [] }
    let documents = try database.rows(
      """
      SELECT document FROM membership JOIN document ON document.number = membership.document
      WHERE actor = ? ORDER BY first IS NULL, first DESC, document DESC LIMIT 3
      """, [.integer(form)]
    ) { $0.integer(0) }
    var examples: [DoubtfulPair.Example] = []
    for number in documents {
      guard let document = try document(number), let dossier = try? dossier(of: number),
        let article = dossier.articles.first,
        let place = Entry.members(of: dossier).firstIndex(where: { $0.identity == identity })
      else { continue }
      let actor = dossier.actors[place]
      let mention = dossier.mentionIndices(of: actor.id).first.map { dossier.mentions[$0].range }
      examples.append(
        .init(
          document: document, article: article, mention: mention,
          aliases: actor.aliases, description: actor.description))
    }
    return examples
  }

  // MARK: Deciding

  /// Keeps what a person says of two forms; it beats what was computed, and outlasts the articles.
  ///
  /// - Throws: ``StoreFault/missing`` if one of them is not there.
  public func decide(
    _ one: Int, _ other: Int, _ verdict: DoubtfulPair.Verdict, at time: Int
  ) throws(StoreFault) {
    try joining { () throws(StoreFault) in
      guard one != other, let first = try identity(of: one), let second = try identity(of: other)
      else { throw .missing }
      try database.run(
        "INSERT INTO verdict (one, other, verdict, time) VALUES (?, ?, ?, ?)", .integer(first),
        .integer(second), .integer(verdict.rawValue), .integer(time))
      try joiner?.judge(one, other, verdict.rawValue)
    }
  }

  /// Takes back the last decision.
  ///
  /// It says whether there was one, and the pair that it was about, if both are still there.
  public func undoDecision() throws(StoreFault) -> (isDone: Bool, pair: DoubtfulPair.ID?) {
    try joining { () throws(StoreFault) in
      let last = try database.row(
        "SELECT number, one, other FROM verdict ORDER BY number DESC LIMIT 1"
      ) { ($0.integer(0), $0.integer(1), $0.integer(2)) }
      guard let (number, first, second) = last else { return (false, nil) }
      try database.run("DELETE FROM verdict WHERE number = ?", .integer(number))
      let before = try database.row(
        """
        SELECT verdict FROM verdict WHERE one = ?1 AND other = ?2 OR one = ?2 AND other = ?1
        ORDER BY number DESC LIMIT 1
        """, [.integer(first), .integer(second)]
      ) { $0.integer(0) }
      guard let one = try form(first), let other = try form(second) else { return (true, nil) }
      try joiner?.judge(one, other, before)
      return (true, DoubtfulPair.ID(one, other))
    }
  }

  private func form(_ identity: Int) throws(StoreFault) -> Int? {
    try database.row("SELECT number FROM actor WHERE identity = ?", [.integer(identity)]) {
      $0.integer(0)
    }
  }

  private func identity(of form: Int) throws(StoreFault) -> Int? {
    try database.row("SELECT identity FROM actor WHERE number = ?", [.integer(form)]) {
      $0.integer(0)
    }
  }
}
