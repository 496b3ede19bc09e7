import Glibc
import Readers

/// The folder for state that outlives a run.
enum StateFolder {
  /// The path of the folder.
  static var path: String { BaseFolder.state.path + "/entente" }

  /// Returns the content of a file, up to a megabyte, or nil if it cannot be read.
  static func read(_ name: String) -> String? {
    FileSystem.text(of: "\(path)/\(name)", upTo: 1 << 20)
  }

  /// Replaces the content of a file atomically.
  ///
  /// - Returns: whether the file was written.
  @discardableResult
  static func write(_ text: String, to name: String) -> Bool {
    do throws(Failure) {
      try FileSystem.makeFolder(path, mode: 0o700)
      try FileSystem.replace("\(path)/\(name)", with: text)
      return true
    } catch {
      return false
    }
  }

  /// Runs a closure under a lock that other runs respect.
  ///
  /// If the folder cannot be locked within a tenth of a second, the closure runs without the lock.
  static func alone(_ work: () -> Void) {
    try? FileSystem.makeFolder(path, mode: 0o700)
    // Closing the descriptor releases the lock, however the program ends.
    let folder = path.withPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { if folder >= 0 { close(folder) } }
    for _ in 0..<50 where flock(folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
      usleep(2_000)
    }
    work()
  }
}
