internal import Model
internal import Tables

extension Gazetteer {
  /// Reads the tables of a pack.
  ///
  /// - Throws: ``PackError/sectionMissing(_:)``.
  init(_ pack: Pack) throws(PackError) {
    self.init()
    addStates(try pack.table("world/countries"))
    addStates(try pack.table("world/past-states"))
    addTerritories(try pack.table("world/territories"))
    for row in try pack.table("world/regions").rows {
      let region = add(Entry(name: Self.plain(row[0]), kind: .place, label: .location, code: nil))
      name(region, row[0], .name)
      name(region, list: row, 1, .alias)
      nameCitizens(region, list: row, 2)
    }
    for row in try pack.table("world/organisations").rows {
      let body = add(
        Entry(name: Self.plain(row[0]), kind: .organisation, label: .organisation, code: nil))
      name(body, row[0], .name)
      name(body, list: row, 1, .alias)
    }
    for row in try pack.table("world/peoples").rows {
      let people = add(Entry(name: Self.plain(row[0]), kind: .group, label: .people, code: nil))
      name(people, row[0], .name)
      nameCitizens(people, list: row, 1)
    }
    addUndertakings(try pack.table("world/undertakings"))
    order()
  }

  private mutating func addStates(_ table: Table) {
    for row in table.rows where row.count > 1 {
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

  private mutating func addTerritories(_ table: Table) {
    for row in table.rows where row.count > 1 {
      let code = row[0] == "-" ? nil : String(row[0])
      let territory = add(
        Entry(name: Self.plain(row[1]), kind: .place, label: .country, code: code))
      name(territory, row[1], .name)
      name(territory, list: row, 2, .alias)
      nameCitizens(territory, list: row, 3)
    }
  }

  private mutating func addUndertakings(_ table: Table) {
    for row in table.rows where row.count > 1 {
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
    for words in Table.items(of: row, column) { name(entry, words, role) }
  }

  /// Gives an entry the adjectives and demonyms of a column, and their plurals.
  private mutating func nameCitizens(_ entry: Int, list row: [Substring], _ column: Int) {
    for words in Table.items(of: row, column) {
      name(entry, words, .demonym)
      if let last = words.utf8.last, !Self.lastsWithoutPlural.contains(last),
        !words.hasSuffix("ese"), !words.hasSuffix("men")
      {
        // "Pole" may be a thing and "Finn" a man, but Poles and Finns are peoples.
        name(entry, (words.first == "?" ? words.dropFirst() : words) + "s", .demonym)
      }
    }
  }

  /// The last letters of demonyms without a plural in "s": Danish, Swiss.
  private static let lastsWithoutPlural: Set<UInt8> = [0x68, 0x73, 0x78, 0x7A]

  /// Returns a name without the mark for ambiguity.
  static func plain(_ name: Substring) -> String {
    String(name.first == "?" ? name.dropFirst() : name)
  }
}
