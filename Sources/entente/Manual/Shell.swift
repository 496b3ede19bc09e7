/// A shell that completes command lines, by a script made from the tables of commands and options.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script.
  var completions: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  /// The commands that people call by name.
  static let commands = Command.allCases.filter { !$0.isHidden && $0 != .explore }

  /// The options that are followed by an argument.
  static let optionsWithArgument = Option.allCases.filter { $0.argument != nil }.map {
    "--\($0.rawValue)"
  }

  /// What follows a command that is no option; nil for the names of files.
  static func operands(of command: Command) -> [String]? {
    switch command {
    case .help: commands.map(\.rawValue) + Help.topics
    case .completions: allCases.map(\.rawValue)
    case .model, .config, .manual: []
    default: nil
    }
  }

  /// Words between apostrophes, for any of the shells.
  static func quoted(_ words: String) -> String { "'\(words.replacing("'", with: "'\\''"))'" }
}
