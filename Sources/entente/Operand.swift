/// A word for another program, in a form that none takes for an option or a command.
///
/// Names come from articles and from folders, so they can be anything: an editor runs what follows
/// `-c`, and opens what looks like an address.
struct Operand: Hashable {
  /// The word.
  let word: String

  /// Creates the name of a file: absolute, or relative to the current folder and marked as such.
  init(file path: String) {
    word = path.hasPrefix("/") ? path : "./" + path
  }

  /// Creates a web address; returns nil if the text has another scheme or none.
  init?(address: String) {
    let lowercased = address.lowercased()
    guard lowercased.hasPrefix("http://") || lowercased.hasPrefix("https://") else { return nil }
    word = address
  }
}
