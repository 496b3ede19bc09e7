import Explorer
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
    guard (try? FileSystem.makeFolder(path, mode: 0o700)) != nil else { return false }
    // Another run may be writing too.
    let draft = "\(path)/.\(name).\(getpid())"
    guard let file = fopen(draft, "w") else { return false }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten, rename(draft, "\(path)/\(name)") == 0 else {
      unlink(draft)
      return false
    }
    return true
  }
}

extension Memory {
  /// What the last run left behind; nothing where that can't be read.
  static var kept: Memory { Memory(StateFolder.read("memory") ?? "") }

  /// Leaves it behind for the next run; a folder that can't be written is no reason to complain.
  func keep() { StateFolder.write(lines, to: "memory") }
}
