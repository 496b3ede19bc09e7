import Configuration

/// The options of the program: the table from which the command line and the help are made.
enum Option: String, CaseIterable {
  case model, names, library
  case filesFrom = "files-from"
  case mostInput = "most-input"
  case format = "as"
  case table
  case raw
  case actor
  case with
  case says
  case type
  case open
  case depth
  case top, stance
  case direction
  case keys
  case dump
  case size
  case wrap, panes, columns, theme, color, background, ascii, mouse, follow, unnamed, plain
  case explain
  case list, check, path
  case undo, redo, lost
  case outgoing = "export"
  case incoming = "import"
  case everywhere, uncorrected
  case install
  case name
  case json, limit, save, forget
  case same, different, undecided
  case by
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
    case .model, .library: "NAME|PATH"
    case .names: "WHICH"
    case .limit: "NUMBER"
    case .by: "UNIT"
    case .save, .forget: "NAME"
    case .filesFrom: "LIST"
    case .format: "FORMAT"
    case .table: "TABLE"
    case .actor, .with, .says, .name: "NAME"
    case .type: "TYPE"
    case .depth, .top: "NUMBER"
    case .stance: "STANCE"
    case .mostInput: "MEGABYTES"
    case .explain: "SENTENCE"
    case .direction: "DIRECTION"
    case .keys: "FILE"
    case .size: "WIDTHxHEIGHT"
    case .install: "FOLDER"
    case .incoming: "JOURNAL"
    case .wrap: "COLUMNS"
    case .panes, .columns: "NUMBER"
    case .theme: "NAME"
    case .color: "WHEN"
    case .background: "BACKGROUND"
    case .raw, .open, .plain, .dump, .ascii, .mouse, .follow, .unnamed, .list, .check, .path,
      .json, .help, .version, .undo, .redo, .lost, .outgoing, .everywhere, .uncorrected, .same,
      .different, .undecided:
      nil
    }
  }

  /// The one-line summary.
  var summary: String {
    switch self {
    case .model: "the language model: sm, md, or the folder of a spaCy pipeline"
    case .library: "the library: its name, or the path of its file"
    case .json: "one JSON object a line for each entry"
    case .limit: "show at most so many entries; 20 on a terminal unless given"
    case .save: "keep the search under a name; entente find @NAME repeats it"
    case .forget: "forget the search of that name"
    case .by: "what counts as one: article, origin (the copies of one text) or story (one event)"
    case .same: "the two actors of these numbers or names are one"
    case .different: "the two actors of these numbers or names are two"
    case .undecided: "it cannot be decided whether they are one; the pair goes to the end"
    case .names:
      "the recogniser of names: trained on, or the model's own (plain); parse uses plain unless told"
    case .filesFrom: "read file names from LIST, one a line; - is standard input"
    case .mostInput: "read up to so much of standard input or a pipe, 1 to 65536; 64 unless given"
    case .format: words.alternatives
    case .table: "the table for csv: \(words.alternatives)"
    case .raw: "no apostrophe before csv fields that a spreadsheet would take for formulas"
    case .actor: "only relations of this actor"
    case .with: "only relations with this actor as well"
    case .says: "only what this actor says"
    case .type: "only relations of this type, such as SUPPORT; repeated, of any of the types"
    case .open: "every clause as a triple instead"
    case .depth: "how many steps from the actor: 1, 2 or 3"
    case .top: "the actors with the most relations, so many"
    case .stance: "only this stance: good, neither or bad"
    case .direction: "relations to the actor (in), from it (out) or both"
    case .keys: "take the keys from FILE instead of the keyboard"
    case .dump: "print the screen as text after the keys"
    case .size: "the size of that screen, up to 1000x1000"
    case .wrap, .panes, .columns, .theme, .color, .background, .ascii, .mouse, .follow, .unnamed,
      .plain:
      setting.map { argument == nil ? $0.meaning : "\($0.meaning): \($0.values)" } ?? ""
    case .explain:
      "show the rows of the codebook that SENTENCE matches, and the relations they state"
    case .list: "list every option (the default), or every correction"
    case .check: "report the invalid lines of the configuration files, or damage of the model"
    case .path: "print the folder of the configuration files"
    case .undo: "take back the last correction, or the last decision about two actors"
    case .redo: "make the correction taken back last again"
    case .lost: "list the corrections that find their places no more"
    case .outgoing: "print the journal of corrections"
    case .incoming: "add the corrections of another journal; - is standard input"
    case .everywhere: "as a rule for all articles; with --list and the like, the rules"
    case .uncorrected: "the bare analysis, without corrections"
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
      Command.allCases.filter {
        ![.find, .import, .pack, .completions, .manual, .help].contains($0)
      }
    case .library: Command.allCases.filter(\.readsLibraries) + [.config]
    case .json: [.find, .library, .evidence]
    case .limit: [.find, .library]
    case .by:
      [.find, .relations, .card, .mentions, .evidence, .says, .network, .path, .timeline, .matrix]
    case .save, .forget: [.find]
    case .same, .different, .undecided: [.library]
    case .undo: [.library, .correct]
    case .filesFrom, .mostInput: Command.allCases.filter(\.readsArticles)
    case .format, .table, .raw: [.export, .import]
    case .actor, .with, .says, .open: [.relations]
    case .type: [.relations, .codebook]
    case .explain: [.codebook]
    case .depth, .direction: [.network]
    case .top, .stance: [.matrix]
    case .keys, .dump, .size: [.explore]
    case .wrap, .panes, .columns, .theme, .color, .background, .ascii, .mouse, .follow, .unnamed,
      .plain:
      [.explore, .config]
    case .check: [.config, .model]
    case .list: [.config, .correct]
    case .path: [.config]
    case .redo, .lost, .outgoing, .incoming, .everywhere: [.correct]
    case .uncorrected:
      Command.allCases.filter { $0.readsArticles && ![.library, .parse, .correct].contains($0) }
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
  var rivals: [Option] {
    switch self {
    case .open: [.actor, .with, .says, .type]
    case .same: [.different, .undecided, .undo]
    case .different: [.undecided, .undo]
    case .undecided: [.undo]
    default: []
    }
  }

  /// Whether the option may be repeated, so that its arguments add up.
  var adds: Bool { self == .type }

  /// The setting that the option overrides.
  var setting: Setting? { Setting(rawValue: rawValue) }

  /// The long form with its argument, such as "--model NAME|PATH".
  var form: String { "--\(rawValue)" + (argument.map { " \($0)" } ?? "") }
}
