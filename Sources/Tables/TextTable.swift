/// A text table: rows of columns, with comments.
///
/// Lines that begin with "#" are comments, which state the purpose and the source of the table. Lines
/// that begin with "#!" are directives:
///
/// - `#! columns code name names?` names the columns, which tabs separate; a question mark follows
///   those that may be empty or absent. Rows that do not fit are faults.
/// - `#! sorted` makes the first column a key by which the table is searched.
/// - `#! text` keeps every line, including comments and empty lines, for another notation.
/// - `#! words` declares a list of words, any number on a line, which is searched as well.
/// - `#! numbers` declares rows of numbers in the notation of ``NumberTableWriter``.
///
/// Empty lines are ignored.
package struct TextTable: Sendable {
  /// The name of the section, such as "world/countries".
  package let name: String
  let kind: Pack.Kind
  /// The rows as stored in a pack, each ended by a line break.
  let rows: [UInt8]

  /// Parses a file.
  ///
  /// - Throws: ``TableError/line(_:_:_:)`` with the file's path for the first invalid line.
  package init(_ name: String, path: String, content: [UInt8]) throws(TableError) {
    var reader = TextTableReader(path: path)
    var start = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < content.count {
      let end = content[start...].firstIndex(of: 0x0A) ?? content.count
      number += 1
      try reader.read(content[start..<end], number)
      start = end + 1
    }
    self.name = name
    kind = reader.kind
    rows = try reader.written()
  }
}

/// A reader of the lines of a text table.
private struct TextTableReader {
  private struct Row {
    var bytes: ArraySlice<UInt8>
    var line: Int

    var key: ArraySlice<UInt8> { bytes.prefix { $0 != 0x09 } }
  }

  let path: String
  private var isSorted = false
  private var isWords = false
  /// Takes the rows of a table of numbers.
  private var numbers: NumberTableWriter?
  private var isText = false
  private var columns: [(name: String, isOptional: Bool)] = []
  private var rows: [Row] = []

  init(path: String) { self.path = path }

  var kind: Pack.Kind { numbers != nil ? .numbers : isSorted ? .sorted : .rows }

  mutating func read(_ bytes: ArraySlice<UInt8>, _ number: Int) throws(TableError) {
    var line = bytes
    if isText {
      guard String(validating: line, as: UTF8.self) != nil else {
        throw .line(path, number, .encoding)
      }
      return rows.append(Row(bytes: line, line: number))
    }
    while let last = line.last, last == 0x0D || last == 0x20 { line.removeLast() }
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw .line(path, number, .encoding)
    }
    if line.first == 0x23 {
      if line.dropFirst().first == 0x21 { try direct(line.dropFirst(2), number) }
    } else if isWords {
      rows += line.split { $0 == 0x20 || $0 == 0x09 }.map { Row(bytes: $0, line: number) }
    } else if numbers != nil {
      do throws(TableError.Problem) {
        try numbers?.add(line)
      } catch {
        throw .line(path, number, error)
      }
    } else {
      try check(line, number)
      rows.append(Row(bytes: line, line: number))
    }
  }

  private mutating func direct(_ line: ArraySlice<UInt8>, _ number: Int) throws(TableError) {
    let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    switch (words.first, words.count) {
    case ("sorted", 1): isSorted = true
    case ("text", 1):
      isText = true
      // Empty rows keep the numbers of the lines.
      rows = (0..<number).map { Row(bytes: [], line: $0 + 1) }
    case ("words", 1):
      isSorted = true
      isWords = true
    case ("numbers", 1): numbers = NumberTableWriter()
    case ("columns", 2...):
      columns = words.dropFirst().map { word in
        word.hasSuffix("?") ? (String(word.dropLast()), true) : (word, false)
      }
    default: throw .line(path, number, .directive(words.joined(separator: " ")))
    }
  }

  private func check(_ line: ArraySlice<UInt8>, _ number: Int) throws(TableError) {
    guard !columns.isEmpty else { return }
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count <= columns.count else {
      throw .line(path, number, .columns(most: columns.count))
    }
    for (index, column) in columns.enumerated()
    where !column.isOptional && (index >= fields.count || fields[index].isEmpty) {
      throw .line(path, number, .missing(column: column.name))
    }
  }

  /// Returns the rows in the order of storage, each ended by a line break, or the section of numbers.
  func written() throws(TableError) -> [UInt8] {
    if let numbers { return numbers.written() }
    var ordered = rows
    if isSorted {
      ordered.sort { $0.key.lexicographicallyPrecedes($1.key) }
      for (row, next) in zip(ordered, ordered.dropFirst()) where row.key == next.key {
        let line = max(row.line, next.line)
        throw .line(path, line, .repeated(String(decoding: row.key, as: UTF8.self)))
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(ordered.reduce(0) { $0 + $1.bytes.count + 1 })
    for row in ordered {
      bytes += row.bytes
      bytes.append(0x0A)
    }
    return bytes
  }
}
