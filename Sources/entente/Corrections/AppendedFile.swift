import Glibc
import Readers

/// A file that only grows, and that several programs add lines to.
enum AppendedFile {
  /// Adds lines at the end; they are on the disk when this returns.
  ///
  /// A last line that lacks its line break, because a program was ended while it wrote, gets it first.
  ///
  /// - Throws: ``Failure/correcting(path:code:)``; the file is as it was before then.
  static func append(_ bytes: [UInt8], to path: String) throws(Failure) {
    let isNew = !FileSystem.isThere(path)
    let file = path.withPath {
      open($0, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o644)
    }
    guard file >= 0 else { throw .correcting(path: path, code: errno) }
    // Closing releases the lock.
    defer { close(file) }
    guard isLocked(file) else { throw .correcting(path: path, code: EWOULDBLOCK) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .correcting(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .correcting(path: path, code: EINVAL)
    }
    let length = status.st_size
    var last: UInt8 = newline
    if length > 0, pread(file, &last, 1, length - 1) != 1 { last = newline }
    let lines = last == newline ? bytes : [newline] + bytes
    let code = write(lines, to: file)
    guard code == 0 else {
      ftruncate(file, length)
      throw .correcting(path: path, code: code)
    }
    if isNew { settleFolder(of: path) }
  }

  private static let newline = UInt8(ascii: "\n")

  /// Waits for the lock for some seconds.
  private static func isLocked(_ file: Int32) -> Bool {
    for _ in 0..<500 {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
      // Some file systems know no locks.
      guard errno == EWOULDBLOCK || errno == EINTR else { return true }
      usleep(10_000)
    }
    return false
  }

  /// Writes everything and waits until it is on the disk; returns the error number, or 0.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? ENOSPC : errno }
      rest = rest.dropFirst(count)
    }
    return fsync(file) == 0 || errno == EINVAL ? 0 : errno
  }

  /// Makes the name of a new file last.
  private static func settleFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let file = folder.withPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
