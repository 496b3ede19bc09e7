import Analysis
import Relations
import Knowledge
import Configuration
import Explorer
import Keys
import Tables

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

  /// What it says; nil where there is none, or it can't be read.
  var text: String? { FileSystem.text(of: path) }

  /// What is wrong with it, a sentence each, with the file's name and the line.
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

  /// A line that is no longer than people read.
  private func complaint(line: Int, _ words: String) -> String {
    "\(rawValue), line \(line): " + words.prefix(200) + (words.count > 200 ? " ..." : "")
  }
}
