import Glibc

/// The bytes of a file, mapped read-only; only pages that are touched are read.
package final class MappedFile: @unchecked Sendable {
  // Unchecked: the bytes never change while the mapping lives, and it lives as long as self.

  /// All bytes of the file, valid as long as the file object lives.
  package let bytes: UnsafeRawBufferPointer

  /// Maps the file at a path.
  ///
  /// - Throws: ``ModelError/missing(_:)`` or ``ModelError/unreadable(_:errno:)``.
  package init(_ path: String) throws(ModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .unreadable(path, errno: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path, errno: EISDIR) }
    let count = Int(status.st_size)
    guard count > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { throw .unreadable(path, errno: errno) }
    bytes = UnsafeRawBufferPointer(start: base, count: count)
  }

  /// Gives the pages that were touched back to the system, which reads them again when they are touched again.
  package func release() {
    guard let base = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: base), bytes.count, MADV_DONTNEED)
  }

  deinit {
    if let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }

  /// The bytes of the file at a path, copied.
  package static func read(_ path: String) throws(ModelError) -> [UInt8] {
    let file = try MappedFile(path)
    return Array(file.bytes)
  }
}
