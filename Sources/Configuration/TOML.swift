/// A configuration file in a subset of TOML: tables, strings, integers, Booleans, arrays and
/// comments.
///
/// Reading never fails: a malformed line becomes a ``Fault``, and the other lines are kept. Source:
/// TOML 1.0.0, https://toml.io/en/v1.0.0.
package struct TOML: Hashable, Sendable {
  /// A value.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([Value])
  }

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    /// The table of the key; empty before the first table.
    package var table: String
    /// The key.
    package var name: String
    /// The value.
    package var value: Value
    /// The number of the line, from 1.
    package var line: Int

    package init(table: String, name: String, value: Value, line: Int) {
      (self.table, self.name, self.value, self.line) = (table, name, value, line)
    }
  }

  /// The heading of a table.
  package struct Heading: Hashable, Sendable {
    /// The name in brackets.
    package var name: String
    /// The number of the line, from 1.
    package var line: Int
  }

  /// The entries, in order.
  package private(set) var entries: [Entry] = []
  /// The headings of tables, in order.
  package private(set) var tables: [Heading] = []
  /// The malformed lines, in order.
  package private(set) var faults: [Fault] = []
  /// The range of each entry's value in the text, in Unicode scalars.
  private(set) var places: [Range<Int>] = []

  /// Parses a file.
  package init(_ text: String) {
    var scanner = TOMLScanner(text)
    var table = ""
    var known: Set<[String]> = []
    while scanner.skipBlankLines() {
      let line = scanner.line
      do throws(Fault.Problem) {
        if scanner.skip("[") {
          table = try scanner.path()
          guard scanner.skip("]") else { throw .unclosed("[") }
          try scanner.endLine()
          tables.append(Heading(name: table, line: line))
        } else {
          let name = try scanner.path()
          guard scanner.skip("=") else { throw .noValue(name) }
          let (value, place) = try scanner.valueAndPlace()
          try scanner.endLine()
          guard known.insert([table, name]).inserted else { throw .repeated(name) }
          entries.append(Entry(table: table, name: name, value: value, line: line))
          places.append(place)
        }
      } catch {
        faults.append(Fault(line: line, problem: error))
        scanner.skipLine()
      }
    }
  }
}

extension TOML.Value {
  /// The value as it is written on a command line; nil for a list.
  package var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list: nil
    }
  }

  /// The texts of a list, or of a single value; nil if the list contains a list.
  package var texts: [String]? {
    guard case .list(let values) = self else { return text.map { [$0] } }
    let texts = values.compactMap(\.text)
    return texts.count == values.count ? texts : nil
  }
}
