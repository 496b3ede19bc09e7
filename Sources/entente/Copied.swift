import Glibc

/// Texts that were copied: the last is kept in a file, for terminals that do not take them.
enum Copied {
  /// Keeps a text, and says where it can be had.
  static func keep(_ text: String, name: String, isTaken: Bool) -> String {
    let folder = stateFolder
    let path = "\(folder)/copied.txt"
    guard makeFolder(folder), let file = fopen(path, "w") else {
      return isTaken ? "Copied \(name)." : "Could not copy \(name): \(path) cannot be written."
    }
    defer { fclose(file) }
    fputs(text, file)
    return isTaken
      ? "Copied \(name); it is in \(path) too." : "\(name) is too long to copy; it is in \(path)."
  }

  /// Where what outlives a session is kept.
  private static var stateFolder: String {
    (environment("XDG_STATE_HOME") ?? (environment("HOME") ?? "") + "/.local/state") + "/entente"
  }

  /// Makes a folder with those above it.
  private static func makeFolder(_ path: String) -> Bool {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) == 0 || errno == EEXIST else { return false }
    }
    return true
  }
}
