extension Manual {
  /// Variables, files and exit codes.
  static func addSurroundings(to page: inout Roff) {
    page.chapter("Environment")
    for (names, words) in variables { page.item(names, [words]) }
    page.chapter("Files")
    for file in ConfigurationFile.allCases {
      page.item("$XDG_CONFIG_HOME/entente/\(file.rawValue)", [file.summary])
    }
    for (path, words) in files { page.item(path, [words]) }
    page.chapter("Exit status")
    for code in ExitCode.allCases { page.item("\(code.rawValue)", [code.meaning]) }
  }

  private static let variables = [
    ("ENTENTE_MODEL", "The language model, as --model names it."),
    ("ENTENTE_PACK", "The file of the tables of names and words."),
    ("XDG_CONFIG_HOME", "The folder of configuration files, else ~/.config."),
    (
      "XDG_DATA_HOME, XDG_DATA_DIRS",
      "Where language models and tables are looked for; between the two, beside the program."
    ),
    ("XDG_CACHE_HOME", "Where models compiled from a pipeline's folder are kept, else ~/.cache."),
    ("XDG_STATE_HOME", "Where what outlives a run is kept, else ~/.local/state."),
    ("HOME", "Where the folders above are when nothing names them."),
    ("VISUAL, EDITOR", "The editor that opens an article, else vi."),
    ("BROWSER", "What opens the address of a page, else xdg-open on a desktop."),
    ("DISPLAY, WAYLAND_DISPLAY", "Whether there is a desktop beside the terminal."),
    ("PATH", "Where xdg-open is looked for."),
    ("NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "Whether colors are used where none are asked for."),
    ("COLORTERM, COLORFGBG", "Which colors the terminal takes, and what its text stands on."),
    ("TERM", "What kind of terminal it is; on a dumb one, articles are talked about line by line."),
    ("LC_ALL, LC_CTYPE, LANG", "Which characters it shows; without UTF-8, ASCII marks are drawn."),
    ("TMUX", "Whether texts are copied through tmux."),
  ]

  private static let files = [
    ("$XDG_DATA_HOME/entente/models/", "The language models."),
    (
      "$XDG_DATA_HOME/entente/packs/",
      "The tables of names and words, where none lie beside the program."
    ),
    ("$XDG_STATE_HOME/entente/memory", "Places, marks and what was searched for."),
    ("$XDG_STATE_HOME/entente/copied.txt", "What was copied last."),
  ]
}

extension ConfigurationFile {
  /// What it holds, in a sentence.
  fileprivate var summary: String {
    switch self {
    case .settings: "The options."
    case .keys: "The keys."
    case .theme: "The looks."
    case .actors: "Names that the program does not know."
    case .coding: "Words that state a relation."
    }
  }
}

extension ExitCode {
  /// What it means, in a sentence.
  fileprivate var meaning: String {
    switch self {
    case .fine: "Everything is fine."
    case .usage: "The command line is wrong."
    case .noArticle: "The input is no article."
    case .noInput: "There is no such input, or nobody of that name."
    case .noModel: "The language model is missing, or the tables of names and words."
    case .fault: "A fault of the program."
    case .cannotCreate: "A file can't be made."
    case .cannotWrite: "Writing failed."
    case .configuration: "A configuration file has a wrong line."
    }
  }
}
