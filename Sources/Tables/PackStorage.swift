import Glibc

/// The bytes of a pack, which stay in place while anything refers to them.
final class PackStorage: @unchecked Sendable {
  // Unchecked: the bytes never change during the object's lifetime, and every reader retains the
  // object.

  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps a file.
  ///
  /// - Throws: ``PackError/missing(_:)`` or ``PackError/unreadable(_:errno:)``.
  init(mapping path: String) throws(PackError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .unreadable(path, errno: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path, errno: EISDIR) }
    let count = Int(status.st_size)
    guard count > 0 else { throw .damaged(.notPack) }
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { throw .unreadable(path, errno: errno) }
    bytes = UnsafeRawBufferPointer(start: base, count: count)
    isMapped = true
  }

  /// Copies bytes from memory.
  init(_ contents: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: contents.count, alignment: 16)
    copy.copyBytes(from: contents)
    bytes = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  deinit {
    if isMapped, let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    } else {
      bytes.deallocate()
    }
  }
}
