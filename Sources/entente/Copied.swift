/// Texts that were copied: the last is kept in a file, for terminals that do not take them.
enum Copied {
  /// Keeps a text, and says where it can be had.
  static func keep(_ text: String, name: String, isTaken: Bool) -> String {
    let file = "copied.txt"
    let path = "\(StateFolder.path)/\(file)"
    guard StateFolder.write(text, to: file) else {
      return isTaken ? "Copied \(name)." : "Could not copy \(name): \(path) cannot be written."
    }
    return isTaken
      ? "Copied \(name); it is in \(path) too." : "\(name) is too long to copy; it is in \(path)."
  }
}
