internal import Kernels

/// A compiled language model: named sections of numbers and bytes, used in place in a mapped file.
///
/// Layout (little-endian): a header of 64 bytes (``ModelFile/magic``, version, number of sections, length of the file,
/// checksum of the table, checksum of all that), a table with 64 bytes for each section (name, checksum, offset, length),
/// then the sections, each at a multiple of 64 bytes. The checksums are those of `Kernels`.
package final class ModelFile: Sendable {
  /// The first eight bytes of every compiled model.
  package static let magic: [UInt8] = Array("ENTENTE\u{1A}".utf8)
  /// The version of the layout, increased whenever the meaning of a section changes.
  package static let version: UInt32 = 4
  /// Sections start at multiples of this many bytes.
  package static let alignment = 64

  /// The path of the file.
  package let path: String
  private let file: MappedFile
  private let sections: [Section]

  private struct Section: Sendable {
    var name: String
    var checksum: UInt32
    var range: Range<Int>
  }

  /// Opens a compiled model, and reads only its header and table.
  ///
  /// Their checksums are compared; those of the sections are by ``check()``.
  ///
  /// - Throws: ``ModelError`` if the file is missing, has another version, or is truncated or damaged.
  package init(opening path: String) throws(ModelError) {
    self.path = path
    file = try MappedFile(path)
    let bytes = file.bytes
    let alignment = ModelFile.alignment
    guard bytes.count >= alignment, bytes.starts(with: ModelFile.magic) else {
      throw .unsupported(path, .notCompiled)
    }
    let version = bytes.number(at: 8, as: UInt32.self)
    guard version == ModelFile.version else { throw .unsupported(path, .version(version)) }
    guard checksum(bytes, 0..<28) == bytes.number(at: 28, as: UInt32.self) else {
      throw .unsupported(path, .checksum("header"))
    }
    let count = Int(bytes.number(at: 12, as: UInt32.self))
    guard bytes.number(at: 16, as: UInt64.self) == UInt64(bytes.count),
      count <= bytes.count / alignment - 1
    else { throw .unsupported(path, .truncated) }
    guard
      checksum(bytes, alignment..<(count + 1) * alignment) == bytes.number(at: 24, as: UInt32.self)
    else { throw .unsupported(path, .checksum("table")) }
    var sections: [Section] = []
    sections.reserveCapacity(count)
    for index in 1..<(count + 1) {
      let entry = UnsafeRawBufferPointer(
        rebasing: bytes[index * alignment..<(index + 1) * alignment])
      let name = entry.prefix(ModelFile.longestName).prefix { $0 != 0 }
      let offset = entry.number(at: 48, as: UInt64.self)
      let length = entry.number(at: 56, as: UInt64.self)
      guard offset % UInt64(alignment) == 0, offset <= UInt64(bytes.count),
        length <= UInt64(bytes.count) - offset
      else { throw .unsupported(path, .truncated) }
      sections.append(
        Section(
          name: String(decoding: name, as: UTF8.self),
          checksum: entry.number(at: 44, as: UInt32.self),
          range: Int(offset)..<Int(offset + length)))
    }
    self.sections = sections
  }

  /// Compares every section with its checksum, which reads the whole file.
  ///
  /// - Throws: ``ModelError/unsupported(_:_:)`` with the first section that is damaged.
  package func check() throws(ModelError) {
    for section in sections where checksum(file.bytes, section.range) != section.checksum {
      throw .unsupported(path, .checksum(section.name))
    }
  }

  /// Gives the pages that were touched back to the system; whatever was read of them stays valid.
  package func release() { file.release() }

  /// The checksum of a section according to the table; nil if it is missing.
  func storedChecksum(of name: String) -> UInt32? { sections.first { $0.name == name }?.checksum }

  /// The maximum length of a section's name in bytes.
  static let longestName = 44

  /// The elements of a section, in place; nil if it is missing or its length is not a multiple of an element.
  ///
  /// The array is valid as long as this object lives.
  package func array<Element: BitwiseCopyable & Sendable>(
    _ name: String, of: Element.Type = Element.self
  ) -> MappedArray<Element>? {
    guard let range = sections.first(where: { $0.name == name })?.range,
      range.count % MemoryLayout<Element>.stride == 0
    else { return nil }
    guard let base = file.bytes.baseAddress else { return nil }
    let count = range.count / MemoryLayout<Element>.stride
    return MappedArray(
      (base + range.lowerBound).bindMemory(to: Element.self, capacity: count), count: count)
  }

  /// The elements of a required section with a required number of elements.
  ///
  /// - Throws: ``ModelError/unsupported(_:_:)`` with the name of the section.
  package func array<Element: BitwiseCopyable & Sendable>(
    _ name: String, count: Int? = nil, of: Element.Type = Element.self
  ) throws(ModelError) -> MappedArray<Element> {
    guard let array: MappedArray<Element> = array(name), array.count == count ?? array.count else {
      throw .unsupported(path, .section(name))
    }
    return array
  }

  /// A section that is UTF-8 text.
  package func text(_ name: String) throws(ModelError) -> String {
    let bytes: MappedArray<UInt8> = try array(name)
    guard let text = String(validating: bytes.buffer, as: UTF8.self) else {
      throw .unsupported(path, .section(name))
    }
    return text
  }

  /// The lines of a section of UTF-8 text; lines may be empty.
  package func lines(_ name: String) throws(ModelError) -> [String] {
    try text(name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Numbers inside a compiled model, read in place.
///
/// It holds no reference: its owner must also keep the ``ModelFile``.
package struct MappedArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Unchecked: the bytes behind it never change.

  /// The start of the elements, at a multiple of ``ModelFile/alignment`` bytes.
  package let base: UnsafePointer<Element>
  /// The number of elements.
  package let count: Int

  init(_ base: UnsafePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  /// Its elements.
  package var buffer: UnsafeBufferPointer<Element> { .init(start: base, count: count) }

  /// An element; the index is checked in debug builds only.
  package subscript(index: Int) -> Element { buffer[index] }
}

/// The checksum of a range of bytes.
private func checksum(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt32 {
  Kernels.checksum(UnsafeRawBufferPointer(rebasing: bytes[range]))
}

extension UnsafeRawBufferPointer {
  fileprivate func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as: Number.Type
  ) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
