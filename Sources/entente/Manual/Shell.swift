/// A shell for which a completion script is made from the tables of commands and options.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The completion script.
  var completions: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  /// The commands that are completed.
  static let commands = Command.allCases.filter { !$0.isHidden && $0 != .explore }

  /// The options that take an argument.
  static let optionsWithArgument = Option.allCases.filter { $0.argument != nil }.map {
    "--\($0.rawValue)"
  }

  /// Returns the operands of a command; nil for file names.
  static func operands(of command: Command) -> [String]? {
    switch command {
    case .help: commands.map(\.rawValue) + Help.topics
    case .completions: allCases.map(\.rawValue)
    case .model, .config, .find, .manual: []
    default: nil
    }
  }

  /// Quotes words with apostrophes, for any of the shells.
  static func quoted(_ words: String) -> String { "'\(words.replacing("'", with: "'\\''"))'" }
}
