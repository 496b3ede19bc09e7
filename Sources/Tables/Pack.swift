/// Compiled tables in one file, which is mapped into memory and read in place.
public final class Pack: Sendable {
  /// The kind of a section.
  enum Kind: UInt32 {
    /// Rows in their original order.
    case rows = 0
    /// Rows sorted by the bytes of their keys.
    case sorted = 1
    /// Numbers in the layout of ``NumberLayout``.
    case numbers = 2
  }

  struct Section {
    var kind: Kind
    var range: Range<Int>
  }

  /// The language of the words, such as "en".
  public let language: String
  /// A hash of the contents, in 16 hexadecimal digits.
  public let version: String
  /// The stamp of the files that it was compiled from; 0 if unknown.
  package let stamp: UInt64
  private let storage: PackStorage
  private let sections: [String: Section]

  /// Maps the pack at a path.
  ///
  /// - Throws: ``PackError`` if the file cannot be read, is not a pack, or is damaged.
  public convenience init(mapping path: String) throws(PackError) {
    try self.init(PackStorage(mapping: path))
  }

  /// Opens a pack that was compiled into memory.
  ///
  /// - Throws: ``PackError/damaged(_:)``.
  public convenience init(_ bytes: [UInt8]) throws(PackError) {
    try self.init(PackStorage(bytes))
  }

  private init(_ storage: PackStorage) throws(PackError) {
    let header = try PackHeader(storage.bytes)
    self.storage = storage
    language = header.language
    version = header.version
    stamp = header.stamp
    sections = header.sections
  }

  /// The names of the sections, sorted by bytes.
  package var names: [String] { Self.sorted(Array(sections.keys)) }

  private static func sorted(_ names: [String]) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Returns the names, without the folder, of the tables in a folder of the pack's language, such as
  /// "codebook".
  package func names(in folder: String) -> [String] {
    let start = "\(language)/\(folder)/"
    let found = sections.keys.filter { $0.utf8.starts(with: start.utf8) }
    return Self.sorted(found).map { String($0.dropFirst(start.count)) }
  }

  /// Returns the texts of the tables in a folder of the pack's language, with their names; tables of numbers have none.
  package func texts(in folder: String) -> [(name: String, text: String)] {
    names(in: folder).compactMap { name in
      (try? table("\(language)/\(folder)/\(name)")).map { (name, $0.text) }
    }
  }

  /// Returns a table in its original order, such as "world/countries".
  ///
  /// - Throws: ``PackError/sectionMissing(_:)``.
  package func table(_ name: String) throws(PackError) -> Table {
    guard let section = sections[name], section.kind != .numbers else {
      throw .sectionMissing(name)
    }
    return Table(
      text: String(decoding: storage.bytes[section.range], as: UTF8.self))
  }

  /// Returns a table that is searched by key in place.
  ///
  /// - Throws: ``PackError/sectionMissing(_:)``, also if the section is not sorted.
  package func sorted(_ name: String) throws(PackError) -> SortedTable {
    guard let section = sections[name], section.kind == .sorted else {
      throw .sectionMissing(name)
    }
    return SortedTable(storage, section.range)
  }

  /// Returns a table of numbers, which is read in place.
  ///
  /// - Throws: ``PackError/sectionMissing(_:)``, also if the section has no numbers, and ``PackError/damaged(_:)``.
  package func numbers(_ name: String) throws(PackError) -> NumberTable {
    guard let section = sections[name], section.kind == .numbers else {
      throw .sectionMissing(name)
    }
    guard let table = NumberTable(storage, section.range) else { throw .damaged(.index) }
    return table
  }
}

/// The header and the index of a pack, with all offsets validated.
private struct PackHeader {
  var language: String
  var version: String
  var stamp: UInt64
  var sections: [String: Pack.Section] = [:]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackError) {
    guard bytes.count >= PackLayout.index, bytes.prefix(8).elementsEqual(PackLayout.magic) else {
      throw .damaged(.notPack)
    }
    func number(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    /// Returns a range, provided that it is within the file.
    func range(_ offset: UInt64, _ length: UInt64) throws(PackError) -> Range<Int> {
      guard let start = Int(exactly: offset), let count = Int(exactly: length),
        start <= bytes.count, count <= bytes.count - start
      else { throw .damaged(.index) }
      return start..<start + count
    }
    let format = long(8)
    guard format == PackLayout.format else { throw .damaged(.format(format)) }
    let digest = PackLayout.digest(
      of: UnsafeRawBufferPointer(rebasing: bytes[PackLayout.digested...]))
    guard digest == long(16) else { throw .damaged(.checksum) }
    let digits = String(digest, radix: 16)
    version = String(repeating: "0", count: 16 - digits.count) + digits
    stamp = long(24)
    language = String(decoding: bytes[32..<40].prefix { $0 != 0 }, as: UTF8.self)
    guard let count = Int(exactly: long(40)),
      count <= (bytes.count - PackLayout.index) / PackLayout.entry
    else {
      throw .damaged(.index)
    }
    sections.reserveCapacity(count)
    for entry in 0..<count {
      let offset = PackLayout.index + entry * PackLayout.entry
      let name = try range(UInt64(number(offset)), UInt64(number(offset + 4)))
      guard let kind = Pack.Kind(rawValue: UInt32(number(offset + 8))) else {
        throw .damaged(.index)
      }
      sections[String(decoding: bytes[name], as: UTF8.self)] = Pack.Section(
        kind: kind, range: try range(long(offset + 16), long(offset + 24)))
    }
  }
}
