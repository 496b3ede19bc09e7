import Glibc
internal import Kernels

/// Collects the sections of a compiled model and writes them as a ``ModelFile``.
package struct ModelFileWriter {
  private var sections: [(name: String, bytes: [UInt8])] = []

  package init() {}

  /// The names of the sections so far.
  var names: [String] { sections.map(\.name) }

  /// Adds a section; names are unique and have at most 44 bytes.
  package mutating func add<Element: BitwiseCopyable>(_ name: String, _ elements: [Element]) {
    sections.append((name, elements.withUnsafeBytes { Array($0) }))
  }

  /// Adds a section of UTF-8 text.
  package mutating func add(_ name: String, text: String) {
    sections.append((name, Array(text.utf8)))
  }

  /// Writes the file beside its place, and moves it there when it is complete.
  ///
  /// - Throws: ``ModelError/unwritable(_:errno:)``.
  package func write(to path: String) throws(ModelError) {
    let partial = "\(path).\(getpid()).partial"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path, errno: errno) }
    let written = writeSections(to: descriptor) && fsync(descriptor) == 0
    let fault = errno
    guard close(descriptor) == 0, written else {
      unlink(partial)
      throw .unwritable(path, errno: fault)
    }
    guard rename(partial, path) == 0 else {
      let fault = errno
      unlink(partial)
      throw .unwritable(path, errno: fault)
    }
  }

  private func writeSections(to descriptor: Int32) -> Bool {
    let alignment = ModelFile.alignment
    var offset = (sections.count + 1) * alignment
    var table: [UInt8] = []
    for section in sections {
      var name = Array(section.name.utf8.prefix(ModelFile.longestName))
      name += repeatElement(0, count: ModelFile.longestName - name.count)
      let checksum = section.bytes.withUnsafeBytes { Kernels.checksum($0) }
      table += name + checksum.bytes + UInt64(offset).bytes + UInt64(section.bytes.count).bytes
      offset += section.bytes.count.rounded(upTo: alignment)
    }
    var header = ModelFile.magic + ModelFile.version.bytes + UInt32(sections.count).bytes
    header += UInt64(offset).bytes + table.withUnsafeBytes { Kernels.checksum($0) }.bytes
    header += header.withUnsafeBytes { Kernels.checksum($0) }.bytes
    header += repeatElement(0, count: alignment - header.count)
    guard write(header + table, to: descriptor) else { return false }
    return sections.allSatisfy { section in
      let padding = section.bytes.count.rounded(upTo: alignment) - section.bytes.count
      return write(section.bytes, to: descriptor)
        && write([UInt8](repeating: 0, count: padding), to: descriptor)
    }
  }

  /// Writes all the bytes, in as many calls as needed.
  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, rest.base.baseAddress.map { $0 + rest.startIndex }, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

extension FixedWidthInteger {
  /// Its bytes, lowest first.
  fileprivate var bytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}

extension Int {
  fileprivate func rounded(upTo multiple: Int) -> Int {
    (self + multiple - 1) / multiple * multiple
  }
}
