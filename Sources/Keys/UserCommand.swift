internal import Configuration

/// A person's own command on a key: a line for the shell, which reads what is under the cursor.
package struct UserCommand: Hashable, Sendable {
  /// The line for the shell.
  package var line: String
  /// Whether it has the terminal while it runs; otherwise the first line of its output becomes a notice.
  package var hasTerminal: Bool
  /// The keys.
  package var keys: [Key]
  /// The contexts in which the keys work.
  package var contexts: Set<Binding.Context>

  /// The contexts in which something can be under the cursor.
  static let places: Set<Binding.Context> = [.article, .actors, .relations]

  /// The command of a value in a key file, "|line" or "!line"; nil for another value.
  init?(_ value: TOML.Value, keys: [Key] = [], contexts: Set<Binding.Context> = []) {
    guard case .text(let text) = value, let mark = text.first, mark == "|" || mark == "!" else {
      return nil
    }
    line = text.dropFirst().trimmingPrefix { $0.isWhitespace }.description
    hasTerminal = mark == "!"
    self.keys = keys
    self.contexts = contexts
  }

  /// The command as the key file has it.
  package var notation: String { (hasTerminal ? "!" : "|") + line }
}
