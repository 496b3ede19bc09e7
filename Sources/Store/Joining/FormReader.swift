internal import Model

/// Reads what a library knows of forms of actors, each once.
///
/// What has been read is right as long as nothing is added or removed.
final class FormReader {
  private let database: Database
  /// Whether it keeps what tells which documents a form is known by; only while the library is changed.
  private let isChanging: Bool
  private var forms: [Int: Form] = [:]
  private var plain: [Int: Plain] = [:]
  private var ends: [Int: [Ends]] = [:]

  /// What is in the row of a form.
  struct Plain {
    let identity: Identity
    let name: FormName
    let code: String?
    let documents: Int
    /// Whether it has a name, not only a description, and not one that many have.
    let isNamed: Bool
    let horizon: Int?
    /// The number of the form that stands for all that are the same actor; nil if it is itself.
    let entity: Int?
  }

  /// The actors of a relation.
  private struct Ends {
    let source, target: Int
    let speaker: Int?
    let kind: RelationKind?
  }

  init(_ database: Database, isChanging: Bool = false) {
    self.database = database
    self.isChanging = isChanging
  }

  /// Forgets what was read.
  func refresh() { (forms, plain, ends) = ([:], [:], [:]) }

  /// The row of a form; nil if there is none.
  func plain(_ number: Int) throws(StoreFault) -> Plain? {
    if let known = plain[number] { return known }
    let found = try database.row(
      "SELECT identity, name, kind, code, documents, named, horizon, entity FROM actor WHERE number = ?",
      [.integer(number)]
    ) { row -> Plain? in
      guard let kind = Actor.Kind(rawValue: row.text(2)) else { return nil }
      return Plain(
        identity: Identity(stored: row.integer(0)), name: FormName(row.text(1), kind),
        code: row.optionalText(3), documents: row.integer(4), isNamed: row.integer(5) == 1,
        horizon: row.optionalInteger(6), entity: row.optionalInteger(7))
    }
    guard let form = found ?? nil else { return nil }
    plain[number] = form
    return form
  }

  /// A form with its company and its offices; nil if there is none.
  func form(_ number: Int) throws(StoreFault) -> Form? {
    if let known = forms[number] { return known }
    guard let row = try plain(number) else { return nil }
    var form = Form(
      number: number, identity: row.identity, name: row.name, code: row.code,
      documents: row.documents)
    for document in try sample(of: number, row) {
      for ends in try ends(in: document) {
        for other in [ends.source, ends.target, ends.speaker ?? number] where other != number {
          guard form.company[other] == nil else { continue }
          let points = try points(of: other)
          if points > 0 { form.company[other] = points }
        }
        if ends.source == number, let kind = ends.kind, kind == .office || kind == .affiliation,
          try points(of: ends.target) > 0
        {
          form.offices.insert(ends.target)
        }
      }
    }
    forms[number] = form
    return form
  }

  /// How much it says to appear with an actor.
  private func points(of number: Int) throws(StoreFault) -> Int {
    guard let other = try plain(number), other.isNamed, !other.name.isBare else { return 0 }
    switch other.name.kind {
    case .country: return 0
    case .person: return 2
    default: return 1
    }
  }

  /// The documents that a form is known by: those with the lowest identities.
  ///
  /// The highest of them is kept, so that a document which is added tells by itself whether it is one of them.
  private func sample(of number: Int, _ row: Plain) throws(StoreFault) -> [Int] {
    let documents = try database.rows(
      """
      SELECT document.number, document.identity FROM membership
      JOIN document ON document.number = membership.document
      WHERE membership.actor = ? ORDER BY document.identity, document.content LIMIT ?
      """, [.integer(number), .integer(Form.sample)]
    ) { ($0.integer(0), $0.integer(1)) }
    let horizon = documents.count < Form.sample ? nil : documents.last?.1
    if isChanging, horizon != row.horizon {
      try database.run(
        "UPDATE actor SET horizon = ? WHERE number = ?", .optional(horizon), .integer(number))
    }
    return documents.map(\.0)
  }

  private func ends(in document: Int) throws(StoreFault) -> [Ends] {
    if let known = ends[document] { return known }
    let found = try database.rows(
      "SELECT source, target, speaker, kind FROM relation WHERE document = ?",
      [.integer(document)]
    ) {
      Ends(
        source: $0.integer(0), target: $0.integer(1), speaker: $0.optionalInteger(2),
        kind: RelationKind(rawValue: $0.text(3)))
    }
    if ends.count > 4000 { ends = [:] }
    ends[document] = found
    return found
  }

  /// Whether an article has both forms.
  func areToldApart(_ one: Int, _ other: Int) throws(StoreFault) -> Bool {
    let counts = (try plain(one)?.documents ?? 0, try plain(other)?.documents ?? 0)
    let (few, many) = counts.0 < counts.1 ? (one, other) : (other, one)
    return try database.number(
      """
      SELECT EXISTS (SELECT 1 FROM membership AS few CROSS JOIN membership AS many
        ON many.actor = ? AND many.document = few.document WHERE few.actor = ?)
      """, .integer(many), .integer(few)) > 0
  }

  /// Whether the name of one of two forms is an alias of the other.
  func isAlias(_ one: Int, _ other: Int) throws(StoreFault) -> Bool {
    guard let first = try plain(one), let second = try plain(other) else { return false }
    return try database.number(
      """
      SELECT EXISTS (SELECT 1 FROM name WHERE folded = ? AND actor = ?)
        OR EXISTS (SELECT 1 FROM name WHERE folded = ? AND actor = ?)
      """, .text(first.name.folded), .integer(other), .text(second.name.folded), .integer(one)) > 0
  }
}
