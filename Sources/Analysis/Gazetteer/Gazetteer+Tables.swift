package import Model

extension Gazetteer {
  /// All that the program's own tables know.
  public static let standard: Self = {
    var gazetteer = Self()
    gazetteer.addStates(countryTable)
    gazetteer.addStates(pastStateTable)
    gazetteer.addTerritories(territoryTable)
    for row in rows(of: regionTable) {
      let region = gazetteer.add(
        Entry(name: plain(row[0]), kind: .place, label: .location, code: nil))
      gazetteer.name(region, row[0], .name)
      gazetteer.name(region, list: row, 1, .alias)
      gazetteer.nameCitizens(region, list: row, 2)
    }
    for row in rows(of: organisationTable) {
      let body = gazetteer.add(
        Entry(name: plain(row[0]), kind: .organisation, label: .organisation, code: nil))
      gazetteer.name(body, row[0], .name)
      gazetteer.name(body, list: row, 1, .alias)
    }
    for row in rows(of: peopleTable) {
      let people = gazetteer.add(
        Entry(name: plain(row[0]), kind: .group, label: .people, code: nil))
      gazetteer.name(people, row[0], .name)
      gazetteer.nameCitizens(people, list: row, 1)
    }
    gazetteer.addUndertakings(undertakingTable)
    gazetteer.order()
    return gazetteer
  }()

  private mutating func addStates(_ table: String) {
    for row in Self.rows(of: table) where row.count > 1 {
      let code = row[0] == "-" ? nil : String(row[0])
      let state = add(
        Entry(name: Self.plain(row[1]), kind: .country, label: .country, code: code))
      name(state, row[1], .name)
      name(state, list: row, 2, .alias)
      nameCitizens(state, list: row, 3)
      name(state, list: row, 4, .capital)
      name(state, list: row, 5, .metonym)
    }
  }

  private mutating func addTerritories(_ table: String) {
    for row in Self.rows(of: table) where row.count > 1 {
      let code = row[0] == "-" ? nil : String(row[0])
      let territory = add(
        Entry(name: Self.plain(row[1]), kind: .place, label: .country, code: code))
      name(territory, row[1], .name)
      name(territory, list: row, 2, .alias)
      nameCitizens(territory, list: row, 3)
    }
  }

  private mutating func addUndertakings(_ table: String) {
    for row in Self.rows(of: table) where row.count > 1 {
      guard let kind = Actor.Kind(rawValue: String(row[0])) else { continue }
      let entry = add(
        Entry(
          name: Self.plain(row[1]), kind: kind, label: NameLabel(usualFor: kind), code: nil))
      name(entry, row[1], .name)
      name(entry, list: row, 2, .alias)
    }
  }

  /// Gives an entry each name of a column.
  mutating func name(_ entry: Int, list row: [Substring], _ column: Int, _ role: Role) {
    guard column < row.count else { return }
    for words in row[column].split(separator: ";") {
      name(entry, words.drop { $0 == " " }, role)
    }
  }

  /// Gives an entry the adjectives and demonyms of a column, and their plurals.
  private mutating func nameCitizens(_ entry: Int, list row: [Substring], _ column: Int) {
    guard column < row.count else { return }
    for listed in row[column].split(separator: ";") {
      let words = listed.drop { $0 == " " }
      name(entry, words, .demonym)
      if let last = words.utf8.last, !Self.lastsWithoutPlural.contains(last),
        !words.hasSuffix("ese"), !words.hasSuffix("men")
      {
        // "Pole" may be a thing and "Finn" a man, but Poles and Finns are peoples.
        name(entry, (words.first == "?" ? words.dropFirst() : words) + "s", .demonym)
      }
    }
  }

  /// The last letters of words with no plural in "s": Danish, Swiss.
  private static let lastsWithoutPlural: Set<UInt8> = [0x68, 0x73, 0x78, 0x7A]

  mutating func add(all other: Self) {
    var places: [Int] = []
    for entry in other.entries { places.append(add(entry)) }
    for list in other.allNames {
      for known in list {
        name(
          places[known.entry],
          (known.isAmbiguous ? "?" : "") + Substring(decoding: known.bytes, as: UTF8.self),
          known.role)
      }
    }
  }

  static func plain(_ name: Substring) -> String {
    String(name.first == "?" ? name.dropFirst() : name)
  }

  /// The rows of a table as columns.
  static func rows(of table: String) -> [[Substring]] {
    table.utf8.split(separator: 0x0A).map { line in
      Substring(line).utf8.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { Substring($0) }
    }
  }
}

extension NameLabel {
  /// How the name of an actor of that kind is labelled, as a rule.
  package init(usualFor kind: Actor.Kind) {
    switch kind {
    case .country: self = .country
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .location
    case .group: self = .people
    case .event: self = .event
    case .agreement: self = .law
    case .project: self = .organisation
    case .product: self = .product
    }
  }
}
