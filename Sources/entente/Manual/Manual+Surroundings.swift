extension Manual {
  /// Adds the environment variables, files and exit codes.
  static func addSurroundings(to page: inout Roff) {
    page.chapter("Environment")
    for (names, words) in variables { page.item(names, [words]) }
    page.chapter("Files")
    for file in ConfigurationFile.allCases {
      page.item(
        "$XDG_CONFIG_HOME/entente/\(file.rawValue)",
        [file.summary, "At most \(file.limit >> 10) KB are accepted."])
    }
    for (path, words) in files { page.item(path, [words]) }
    page.chapter("Exit status")
    for code in ExitCode.allCases { page.item("\(code.rawValue)", [code.meaning]) }
  }

  private static let variables = [
    ("ENTENTE_MODEL", "The language model, as --model names it."),
    ("ENTENTE_LIBRARY", "The library, as --library names it."),
    ("ENTENTE_AUTHOR", "Who corrects, for the journal of corrections."),
    ("ENTENTE_PACK", "The pack: the compiled tables of names and words."),
    ("XDG_CONFIG_HOME", "Where configuration files are; ~/.config by default."),
    (
      "XDG_DATA_HOME, XDG_DATA_DIRS",
      "Where language models and packs are looked for: first the one, then beside the program, then the others. Libraries are in the first."
    ),
    (
      "XDG_CACHE_HOME",
      "Where models compiled from a pipeline's folder are cached; ~/.cache by default."
    ),
    ("XDG_STATE_HOME", "Where the state is saved; ~/.local/state by default."),
    ("HOME", "The home folder, for the defaults above; by default, the one that the system knows."),
    ("VISUAL, EDITOR", "The editor for articles; vi by default."),
    (
      "BROWSER",
      "The browsers for links, separated by colons, of which the first that is installed is used; %s stands for the address. The default is xdg-open on a desktop."
    ),
    ("DISPLAY, WAYLAND_DISPLAY", "Whether there is a desktop."),
    ("PATH", "Where browsers are looked for."),
    ("NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "Whether to use colors by default."),
    ("COLORTERM, COLORFGBG", "The colors that the terminal supports, and its background."),
    ("TERM", "The type of the terminal; on a dumb one, Entente works line by line."),
    (
      "LC_ALL, LC_CTYPE, LANG",
      "The character encoding; without UTF-8, only ASCII characters are drawn."
    ),
    ("TMUX", "Whether to copy text through tmux."),
  ]

  private static let files = [
    (
      "$XDG_DATA_HOME/entente/models/",
      "The language models, and the recogniser of names that was trained on from the one of md."
    ),
    (
      "$XDG_DATA_HOME/entente/packs/",
      "The pack, where there is none beside the program."
    ),
    ("$XDG_DATA_HOME/entente/libraries/", "The libraries, each in a file NAME.entente-library."),
    (
      "NAME.entente.jsonl", "The corrections of the article NAME beside it, one JSON object a line."
    ),
    (
      "$XDG_STATE_HOME/entente/corrections/",
      "The corrections of articles beside which nothing can be written, and of standard input."
    ),
    ("$XDG_DATA_HOME/entente/rules.entente.jsonl", "The corrections that hold for all articles."),
    ("$XDG_STATE_HOME/entente/memory", "Reading positions, marks and searches."),
    ("$XDG_STATE_HOME/entente/read", "Which articles of libraries have been shown."),
    ("$XDG_STATE_HOME/entente/copied.txt", "The last text copied."),
  ]
}

extension ConfigurationFile {
  /// The content of the file, in one sentence.
  fileprivate var summary: String {
    switch self {
    case .settings: "The options."
    case .keys: "The keys."
    case .theme: "The styles."
    case .actors: "Further names of actors."
    case .coding: "Further words that state relations."
    }
  }
}

extension ExitCode {
  /// The meaning of the code, in one sentence.
  fileprivate var meaning: String {
    switch self {
    case .fine: "Success."
    case .usage: "The command line is wrong."
    case .noArticle: "The input is not an article, or the library is damaged."
    case .noInput: "No such input, or no such actor."
    case .noModel: "The language model or the pack is missing."
    case .fault: "Internal error."
    case .cannotCreate: "A file cannot be created."
    case .cannotWrite: "Writing failed."
    case .busy: "Another program keeps the library or the journal of corrections locked."
    case .configuration: "A configuration file has an invalid line."
    }
  }
}
