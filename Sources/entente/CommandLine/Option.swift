import Configuration

/// The options of the program: the table from which the command line and the help are made.
enum Option: String, CaseIterable {
  case model
  case names
  case filesFrom = "files-from"
  case mostInput = "most-input"
  case format = "as"
  case table
  case raw
  case actor
  case with
  case type
  case open
  case depth
  case direction
  case keys
  case dump
  case size
  case wrap, panes, theme, color, background, ascii, mouse, plain
  case explain
  case list, check, path
  case install
  case name
  case help
  case version

  /// The short form.
  var letter: Character? {
    switch self {
    case .help: "h"
    case .version: "V"
    default: nil
    }
  }

  /// The name of the argument in the help; nil if the option takes none.
  var argument: String? {
    switch self {
    case .model: "NAME|PATH"
    case .names: "WHICH"
    case .filesFrom: "LIST"
    case .format: "FORMAT"
    case .table: "TABLE"
    case .actor, .with, .name: "NAME"
    case .type: "TYPE"
    case .depth: "NUMBER"
    case .mostInput: "MEGABYTES"
    case .explain: "SENTENCE"
    case .direction: "DIRECTION"
    case .keys: "FILE"
    case .size: "WIDTHxHEIGHT"
    case .install: "FOLDER"
    case .wrap: "COLUMNS"
    case .panes: "NUMBER"
    case .theme: "NAME"
    case .color: "WHEN"
    case .background: "BACKGROUND"
    case .raw, .open, .plain, .dump, .ascii, .mouse, .list, .check, .path, .help, .version: nil
    }
  }

  /// The one-line summary.
  var summary: String {
    switch self {
    case .model: "the language model: sm, md, or the folder of a spaCy pipeline"
    case .names:
      "the recogniser of names: trained on, or the model's own (plain); parse uses plain unless told"
    case .filesFrom: "read file names from LIST, one a line; - is standard input"
    case .mostInput: "read up to so much of standard input or a pipe, 1 to 65536; 64 unless given"
    case .format: words.alternatives
    case .table: "the table for csv: \(words.alternatives)"
    case .raw: "no apostrophe before csv fields that a spreadsheet would take for formulas"
    case .actor: "only relations of this actor"
    case .with: "only relations with this actor as well"
    case .type: "only relations of this type, such as SUPPORT"
    case .open: "every clause as a triple instead"
    case .depth: "how many steps from the actor: 1, 2 or 3"
    case .direction: "relations to the actor (in), from it (out) or both"
    case .keys: "take the keys from FILE instead of the keyboard"
    case .dump: "print the screen as text after the keys"
    case .size: "the size of that screen, up to 1000x1000"
    case .wrap, .panes, .theme, .color, .background, .ascii, .mouse, .plain:
      setting.map { argument == nil ? $0.meaning : "\($0.meaning): \($0.values)" } ?? ""
    case .explain:
      "show the rows of the codebook that SENTENCE matches, and the relations they state"
    case .list: "list every option (the default)"
    case .check: "report the invalid lines of the configuration files, or damage of the model"
    case .path: "print the folder of the configuration files"
    case .install: "compile the spaCy pipeline in FOLDER"
    case .name: "the name of the model to install"
    case .help: "print this help"
    case .version: "print the version"
    }
  }

  /// The commands that accept the option.
  var commands: [Command] {
    switch self {
    case .model, .names:
      Command.allCases.filter { ![.import, .pack, .completions, .manual, .help].contains($0) }
    case .filesFrom, .mostInput: Command.allCases.filter(\.readsArticles)
    case .format, .table, .raw: [.export, .import]
    case .actor, .with, .open: [.relations]
    case .type: [.relations, .codebook]
    case .explain: [.codebook]
    case .depth, .direction: [.network]
    case .keys, .dump, .size: [.explore]
    case .wrap, .panes, .theme, .color, .background, .ascii, .mouse, .plain: [.explore, .config]
    case .check: [.config, .model]
    case .list, .path: [.config]
    case .install, .name: [.model]
    case .help, .version: Command.allCases
    }
  }

  /// The option without which this one has no effect.
  var companion: Option? {
    switch self {
    case .keys, .size: .dump
    case .table, .raw: .format
    case .install: .name
    case .name: .install
    default: nil
    }
  }

  /// The options that cannot be combined with this one.
  var rivals: [Option] { self == .open ? [.actor, .with, .type] : [] }

  /// The setting that the option overrides.
  var setting: Setting? { Setting(rawValue: rawValue) }

  /// The long form with its argument, such as "--model NAME|PATH".
  var form: String { "--\(rawValue)" + (argument.map { " \($0)" } ?? "") }
}
