internal import Model

extension Gazetteer {
  /// The standard tables and a person's own before them, which wins.
  ///
  /// Its columns, divided by tabs, are the kind ("country", "person" ...), the name, other names divided by
  /// semicolons, and a code. Lines in which ``faults(in:)`` finds something are passed over, and
  /// those that open with "#".
  public init(adding table: String) {
    self.init()
    for line in numberedLines(of: table) {
      guard let row = try? PersonalRow(line.words) else { continue }
      let entry = add(
        Entry(
          name: Self.plain(row.fields[1]), kind: row.kind, label: NameLabel(usualFor: row.kind),
          code: row.code))
      name(entry, row.fields[1], .name)
      name(entry, list: row.fields, 2, .alias)
    }
    add(all: .standard)
    order()
  }

  /// What is wrong with a person's own table, in order.
  public static func faults(in table: String) -> [TableFault] {
    TableFault.all(in: table) { line throws(TableFault.Problem) in _ = try PersonalRow(line) }
  }
}

/// A line of a person's table of names, understood.
private struct PersonalRow {
  let fields: [Substring]
  let kind: Actor.Kind
  var code: String? { fields.count > 3 && !fields[3].isEmpty ? String(fields[3]) : nil }

  init(_ line: Substring) throws(TableFault.Problem) {
    fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(trim)
    guard fields.count > 1 else { throw .undivided }
    guard let kind = Actor.Kind(rawValue: String(fields[0])) else {
      throw .unknownKind(String(fields[0]))
    }
    self.kind = kind
    guard !Gazetteer.plain(fields[1]).isEmpty else { throw .missing("name") }
    if let rest = fields.dropFirst(4).first(where: { !$0.isEmpty }) {
      throw .unexpected(String(rest))
    }
    if let code, !Self.codes.contains(code) { throw .unknownCode(code) }
  }

  /// The codes of states and territories.
  private static let codes: Set<String> = Set(
    [countryTable, pastStateTable, territoryTable].flatMap { table in
      Gazetteer.rows(of: table).compactMap { $0.first.map(String.init) }
    }
  ).subtracting(["-"])
}
