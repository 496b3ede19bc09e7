internal import Model

/// Keeps up which forms of a library are one actor, while documents are added and removed in a transaction.
///
/// It is told what changes, and at the end compares only the forms that this concerns. A comparison depends only on what
/// the library then holds of the two, and the groups only on the comparisons: so the order in which documents come does
/// not matter.
final class Joiner {
  let database: Database
  let reader: FormReader
  /// The forms to be compared with others.
  private var changed: Set<Int> = []
  /// The forms that are new, to which verdicts of before may apply.
  private var fresh: Set<Int> = []
  /// The forms whose groups may be others.
  var loose: Set<Int> = []

  /// A name that so many forms have says nothing.
  private static let mostBearers = 200
  /// So many people have a surname at most, when one is meant by the surname alone.
  private static let mostNamesakes = 40

  init(_ database: Database) {
    self.database = database
    reader = FormReader(database, isChanging: true)
  }

  /// A document has a form, which may be new; the document is known by the identity of its text.
  func take(_ form: Int, isNew: Bool, article: Identity) throws(StoreFault) {
    if isNew { fresh.insert(form) }
    if try isSample(article, of: form) { changed.insert(form) }
    try database.run(
      "UPDATE actor SET documents = documents + 1 WHERE number = ?", .integer(form))
  }

  /// A form has another name, or has one no more.
  func rename(_ form: Int, _ folded: String, isPerson: Bool) throws(StoreFault) {
    changed.insert(form)
    // Persons share many first and last names.
    if isPerson, !folded.contains(" ") { return }
    changed.formUnion(try bearers(of: folded))
  }

  /// A document has these forms together, or has them together no more.
  func pair(up forms: [Int]) throws(StoreFault) {
    let all = Set(forms)
    for form in forms where !changed.contains(form) {
      for (other, _) in try neighbours(of: form) where all.contains(other) { changed.insert(form) }
    }
  }

  /// A document no longer has a form, which others still have.
  func release(_ form: Int, article: Identity) throws(StoreFault) {
    try database.run(
      "UPDATE actor SET documents = documents - 1 WHERE number = ?", .integer(form))
    if try isSample(article, of: form) { changed.insert(form) }
  }

  /// No document has a form any more.
  func forget(_ form: Int) throws(StoreFault) {
    guard
      let row = try database.row(
        "SELECT name, kind FROM actor WHERE number = ?", [.integer(form)],
        { ($0.text(0), $0.text(1)) })
    else { return }
    loose.formUnion(try neighbours(of: form).map(\.number))
    loose.formUnion(try mates(of: form))
    let number = Value.integer(form)
    try database.run("DELETE FROM pair WHERE one = ?", number)
    try database.run("DELETE FROM pair WHERE other = ?", number)
    if let kind = Actor.Kind(rawValue: row.1) {
      let name = FormName(row.0, kind)
      if let key = name.own {
        try database.run(
          "DELETE FROM likeness WHERE hash = ? AND actor = ?", .integer(key), number)
      }
      if !name.isBare, try namesakes(of: name) == Self.mostNamesakes {
        changed.formUnion(try bearersOfSurname(name))
      }
    }
    changed.subtract([form])
    fresh.subtract([form])
    loose.subtract([form])
  }

  /// Compares what has changed, and joins anew.
  func finish() throws(StoreFault) {
    reader.refresh()
    for form in fresh {
      guard let row = try reader.plain(form), row.isNamed, let key = row.name.own else { continue }
      try database.run(
        "INSERT OR IGNORE INTO likeness (hash, actor) VALUES (?, ?)", .integer(key),
        .integer(form))
    }
    // Where a surname has become too frequent, those called by it alone are nobody any more.
    for form in fresh {
      guard let row = try reader.plain(form), row.isNamed, !row.name.isBare else { continue }
      let count = try namesakes(of: row.name)
      if count > Self.mostNamesakes, count <= Self.mostNamesakes + fresh.count {
        changed.formUnion(try bearersOfSurname(row.name))
      }
    }
    for form in changed.union(fresh).sorted() { try compare(form) }
    try group()
    (changed, fresh, loose) = ([], [], [])
  }

  private func isSample(_ article: Identity, of form: Int) throws(StoreFault) -> Bool {
    let horizon =
      try database.row(
        "SELECT horizon FROM actor WHERE number = ?", [.integer(form)]
      ) { $0.optionalInteger(0) } ?? nil
    return horizon.map { article.stored <= $0 } ?? true
  }

  // MARK: Comparing

  private func compare(_ form: Int) throws(StoreFault) {
    guard let row = try reader.plain(form), row.isNamed else { return }
    let known = Dictionary(
      try neighbours(of: form).map { ($0.number, $0.pair) }, uniquingKeysWith: { one, _ in one })
    let count = row.name.isBare ? try namesakes(of: row.name) : 0
    if count > Self.mostNamesakes {
      for (other, pair) in known where pair.verdict == nil {
        try database.run(
          "DELETE FROM pair WHERE one = ? AND other = ?", .integer(min(form, other)),
          .integer(max(form, other)))
      }
      loose.insert(form)
      if fresh.contains(form) { try applyVerdicts(to: form, row) }
      return
    }
    for other in try candidates(for: form, row.name).union(known.map(\.key)) where other != form {
      try compare(form, row, with: other, known: known[other])
    }
    if fresh.contains(form) { try applyVerdicts(to: form, row) }
    loose.insert(form)
  }

  private func compare(
    _ form: Int, _ row: FormReader.Plain, with other: Int, known: Pair?
  ) throws(StoreFault) {
    var likeness: Likeness?
    if let second = try reader.plain(other), second.isNamed {
      // A country that is known is compared with what may be the same; two are never one.
      let areCountries =
        row.name.kind == .country && second.name.kind == .country && row.code != nil
        && second.code != nil
      if !areCountries { likeness = try self.likeness(form, row, other, second) }
    }
    let otherIsBare = try reader.plain(other)?.name.isBare ?? false
    let isBare = row.name.isBare || otherIsBare
    // Of the bearers of a surname, those that may be meant and those that cannot be are kept.
    if let likeness,
      !isBare || likeness.score >= Likeness.doubtful || likeness.grounds.contains(.toldApart)
        || known?.verdict != nil
    {
      guard known?.score != likeness.score || known?.grounds != likeness.bits else { return }
      let (one, two) = (min(form, other), max(form, other))
      try database.run(
        """
        INSERT INTO pair (one, other, score, grounds) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET score = excluded.score, grounds = excluded.grounds
        """, .integer(one), .integer(two), .integer(likeness.score), .integer(likeness.bits))
      loose.insert(other)
    } else if let known, known.verdict == nil {
      try database.run(
        "DELETE FROM pair WHERE one = ? AND other = ?", .integer(min(form, other)),
        .integer(max(form, other)))
      loose.insert(other)
    }
  }

  private func likeness(
    _ one: Int, _ row: FormReader.Plain, _ other: Int, _ second: FormReader.Plain
  ) throws(StoreFault) -> Likeness? {
    let isSame = row.name.folded == second.name.folded
    let isAlias =
      isSame || row.name.isBare || second.name.isBare ? false : try reader.isAlias(one, other)
    guard let ground = row.name.ground(with: second.name, isAlias: isAlias),
      let first = try reader.form(one), let last = try reader.form(other)
    else { return nil }
    return Likeness(
      of: first, and: last, named: ground, areToldApart: try reader.areToldApart(one, other))
  }

  /// The forms whose names may be those of the same actor.
  private func candidates(for form: Int, _ name: FormName) throws(StoreFault) -> Set<Int> {
    var found = Set<Int>()
    if !name.isBare { found.formUnion(try bearers(of: name.folded)) }
    let isFrequent = try namesakes(of: name) > Self.mostNamesakes
    for key in name.others where !(isFrequent && key == name.surname?.bare) {
      found.formUnion(
        try database.rows("SELECT actor FROM likeness WHERE hash = ?", [.integer(key)]) {
          $0.integer(0)
        })
    }
    return found
  }

  /// How many persons of whole names have the surname of a person.
  private func namesakes(of name: FormName) throws(StoreFault) -> Int {
    guard let keys = name.surname?.whole else { return 0 }
    let marks = keys.map { _ in "?" }.joined(separator: ", ")
    return try database.row(
      "SELECT count(*) FROM likeness WHERE hash IN (\(marks))", keys.map(Value.integer)
    ) { $0.integer(0) } ?? 0
  }

  /// The persons who are called by the surname of a person alone.
  private func bearersOfSurname(_ name: FormName) throws(StoreFault) -> [Int] {
    guard let key = name.surname?.bare else { return [] }
    return try database.rows("SELECT actor FROM likeness WHERE hash = ?", [.integer(key)]) {
      $0.integer(0)
    }
  }

  /// The forms with a name; none if too many have it.
  private func bearers(of folded: String) throws(StoreFault) -> [Int] {
    let found = try database.rows(
      "SELECT actor FROM name WHERE folded = ? LIMIT ?",
      [.text(folded), .integer(Self.mostBearers + 1)]
    ) { $0.integer(0) }
    return found.count > Self.mostBearers ? [] : found
  }

  // MARK: Pairs

  /// A pair of forms as it is kept.
  struct Pair {
    let score: Int
    let grounds: Int
    /// What a person says.
    let verdict: Int?
  }

  /// The forms that are paired with one.
  func neighbours(of form: Int) throws(StoreFault) -> [(number: Int, pair: Pair)] {
    try database.rows(
      """
      SELECT other, score, grounds, verdict FROM pair WHERE one = ?1
      UNION ALL SELECT one, score, grounds, verdict FROM pair WHERE other = ?1
      """, [.integer(form)]
    ) {
      (
        $0.integer(0),
        Pair(score: $0.integer(1), grounds: $0.integer(2), verdict: $0.optionalInteger(3))
      )
    }
  }

  /// The forms that are the same actor as one, itself included.
  func mates(of form: Int) throws(StoreFault) -> [Int] {
    try database.rows(
      """
      WITH chief (number) AS (SELECT ifnull(entity, number) FROM actor WHERE number = ?)
      SELECT number FROM chief UNION SELECT number FROM actor
      WHERE entity = (SELECT number FROM chief)
      """, [.integer(form)]
    ) { $0.integer(0) }
  }

  /// Takes up what was said of a form before it came, or came back.
  private func applyVerdicts(to form: Int, _ row: FormReader.Plain) throws(StoreFault) {
    let said = try database.rows(
      """
      SELECT one, other, verdict FROM verdict WHERE one = ?1 OR other = ?1 ORDER BY number
      """, [.integer(row.identity.stored)]
    ) { ($0.integer(0), $0.integer(1), $0.integer(2)) }
    var last: [Int: Int] = [:]
    for (one, other, verdict) in said {
      last[one == row.identity.stored ? other : one] = verdict
    }
    for (identity, verdict) in last {
      let other = try database.row(
        "SELECT number FROM actor WHERE identity = ?", [.integer(identity)]
      ) { $0.integer(0) }
      if let other { try judge(form, other, verdict) }
    }
  }

  /// Writes what a person says of two forms; nil takes it back.
  func judge(_ form: Int, _ other: Int, _ verdict: Int?) throws(StoreFault) {
    guard form != other else { return }
    try database.run(
      """
      INSERT INTO pair (one, other, score, grounds, verdict) VALUES (?, ?, 0, 0, ?)
      ON CONFLICT DO UPDATE SET verdict = excluded.verdict
      """, .integer(min(form, other)), .integer(max(form, other)), .optional(verdict))
    loose.formUnion([form, other])
    // What has nothing in common but a verdict goes with it.
    if verdict == nil { changed.insert(form) }
  }
}
