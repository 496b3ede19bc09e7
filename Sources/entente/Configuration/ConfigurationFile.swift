import Configuration

/// A file in which a person says how the program is to be.
enum ConfigurationFile: String, CaseIterable {
  case settings = "config.toml"
  case keys = "keys.toml"
  case theme = "theme.toml"
  case actors = "actors.tsv"
  case coding = "coding.tsv"

  /// The folder that they are in.
  static var folder: String {
    (environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? "") + "/.config") + "/entente"
  }

  /// Where it is.
  var path: String { "\(Self.folder)/\(rawValue)" }

  /// What it says; nil where there is none.
  var text: String? { FileSystem.text(of: path) }

  /// A fault of it in a sentence, with the file's name and the line.
  func words(of fault: Fault) -> String {
    "\(rawValue), line \(fault.line): \(fault.problem.words)"
  }
}
