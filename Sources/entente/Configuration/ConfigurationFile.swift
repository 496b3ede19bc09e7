import Configuration
import Glibc

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
  var text: String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A fault of it in a sentence, with the file's name and the line.
  func words(of fault: Fault) -> String {
    "\(rawValue), line \(fault.line): \(fault.problem.words)"
  }
}
