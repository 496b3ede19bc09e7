internal import Model
public import Tables

extension Gazetteer {
  /// Combines the standard names with those of a person's own table, which take precedence.
  init(_ standard: Self, adding table: PersonalTable) {
    self.init()
    for row in table.rows {
      let entry = add(
        Entry(name: row.name, kind: row.kind, label: NameLabel(usualFor: row.kind), code: row.code))
      name(entry, row.fields[1], .name)
      name(entry, list: row.fields, 2, .alias)
    }
    tellOwn(from: standard)
    add(all: standard)
    order()
  }

  /// Returns the faults of a person's own table, in order.
  public func faults(in table: String) -> [TableFault] {
    let codes = Set(codes)
    return TableFault.all(in: table) { line throws(TableFault.Problem) in
      _ = try PersonalTable.Row(line, codes: codes)
    }
  }

  private mutating func add(all other: Self) {
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
}
