internal import Model

/// A question as statements of SQL.
struct Search {
  let database: Database
  /// The conditions on a document, all of which must hold.
  private(set) var conditions: [SearchCondition] = []
  /// The conditions on a relation, if there are any.
  private var relation: (conditions: [String], values: [Value]) = ([], [])
  private let isAboutRelations: Bool
  /// The words asked for, as one expression; nil if there are none.
  private let words: String?
  /// Names that no actor has.
  private(set) var strangers: [String] = []

  init(_ query: SearchQuery, in database: Database) throws(StoreFault) {
    self.database = database
    isAboutRelations = query.isAboutRelations
    let wanted = query.words.filter { !$0.isNegated }.map(\.expression)
    words = wanted.isEmpty ? nil : wanted.joined(separator: " AND ")
    if let words {
      conditions.append(.words(words))
    }
    for term in query.words where term.isNegated {
      conditions.append(.words(term.expression, isNegated: true))
    }
    for facet in query.facets { try add(facet) }
    if isAboutRelations {
      conditions.append(
        .listed(
          "SELECT document FROM relation WHERE "
            + relation.conditions.joined(separator: " AND "), relation.values))
    }
  }

  private mutating func add(_ facet: SearchQuery.Facet) throws(StoreFault) {
    let not = facet.isNegated ? "NOT " : ""
    switch facet.condition {
    case .actor(let name):
      let actors = try list(of: name)
      if !isAboutRelations || facet.isNegated {
        conditions.append(
          .listed(
            "SELECT document FROM membership WHERE actor IN \(actors)",
            isNegated: facet.isNegated))
      } else {
        addEnd(actors, "")
      }
    case .with(let name): addEnd(try list(of: name), not)
    case .says(let name):
      let actors = try list(of: name)
      relation.conditions.append(
        facet.isNegated ? "ifnull(speaker NOT IN \(actors), 1)" : "speaker IN \(actors)")
    case .type(let kinds):
      let kinds = Self.list(kinds.map(\.rawValue))
      let actors = "(SELECT number FROM actor WHERE kind IN \(kinds))"
      if isAboutRelations {
        relation.conditions.append("\(not)(source IN \(actors) OR target IN \(actors))")
      } else {
        conditions.append(
          .listed(
            "SELECT document FROM membership WHERE actor IN \(actors)",
            isNegated: facet.isNegated))
      }
    case .relation(let kinds):
      relation.conditions.append("kind \(not)IN \(Self.list(kinds.map(\.rawValue)))")
    case .modality(let modalities):
      relation.conditions.append("modality \(not)IN \(Self.list(modalities.map(\.rawValue)))")
    case .from(let day): addTime("\(not)(last >= ?)", day)
    case .to(let day): addTime("\(not)(first <= ?)", day)
    case .source(let words):
      conditions.append(
        .stated(
          """
          \(not)(instr(lower(ifnull(document.source, '')), ?)
            OR instr(lower(ifnull(document.address, '')), ?))
          """, [.text(words.lowercased()), .text(words.lowercased())]))
    }
  }

  private mutating func addEnd(_ actors: String, _ not: String) {
    relation.conditions.append("\(not)(source IN \(actors) OR target IN \(actors))")
  }

  private mutating func addTime(_ condition: String, _ day: Int) {
    if isAboutRelations {
      relation.conditions.append(condition)
      relation.values.append(.integer(day))
    } else {
      conditions.append(.stated(condition, [.integer(day)]))
    }
  }

  /// Words of the program in brackets.
  private static func list(_ words: [String]) -> String {
    "(\(words.map { "'\($0)'" }.joined(separator: ", ")))"
  }

  /// The numbers of the actors with a name, in brackets.
  private mutating func list(of name: String) throws(StoreFault) -> String {
    let actors = try database.actors(named: name)
    if actors.isEmpty { strangers.append(name) }
    return "(\(actors.map(String.init).joined(separator: ", ")))"
  }

  /// The conditions on a document, with a question mark for each of the values.
  var condition: String { conditions.map(\.text).joined(separator: " AND ") }

  /// A statement that answers with the numbers of the documents, likewise.
  var selection: String { "SELECT number FROM document WHERE \(condition)" }

  /// The values of the conditions.
  var values: [Value] { conditions.flatMap(\.values) }

  /// The ordinals of the relations of a document that are asked for.
  func relations(of document: Int) throws(StoreFault) -> [Int] {
    guard isAboutRelations else { return [] }
    return try database.rows(
      """
      SELECT ordinal FROM relation WHERE document = ?
      AND \(relation.conditions.joined(separator: " AND ")) ORDER BY ordinal
      """, [.integer(document)] + relation.values
    ) { $0.integer(0) }
  }

  /// The places of the words in the text of a document.
  func places(in document: Int) throws(StoreFault) -> [Range<Int>] {
    guard let words else { return [] }
    // No text holds these bytes, which are not UTF-8.
    let marked = try database.row(
      "SELECT highlight(word, 0, CAST(x'FE' AS TEXT), CAST(x'FF' AS TEXT)) FROM word "
        + "WHERE word MATCH ? AND rowid = ?", [.text(words), .integer(document)]
    ) { $0.bytes(0) }
    var places: [Range<Int>] = []
    var (offset, start) = (0, 0)
    for byte in marked ?? [] {
      switch byte {
      case 0xFE: start = offset
      case 0xFF: places.append(start..<offset)
      default: offset += 1
      }
    }
    return places
  }
}

extension Database {
  /// The numbers of the actors with a name, and of all forms of them.
  func actors(named name: String) throws(StoreFault) -> [Int] {
    let forms = try forms(named: name)
    guard !forms.isEmpty else { return [] }
    let list = forms.map(String.init).joined(separator: ", ")
    let chiefs = try rows(
      "SELECT DISTINCT ifnull(entity, number) FROM actor WHERE number IN (\(list))"
    ) { $0.integer(0) }
    let chiefList = chiefs.map(String.init).joined(separator: ", ")
    let others = try rows("SELECT number FROM actor WHERE entity IN (\(chiefList))") {
      $0.integer(0)
    }
    return Set(forms + chiefs + others).sorted()
  }

  /// The numbers of the forms of actors with a name: the best way in which it fits any.
  ///
  /// A name fits as a whole, as a code, as whole words within a name, or as a part of a name.
  private func forms(named name: String) throws(StoreFault) -> [Int] {
    let folded = name.foldedName
    guard !folded.isEmpty else { return [] }
    let exact = try rows("SELECT DISTINCT actor FROM name WHERE folded = ?", [.text(folded)]) {
      $0.integer(0)
    }
    if !exact.isEmpty { return exact }
    let coded = try rows(
      "SELECT number FROM actor WHERE code = ? AND kind = 'country'", [.text(name.uppercased())]
    ) { $0.integer(0) }
    if !coded.isEmpty { return coded }
    let parts = try rows(
      "SELECT folded, actor FROM name WHERE instr(folded, ?)", [.text(folded)]
    ) { ($0.text(0), $0.integer(1)) }
    let whole = parts.filter { " \($0.0) ".contains(" \(folded) ") }
    return Array(Set((whole.isEmpty ? parts : whole).map(\.1))).sorted()
  }
}
