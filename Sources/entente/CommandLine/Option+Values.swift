import Configuration
import Export
import Model
import Store

extension Option {
  /// The possible arguments of an option, for shell completion.
  enum Values: Equatable {
    /// Any text.
    case any
    case words([String])
    /// One of these words, or a folder.
    case wordsOrFolder([String])
    case file, folder
  }

  /// The possible arguments of the option; nil if it takes none.
  var values: Values? {
    guard argument != nil else { return nil }
    switch self {
    case .model: return .wordsOrFolder(ModelLocation.names)
    case .library: return .file
    case .names: return .words(RecogniserLocation.Choice.allCases.map(\.rawValue))
    case .filesFrom, .keys, .incoming: return .file
    case .install: return .folder
    case .format: return .words(ExportFormat.all.map(\.name))
    case .table: return .words(ExportFormat.Table.allCases.map(\.rawValue))
    case .type: return .words(RelationKind.allCases.map(\.rawValue))
    case .depth: return .words(["1", "2", "3"])
    case .stance: return .words(Self.stances)
    case .by: return .words(CountingUnit.allCases.map(\.rawValue))
    case .direction: return .words(["in", "out", "both"])
    default:
      guard let setting else { return .any }
      return .words(setting.words)
    }
  }
}

extension Option {
  /// The stances, from favourable to adverse.
  static let stances = ["good", "neither", "bad"]

  /// The words that the option accepts.
  var words: [String] {
    switch values {
    case .words(let words), .wordsOrFolder(let words): words
    case .any, .file, .folder, nil: []
    }
  }

  /// A description of the accepted arguments.
  var choices: String {
    if self == .size { return "1x1 to 1000x1000" }
    if self == .top { return "1 or more" }
    if self == .mostInput { return "1 to 65536" }
    if self == .limit { return "a number from 1 on" }
    return setting?.values ?? (words.isEmpty ? argument ?? "" : words.joined(separator: ", "))
  }
}

extension [String] {
  /// The elements as "one, two or three".
  var alternatives: String {
    count < 2 ? joined() : "\(dropLast().joined(separator: ", ")) or \(self[count - 1])"
  }
}

extension Setting {
  /// The words that the setting accepts.
  var words: [String] {
    switch kind {
    case .choice(let words), .number(_, let words): words
    case .flag, .text: []
    }
  }
}
