/// ClipboardFile texts; the last one is also saved to a file, since not every terminal has a clipboard.
enum ClipboardFile {
  /// Saves a text, and returns a notice that says where it is.
  static func save(_ text: String, name: String, isTaken: Bool) -> String {
    let file = "copied.txt"
    let path = "\(StateFolder.path)/\(file)"
    guard StateFolder.write(text, to: file) else {
      return isTaken ? "Copied \(name)." : "Could not copy \(name): \(path) cannot be written."
    }
    return isTaken
      ? "Copied \(name); it is in \(path) too." : "\(name) is too long to copy; it is in \(path)."
  }
}
