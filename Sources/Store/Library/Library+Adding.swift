internal import Model

extension Library {
  /// What has become of an entry.
  public enum Outcome: Hashable, Sendable {
    /// It is a new document.
    case added
    /// It takes the place of what its file held before, which ``removeDisplaced()`` removes.
    case replaced
    /// Its dossier takes the place of an older one.
    case renewed
    /// The same content was there already.
    case known
  }

  /// Writes entries in one transaction, and says what has become of each.
  ///
  /// The dossier of a known document is replaced only if it is to be renewed.
  ///
  /// - Throws: ``StoreFault``; nothing has changed then.
  public func add(
    _ entries: [Entry], renewing: Bool = false, at time: Int
  ) throws(StoreFault) -> [Outcome] {
    try joining { () throws(StoreFault) in
      var outcomes: [Outcome] = []
      for entry in entries { outcomes.append(try add(entry, renewing: renewing, at: time)) }
      return outcomes
    }
  }

  /// Adds an entry, within a transaction.
  func add(
    _ entry: Entry, renewing: Bool, at time: Int
  ) throws(StoreFault) -> Outcome {
    let content = Value.integer(entry.content.stored)
    let known = try database.row(
      "SELECT number FROM document WHERE content = ?", [content]
    ) { $0.integer(0) }
    if let known {
      if renewing {
        try deleteRows(of: known)
        try database.run(
          "UPDATE document SET actors = ?, relations = ?, run = ? WHERE number = ?",
          .integer(entry.members.count), .integer(entry.relations.count),
          .integer(try number(of: entry.run)), .integer(known))
        try insertRows(of: entry, as: known)
      }
      let isReplaced = try settle(known, at: entry.place)
      return renewing ? .renewed : isReplaced ? .replaced : .known
    }
    let article = entry.article
    try database.run(
      """
      INSERT INTO document (content, identity, name, title, date, first, last, author, source,
        address, language, length, actors, relations, added, run)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, content, .integer(article.identity.stored), .text(article.id), .text(article.title),
      .optional(article.date?.description), .optional(article.date?.firstDay.key),
      .optional(article.date?.lastDay.key), .optional(article.author), .optional(article.site),
      .optional(article.address), .optional(article.language),
      .integer(article.text.utf8.count), .integer(entry.members.count),
      .integer(entry.relations.count), .integer(time), .integer(try number(of: entry.run)))
    let document = database.lastRow
    try insertRows(of: entry, as: document)
    // A library of an earlier schema, which only tests write, has no copies.
    if isCurrent { try join(document, entry.signature) }
    try append(entry.journal, to: document)
    return try settle(document, at: entry.place) ? .replaced : .added
  }

  /// The rows that questions are answered from, the index of words and the dossier.
  private func insertRows(of entry: Entry, as document: Int) throws(StoreFault) {
    let number = document
    let document = Value.integer(document)
    try database.run(
      "INSERT INTO dossier (document, columns) VALUES (?, ?)", document, .bytes(entry.columns))
    if let bare = entry.bare {
      try database.run(
        "INSERT INTO bare (document, columns) VALUES (?, ?)", document, .bytes(bare))
    }
    try database.run(
      "INSERT INTO word (rowid, words) VALUES (?, ?)", document, .text(entry.article.text))
    // A library of an earlier schema, which only tests write, derives its rows when it is opened.
    guard isCurrent else { return }
    try insertRows(entry.members, entry.relations, of: entry.article, as: number)
  }

  /// The rows of the actors and relations of a document.
  func insertRows(
    _ members: [Entry.Member], _ relations: [Entry.Row], of article: Article, as number: Int
  ) throws(StoreFault) {
    let document = Value.integer(number)
    try database.run("UPDATE document SET derived = 1 WHERE number = ?", document)
    chronicler?.take(number)
    var numbers: [Value] = []
    var forms: [Int] = []
    for member in members {
      let (form, isNew) = try self.number(of: member)
      let number = Value.integer(form)
      numbers.append(number)
      forms.append(form)
      try database.run(
        "INSERT INTO membership (actor, document, mentions) VALUES (?, ?, ?)", number, document,
        .integer(member.mentions))
      try joiner?.take(form, isNew: isNew, article: article.identity)
      for name in member.folded.sorted() {
        let uses = try database.number(
          """
          INSERT INTO name (folded, actor, uses) VALUES (?, ?, 1)
          ON CONFLICT DO UPDATE SET uses = uses + 1 RETURNING uses
          """, .text(name), number)
        if uses == 1 {
          try joiner?.rename(form, name, isPerson: member.kind == Actor.Kind.person.rawValue)
        }
      }
    }
    try joiner?.pair(up: forms)
    for (ordinal, relation) in relations.enumerated() {
      try database.run(
        """
        INSERT INTO relation (document, ordinal, source, target, kind, modality, speaker, place,
          first, last)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, document, .integer(ordinal), numbers[relation.source], numbers[relation.target],
        .text(relation.kind), .text(relation.modality),
        relation.speaker.map { numbers[$0] } ?? .null, relation.place.map { numbers[$0] } ?? .null,
        .optional(relation.first), .optional(relation.last))
    }
  }

  /// In the column that tells whether an actor is named: it is, but its name may be that of many.
  private static let commonly = 2

  /// The number of an actor, which is added unless it is there.
  private func number(
    of member: Entry.Member
  ) throws(StoreFault) -> (number: Int, isNew: Bool) {
    let identity = Value.integer(member.identity.stored)
    let known = try database.row(
      "SELECT number FROM actor WHERE identity = ?", [identity]
    ) { $0.integer(0) }
    if let known { return (known, false) }
    try database.run(
      "INSERT INTO actor (identity, name, kind, code, named) VALUES (?, ?, ?, ?, ?)", identity,
      .text(member.name), .text(member.kind), .optional(member.code),
      .integer(!member.isNamed ? 0 : member.isCommon ? Self.commonly : 1))
    return (database.lastRow, true)
  }

  /// The number of a run, which is added unless it is there.
  private func number(of run: Dossier.Run) throws(StoreFault) -> Int {
    let values: [Value] = [
      .text(run.model.name), .text(run.model.version), .text(run.code), .optional(run.pack),
      .optional(run.tables?.stored),
    ]
    let known = try database.row(
      """
      SELECT number FROM run
      WHERE model = ? AND version = ? AND code = ? AND pack IS ? AND tables IS ?
      """, values
    ) { $0.integer(0) }
    if let known { return known }
    try database.statement(
      "INSERT INTO run (model, version, code, pack, tables) VALUES (?, ?, ?, ?, ?)"
    ).each(values) { _ in }
    return database.lastRow
  }
}

extension Identity {
  /// The identity as SQLite keeps it: its whole numbers have a sign.
  var stored: Int { Int(truncatingIfNeeded: bits) }

  /// The identity that was kept.
  init(stored: Int) { self.init(bits: UInt64(bitPattern: Int64(stored))) }
}
