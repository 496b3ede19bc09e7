import Glibc

/// A table of numbers of a pack, read in place: groups of rows that have keys and are equally long, and single parameters.
///
/// It holds the weights of a network, a group a layer, of which an article needs few rows.
package struct NumberTable: Sendable {
  /// The groups by name.
  package let groups: [String: Group]
  /// The parameters by name.
  package let parameters: [String: Double]

  /// Rows of the same length.
  package struct Group: @unchecked Sendable {
    // Unchecked: the pointers lead into the storage, which is immutable and retained.

    /// The number of rows.
    package let rows: Int
    /// The numbers in a row.
    package let columns: Int
    private let storage: PackStorage
    private let keys: UnsafePointer<UInt64>
    private let places: UnsafeBufferPointer<UInt32>
    private let numbers: UnsafePointer<Float>

    /// The keys of the rows, in order.
    package var rowKeys: [KeyHash] {
      withExtendedLifetime(storage) {
        (0..<rows).map { KeyHash(value: UInt64(littleEndian: keys[$0])) }
      }
    }

    /// All numbers, `[rows x columns]`.
    package var values: [Float] {
      withExtendedLifetime(storage) {
        Array(UnsafeBufferPointer(start: numbers, count: rows * columns))
      }
    }

    /// Calls a function with the row of a key, unless there is none.
    @inline(__always)
    package func withRow(of key: KeyHash, _ body: (UnsafeBufferPointer<Float>) -> Void) {
      withExtendedLifetime(storage) {
        guard let row = row(of: key) else { return }
        body(UnsafeBufferPointer(start: numbers + row * columns, count: columns))
      }
    }

    private func row(of key: KeyHash) -> Int? {
      var place = NumberLayout.place(of: key, among: places.count)
      // There are free places, unless the pack is not of our making.
      for _ in places.indices {
        let row = Int(UInt32(littleEndian: places[place])) - 1
        guard row >= 0, row < rows else { return nil }
        if UInt64(littleEndian: keys[row]) == key.value { return row }
        place = (place + 1) & (places.count - 1)
      }
      return nil
    }
  }

  /// A table without anything.
  package init() {
    groups = [:]
    parameters = [:]
  }

  /// A table of text, in the notation of ``NumberTableWriter``.
  ///
  /// - Throws: ``TableError/line(_:_:_:)`` for the first invalid line.
  package init(text: String) throws(TableError) {
    var content = Array("#! numbers\n".utf8)
    content += text.utf8
    let table = try TextTable("", path: "", content: content)
    let storage = PackStorage(table.rows)
    self = NumberTable(storage, 0..<table.rows.count) ?? NumberTable()
  }

  /// The table in a range of a pack; nil if anything in it lies beyond the range.
  init?(_ storage: PackStorage, _ range: Range<Int>) {
    var reader = NumberReader(storage: storage, range: range)
    guard let counts = reader.counts else { return nil }
    var parameters: [String: Double] = [:]
    var groups: [String: Group] = [:]
    for _ in 0..<counts.parameters {
      guard let found = reader.parameter() else { return nil }
      parameters[found.name] = found.number
    }
    for _ in 0..<counts.groups {
      guard let found = reader.group() else { return nil }
      groups[found.name] = found.group
    }
    self.parameters = parameters
    self.groups = groups
  }
}

extension NumberTable.Group {
  fileprivate init(
    rows: Int, columns: Int, _ storage: PackStorage, keys: UnsafePointer<UInt64>,
    places: UnsafeBufferPointer<UInt32>, numbers: UnsafePointer<Float>
  ) {
    self.rows = rows
    self.columns = columns
    self.storage = storage
    self.keys = keys
    self.places = places
    self.numbers = numbers
  }
}

/// Reads the entries of a section of numbers one after the other, with all offsets validated.
private struct NumberReader {
  let storage: PackStorage
  let range: Range<Int>
  private var offset = NumberLayout.header

  init(storage: PackStorage, range: Range<Int>) {
    self.storage = storage
    self.range = range
  }

  /// The numbers of parameters and of groups; nil if there is no room for so many.
  var counts: (parameters: Int, groups: Int)? {
    guard range.count >= NumberLayout.header else { return nil }
    let (parameters, groups) = (Int(number(at: 0)), Int(number(at: 4)))
    let size = parameters * NumberLayout.parameter + groups * NumberLayout.group
    return size <= range.count - NumberLayout.header ? (parameters, groups) : nil
  }

  mutating func parameter() -> (name: String, number: Double)? {
    defer { offset += NumberLayout.parameter }
    guard let name = name(at: offset) else { return nil }
    let bits = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    return (name, Double(bitPattern: UInt64(littleEndian: bits)))
  }

  mutating func group() -> (name: String, group: NumberTable.Group)? {
    defer { offset += NumberLayout.group }
    let (rows, columns) = (Int(number(at: offset + 8)), Int(number(at: offset + 12)))
    let places = Int(number(at: offset + 28))
    guard let name = name(at: offset), places > 0, places & (places - 1) == 0,
      let keys = start(at: number(at: offset + 16), of: rows, UInt64.self),
      let first = start(at: number(at: offset + 20), of: places, UInt32.self),
      let numbers = start(at: number(at: offset + 24), of: rows * columns, Float.self)
    else { return nil }
    return (
      name,
      NumberTable.Group(
        rows: rows, columns: columns, storage, keys: keys,
        places: UnsafeBufferPointer(start: first, count: places), numbers: numbers)
    )
  }

  private var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: storage.bytes[range])
  }

  private func number(at offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private func name(at offset: Int) -> String? {
    let (start, count) = (Int(number(at: offset)), Int(number(at: offset + 4)))
    guard start <= range.count, count <= range.count - start else { return nil }
    return String(decoding: bytes[start..<start + count], as: UTF8.self)
  }

  /// The address of so many numbers at an offset; nil if they lie beyond the section or between addresses.
  private func start<Number>(at offset: UInt32, of count: Int, _: Number.Type)
    -> UnsafePointer<Number>?
  {
    let start = Int(offset)
    guard start <= range.count, count <= (range.count - start) / MemoryLayout<Number>.stride,
      let base = bytes.baseAddress,
      (Int(bitPattern: base) + start) % MemoryLayout<Number>.alignment == 0
    else { return nil }
    return (base + start).assumingMemoryBound(to: Number.self)
  }
}
