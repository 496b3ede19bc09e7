import Glibc

/// The folder that keeps what outlives a run.
enum StateFolder {
  /// Where it is.
  static var path: String {
    (environment("XDG_STATE_HOME") ?? (environment("HOME") ?? "") + "/.local/state") + "/entente"
  }

  /// The content of one of its files, up to a megabyte; nil where it can't be read.
  static func read(_ name: String) -> String? {
    FileSystem.text(of: "\(path)/\(name)", upTo: 1 << 20)
  }

  /// Puts a text in the place of one of its files, at once or not at all.
  ///
  /// - Returns: whether it is there.
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

  /// Does something while no other run that asks does; where the folder can't be locked, or stays
  /// locked for a tenth of a second, does it all the same.
  static func alone(_ work: () -> Void) {
    try? FileSystem.makeFolder(path, mode: 0o700)
    // Closing the folder gives the lock back, however the program ends.
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    for _ in 0..<50 where flock(folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
      usleep(2_000)
    }
    work()
  }
}
