import Configuration
import Keys

/// The manual page, made from the tables of commands, options, settings, keys and exit codes.
enum Manual {
  /// The page in troff.
  static var page: String {
    var page = Roff(
      title: "entente", section: 1, date: Release.date, source: "entente \(Release.version)",
      manual: "User Commands")
    page.chapter("Name")
    page.paragraph("entente - explore the actors and relations in news articles")
    page.chapter("Synopsis")
    page.lines(["entente [FILE | FOLDER | -] ...", "entente COMMAND [OPTION] ... FILE ..."])
    page.chapter("Description")
    page.paragraph(description)
    addCommands(to: &page)
    addKeys(to: &page)
    addConfiguration(to: &page)
    addSurroundings(to: &page)
    page.chapter("Examples")
    for (words, command) in examples {
      page.paragraph(words)
      page.example(command)
    }
    return page.text
  }

  private static let description = """
    Entente reads news articles on international affairs in English. It finds the actors, every
    mention of them, and the relations that the text states between them. In the explorer you go
    from a mention to its actor, from a relation to the sentence that states it, and on. Articles
    are plain text, Markdown or HTML; - is standard input.
    """

  private static let examples = [
    ("Sentences that make Turkey an ally:", "entente relations --actor Turkey --type ALLY *.md"),
    ("How Pakistan and Armenia are connected:", "entente path pakistan armenia *.md"),
    (
      "Keep the analysis, and list it later without a language model:",
      "entente export --as archive *.md > news.json; entente timeline news.json"
    ),
    ("The network as a picture:", "entente export --as dot FILE | dot -Tsvg > network.svg"),
  ]

  private static func addCommands(to page: inout Roff) {
    page.chapter("Commands")
    var before = ""
    for command in Command.allCases where !command.isHidden {
      // Details that several commands share are printed once.
      let details = command.details == before ? "" : command.details
      before = command.details
      page.item("entente \(command.synopsis)", [command.summary.sentence, details])
    }
    page.chapter("Options")
    for option in Option.allCases {
      let letter = option.letter.map { "-\($0), " } ?? ""
      let commands = option.commands.filter { !$0.isHidden }.map(\.rawValue)
      let isCommon = commands.count > 4
      page.item(
        letter + option.form,
        [
          option.summary.sentence,
          isCommon ? "" : "For \(commands.joined(separator: ", ")).",
        ])
    }
  }

  private static func addKeys(to page: inout Roff) {
    page.chapter("Keys")
    page.paragraph(
      "The keys of the explorer. The name of each action, in brackets, is used in keys.toml.")
    for group in Binding.Group.allCases {
      page.part(group.rawValue)
      for binding in KeyTable.bindings where binding.group == group {
        let place = binding.place.map { ", \($0)" } ?? ""
        page.item(
          binding.labels.joined(separator: "  "),
          ["\(binding.help)\(place). [\(binding.action.rawValue)]"])
      }
      if group == .move {
        for count in KeyTable.counts { page.item(count.keys, ["\(count.help)."]) }
      }
    }
  }

  private static func addConfiguration(to page: inout Roff) {
    page.chapter("Configuration")
    page.paragraph(
      "config.toml sets options, as in `wrap = 60`. Invalid lines are reported and skipped. Each "
        + "option can also be given on the command line.")
    for setting in Setting.allCases {
      page.item(
        "\(setting.rawValue) = \(setting.values)",
        ["\(setting.meaning.sentence) The default is \(setting.standard)."])
    }
    page.paragraph(
      "keys.toml assigns keys to actions, in a table for one context, or above the first table for "
        + "all: [article], [actors], [relations], [list] for the last two, [overlay] and [prompt]. "
        + "Special keys are written in angle brackets. A key assigned to one action is taken from "
        + "the others."
    )
    page.example("quit = \"<C-x>\"\n[article]\nnext-mention = [\"]m\", \"<C-n>\"]")
    page.paragraph(
      "A key can also run a command of yours on what is under the cursor: the sentence in the article, the name "
        + "of the actor, or the evidence of the relation. The command reads it from standard input. Behind `|` it "
        + "runs in the background, and the first line of its output is shown; behind `!` it has the terminal. "
        + "ENTENTE_FILE, ENTENTE_LINE and ENTENTE_ACTOR are set.")
    page.example("X = \"|wc -w\"\n[relations]\nW = \"|cat >> notes.txt\"\nV = \"!less\"")
    page.paragraph(
      "theme.toml styles roles; `entente help theme` lists the roles and the words for styles.")
    page.example("mention-country = \"bold blue\"\nheading = \"black on yellow\"")
    page.paragraph(
      "actors.tsv adds names of actors, coding.tsv words that state relations; both take "
        + "precedence over the program's own tables.")
  }
}

extension String {
  /// The text as a sentence, with a capital and a full stop.
  fileprivate var sentence: String {
    prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
  }
}
