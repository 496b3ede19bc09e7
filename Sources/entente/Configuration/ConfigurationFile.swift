import Analysis
import Relations
import Knowledge
import Configuration
import Explorer
import Keys
import Presentation
import Tables

/// A configuration file of the person.
enum ConfigurationFile: String, CaseIterable {
  case settings = "config.toml"
  case keys = "keys.toml"
  case theme = "theme.toml"
  case actors = "actors.tsv"
  case coding = "coding.tsv"

  /// The configuration folder.
  static var folder: String { BaseFolder.configuration.path + "/entente" }

  /// The path of the file.
  var path: String { "\(Self.folder)/\(rawValue)" }

  /// The content of the file; nil if it does not exist, cannot be read or is too long.
  var text: String? { content.flatMap { $0.utf8.count <= limit ? $0 : nil } }

  /// The content of the file, of which no more is read than shows that it is too long.
  private var content: String? { FileSystem.text(of: path, upTo: limit + 1) }

  /// The length in bytes that is read in well under a second.
  var limit: Int {
    switch self {
    case .settings, .keys, .theme: 1 << 18
    case .actors, .coding: 1 << 20
    }
  }

  /// The number of invalid lines that are named.
  private static let mostComplaints = 100

  /// The problems of the file, one message each, with file name and line.
  var complaints: [String] {
    guard let text = content else {
      return FileSystem.exists(path) ? ["\(path) cannot be read"] : []
    }
    guard text.utf8.count <= limit else {
      return ["\(rawValue) is not used: it is longer than \(limit >> 10) KB"]
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
    words(of: faults) { complaint(line: $0.line, $0.problem.words) }
  }

  private func words(of faults: [TableFault]) -> [String] {
    words(of: faults) { complaint(line: $0.line, $0.problem.words) }
  }

  private func words<Kind>(of faults: [Kind], complaint: (Kind) -> String) -> [String] {
    let rest = faults.count - Self.mostComplaints
    return faults.prefix(Self.mostComplaints).map(complaint)
      + (rest > 0 ? ["\(rawValue): \(counted(rest, "more invalid line"))"] : [])
  }

  /// Returns the message for a line, at most 200 characters long.
  private func complaint(line: Int, _ words: String) -> String {
    "\(rawValue), line \(line): " + words.prefix(200) + (words.count > 200 ? " ..." : "")
  }
}
