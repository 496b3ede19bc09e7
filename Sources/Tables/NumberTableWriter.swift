/// Writes the rows of a text of numbers as a section of a pack.
///
/// Columns are separated by tabs. A row gives the name of its group, its key, and its numbers in half precision, each of four
/// hexadecimal digits in lower case. A row that begins with "@" names a parameter and its number.
struct NumberTableWriter {
  private struct Group {
    var name: String
    var columns = 0
    var keys: [KeyHash] = []
    var numbers: [Float] = []
    var known: Set<KeyHash> = []
  }

  private var parameters: [(name: String, number: Double)] = []
  private var groups: [Group] = []

  private typealias Column = ArraySlice<UInt8>

  /// Adds a row.
  mutating func add(_ row: ArraySlice<UInt8>) throws(TableError.Problem) {
    let columns = row.split(separator: 0x09, omittingEmptySubsequences: false)
    if row.first == 0x40 {
      try addParameter(columns)
    } else {
      guard columns.count == 3 else { throw .numbers }
      try addRow(columns[0], columns[1], columns[2])
    }
  }

  private mutating func addParameter(_ columns: [Column]) throws(TableError.Problem) {
    guard columns.count == 2, let number = Double(Self.text(columns[1])), number.isFinite
    else { throw .numbers }
    let name = Self.text(columns[0].dropFirst())
    guard !parameters.contains(where: { $0.name == name }) else { throw .repeated("@" + name) }
    parameters.append((name, number))
  }

  private mutating func addRow(_ group: Column, _ key: Column, _ digits: Column)
    throws(TableError.Problem)
  {
    let place: Int
    // The rows of a group stand together.
    if let last = groups.last, last.name.utf8.elementsEqual(group) {
      place = groups.count - 1
    } else {
      let name = Self.text(group)
      if let known = groups.firstIndex(where: { $0.name == name }) {
        place = known
      } else {
        place = groups.count
        groups.append(Group(name: name))
      }
    }
    let count = groups[place].numbers.count
    guard HalfPrecision.append(digits, to: &groups[place].numbers) else { throw .numbers }
    let columns = groups[place].numbers.count - count
    guard groups[place].keys.isEmpty || columns == groups[place].columns else { throw .numbers }
    let hash = KeyHash(key)
    guard groups[place].known.insert(hash).inserted else { throw .repeated(Self.text(key)) }
    groups[place].columns = columns
    groups[place].keys.append(hash)
  }

  private static func text(_ column: Column) -> String { String(decoding: column, as: UTF8.self) }

  /// Returns the bytes of the section.
  consuming func written() -> [UInt8] {
    var names: [UInt8] = []
    let start =
      NumberLayout.header + parameters.count * NumberLayout.parameter
      + groups.count * NumberLayout.group
    func add(_ name: String, to bytes: inout [UInt8]) {
      bytes.append(littleEndian: UInt32(start + names.count))
      bytes.append(littleEndian: UInt32(name.utf8.count))
      names += name.utf8
    }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(parameters.count))
    bytes.append(littleEndian: UInt32(groups.count))
    bytes.append(littleEndian: UInt64(0))
    for parameter in parameters {
      add(parameter.name, to: &bytes)
      bytes.append(littleEndian: parameter.number.bitPattern)
    }
    let nameBytes = groups.reduce(parameters.reduce(0) { $0 + $1.name.utf8.count }) {
      $0 + $1.name.utf8.count
    }
    var next = PackLayout.aligned(start + nameBytes)
    for group in groups {
      let places = NumberLayout.places(forRows: group.keys.count)
      let firstPlace = PackLayout.aligned(next + 8 * group.keys.count)
      let firstNumber = PackLayout.aligned(firstPlace + 4 * places)
      add(group.name, to: &bytes)
      for number in [group.keys.count, group.columns, next, firstPlace, firstNumber, places] {
        bytes.append(littleEndian: UInt32(number))
      }
      next = PackLayout.aligned(firstNumber + 4 * group.numbers.count)
    }
    bytes.reserveCapacity(next)
    bytes += names
    for group in groups {
      Self.align(&bytes)
      for key in group.keys { bytes.append(littleEndian: key.value) }
      Self.align(&bytes)
      for place in Self.places(of: group.keys) { bytes.append(littleEndian: place) }
      Self.align(&bytes)
      for number in group.numbers { bytes.append(littleEndian: number.bitPattern) }
    }
    return bytes
  }

  /// The hash table of keys.
  private static func places(of keys: [KeyHash]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: NumberLayout.places(forRows: keys.count))
    for (row, key) in keys.enumerated() {
      var place = NumberLayout.place(of: key, among: places.count)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(row + 1)
    }
    return places
  }

  private static func align(_ bytes: inout [UInt8]) {
    bytes += [UInt8](repeating: 0, count: PackLayout.aligned(bytes.count) - bytes.count)
  }
}
