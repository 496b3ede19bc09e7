/// Named columns in one run of bytes, behind a directory of their lengths, so that each is found without reading the
/// others.
struct Columns {
  /// The bytes that every run begins with; the last is the number of the format.
  private static let mark: [UInt8] = Array("ENT".utf8) + [1]

  private let bytes: [UInt8]
  private var places: [UInt8: Range<Int>] = [:]

  /// Opens a run of columns: reads its directory only.
  init(_ bytes: [UInt8]) throws(ColumnFault) {
    guard bytes.starts(with: Self.mark) else { throw .format }
    self.bytes = bytes
    var reader = ColumnReader(bytes.dropFirst(Self.mark.count))
    let count = try reader.count(of: 2)
    var lengths: [(name: UInt8, length: Int)] = []
    for _ in 0..<count {
      let name = try reader.byte()
      guard let length = Int(exactly: try reader.unsigned()) else { throw .length }
      lengths.append((name, length))
    }
    var start = bytes.count - reader.remaining
    for (name, length) in lengths {
      guard length <= bytes.count - start, places[name] == nil else { throw .length }
      places[name] = start..<start + length
      start += length
    }
    guard start == bytes.count else { throw .length }
  }

  /// A reader of one column.
  subscript(name: Name) -> ColumnReader {
    get throws(ColumnFault) { ColumnReader(try part(name)) }
  }

  /// The bytes of one column.
  func part(_ name: Name) throws(ColumnFault) -> ArraySlice<UInt8> {
    guard let place = places[name.rawValue] else { throw .format }
    return bytes[place]
  }

  /// The bytes of columns with their directory.
  static func bytes(of columns: [(name: Name, column: ColumnWriter)]) -> [UInt8] {
    var whole = ColumnWriter()
    whole.raw(mark)
    whole.count(columns.count)
    for (name, column) in columns {
      whole.byte(name.rawValue)
      whole.count(column.bytes.count)
    }
    for (_, column) in columns { whole.raw(column.bytes) }
    return whole.bytes
  }

  /// The columns of a dossier; their numbers stand in files, and never change.
  enum Name: UInt8 {
    case run = 1
    case articles = 2
    case texts = 3
    case blocks = 4
    case actors = 5
    case mentions = 6
    case relations = 7
    case evidence = 8
    case notes = 9
    case strings = 10
    case identities = 11
    case fractions = 12
  }
}
