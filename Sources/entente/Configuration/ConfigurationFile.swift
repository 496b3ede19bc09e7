import Analysis
import Relations
import Knowledge
import Configuration
import Explorer
import Keys
import Tables

/// A configuration file of the person.
enum ConfigurationFile: String, CaseIterable {
  case settings = "config.toml"
  case keys = "keys.toml"
  case theme = "theme.toml"
  case actors = "actors.tsv"
  case coding = "coding.tsv"

  /// The configuration folder.
  static var folder: String {
    (environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? "") + "/.config") + "/entente"
  }

  /// The path of the file.
  var path: String { "\(Self.folder)/\(rawValue)" }

  /// The content of the file; nil if it does not exist or cannot be read.
  var text: String? { FileSystem.text(of: path) }

  /// The problems of the file, one message each, with file name and line.
  var complaints: [String] {
    guard let text else {
      return FileSystem.exists(path) ? ["\(path) cannot be read"] : []
    }
    if text.unicodeScalars.contains(where: { $0 == "\0" || $0 == "\u{FFFD}" }) {
      return ["\(rawValue) is not UTF-8 text"]
    }
    return switch self {
    case .settings: words(of: Settings.personal.faults)
    case .keys: words(of: KeyMap.personal.faults)
    case .theme: words(of: PersonalLooks.own.faults)
    case .actors: tableComplaints { $0.knowledge.gazetteer.faults(in: text) }
    case .coding: tableComplaints { $0.codebook.faults(in: text) }
    }
  }

  private func tableComplaints(_ faults: (Resources) -> [TableFault]) -> [String] {
    do throws(Failure) {
      return words(of: faults(try .personal))
    } catch {
      return ["\(rawValue) cannot be checked: \(error.words ?? "")"]
    }
  }

  private func words(of faults: [Fault]) -> [String] {
    faults.map { complaint(line: $0.line, $0.problem.words) }
  }

  private func words(of faults: [TableFault]) -> [String] {
    faults.map { complaint(line: $0.line, $0.problem.words) }
  }

  /// Returns the message for a line, at most 200 characters long.
  private func complaint(line: Int, _ words: String) -> String {
    "\(rawValue), line \(line): " + words.prefix(200) + (words.count > 200 ? " ..." : "")
  }
}
