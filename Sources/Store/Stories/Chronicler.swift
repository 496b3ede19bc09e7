internal import Model

/// Keeps up which documents are of one story, while documents are added and removed in a transaction.
///
/// Two documents of days that are near are of one story as their features tell, whatever else there is, and copies of one
/// text are. What is joined by such pairs is one story, so the order in which documents come does not matter. The
/// number of a story is that of its first document; a document alone has none.
final class Chronicler {
  private let database: Database
  private var open: Set<Int> = []
  private var cache: [Int: StoryFeatures] = [:]

  init(_ database: Database) { self.database = database }

  /// A document is new, or has become another.
  func take(_ document: Int) { open.insert(document) }

  /// A document goes, or becomes another: its story is told anew.
  func release(_ document: Int) throws(StoreFault) {
    let story =
      try database.row(
        "SELECT story FROM document WHERE number = ?", [.integer(document)]
      ) { $0.optionalInteger(0) } ?? nil
    guard let story else { return }
    open.formUnion(
      try database.rows("SELECT number FROM document WHERE story = ?", [.integer(story)]) {
        $0.integer(0)
      })
    try database.run("UPDATE document SET story = NULL WHERE story = ?", .integer(story))
  }

  /// Joins the documents that are new or loose.
  func finish() throws(StoreFault) {
    cache = [:]
    for document in open.sorted() { try join(document) }
    open = []
  }

  private func join(_ document: Int) throws(StoreFault) {
    guard let row = try row(document) else { return }
    var others = try database.copies(of: row.origin).filter { $0 != document }
    if let day = row.day {
      let features = try features(of: document, row.title)
      let near = try database.rows(
        """
        SELECT number, title FROM document WHERE first BETWEEN ? AND ? AND first = last
          AND number <> ?
        """,
        [
          .integer(day.adding(days: -StoryFeatures.mostDays).key),
          .integer(day.adding(days: StoryFeatures.mostDays).key), .integer(document),
        ]
      ) { ($0.integer(0), $0.text(1)) }
      for (other, title) in near
      where try self.features(of: other, title).areOfOneEvent(features) { others.append(other) }
    }
    guard !others.isEmpty else { return }
    var stories: Set<Int> = []
    var alone = [document]
    for other in [document] + others {
      let story =
        try database.row(
          "SELECT story FROM document WHERE number = ?", [.integer(other)]
        ) { $0.optionalInteger(0) } ?? nil
      if let story { stories.insert(story) } else { alone.append(other) }
    }
    let first = min(stories.min() ?? .max, alone.min() ?? .max)
    for story in stories where story != first {
      try database.run(
        "UPDATE document SET story = ? WHERE story = ?", .integer(first), .integer(story))
    }
    for other in Set(alone) {
      try database.run(
        "UPDATE document SET story = ? WHERE number = ?", .integer(first), .integer(other))
    }
  }

  private func row(
    _ document: Int
  ) throws(StoreFault) -> (title: String, day: PartialDate?, origin: Int)? {
    try database.row(
      """
      SELECT title, CASE WHEN first = last THEN first END, ifnull(origin, number) FROM document
      WHERE number = ?
      """, [.integer(document)]
    ) { ($0.text(0), $0.optionalInteger(1).flatMap(PartialDate.init(key:)), $0.integer(2)) }
  }

  private func features(
    of document: Int, _ title: String
  ) throws(StoreFault) -> StoryFeatures {
    if let known = cache[document] { return known }
    var features = StoryFeatures()
    features.add(headline: title)
    let actors = try database.rows(
      """
      SELECT DISTINCT actor.name, actor.kind FROM relation
      JOIN actor ON actor.number IN (source, target, speaker) WHERE document = ?
      """, [.integer(document)]
    ) { ($0.text(0), Actor.Kind(rawValue: $0.text(1))) }
    for (name, kind) in actors { features.add(actor: name, kind) }
    if cache.count > 20_000 { cache = [:] }
    cache[document] = features
    return features
  }
}
