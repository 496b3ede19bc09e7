/// A configuration file in the part of TOML that is used: tables, strings, whole numbers, truth
/// values, arrays and comments.
///
/// Reading never fails: a line that can't be read becomes a ``Fault`` and the rest counts.
/// Source: TOML 1.0.0, https://toml.io/en/v1.0.0.
package struct TOML: Hashable, Sendable {
  /// What can stand behind an equals sign.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([Value])
  }

  /// A line that sets something.
  package struct Entry: Hashable, Sendable {
    /// The table it stands in; empty above the first.
    package var table: String
    /// What it sets.
    package var name: String
    /// What to.
    package var value: Value
    /// Counted from 1.
    package var line: Int

    /// A line that sets something.
    package init(table: String, name: String, value: Value, line: Int) {
      (self.table, self.name, self.value, self.line) = (table, name, value, line)
    }
  }

  /// A line that begins a table.
  package struct Heading: Hashable, Sendable {
    /// What stands in its brackets.
    package var name: String
    /// Counted from 1.
    package var line: Int
  }

  /// What is set, in order.
  package private(set) var entries: [Entry] = []
  /// The headings of tables, in order.
  package private(set) var tables: [Heading] = []
  /// What can't be read, in order.
  package private(set) var faults: [Fault] = []
  /// Where the value of each entry stands in the text, in Unicode scalars.
  private(set) var places: [Range<Int>] = []

  /// Reads a file's text.
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
  /// As a person would say it on a command line; nil for a list.
  package var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list: nil
    }
  }

  /// The texts of a list, or the one of a value by itself; nil where one is a list in its turn.
  package var texts: [String]? {
    guard case .list(let values) = self else { return text.map { [$0] } }
    let texts = values.compactMap(\.text)
    return texts.count == values.count ? texts : nil
  }
}
