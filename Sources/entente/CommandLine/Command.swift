/// What the program can be told to do; the table that the command line and the help are made from.
enum Command: String, CaseIterable {
  case explore
  case report
  case export
  case `import`
  case relations
  case card
  case mentions
  case evidence
  case network
  case path
  case timeline
  case matrix
  case codebook
  case parse
  case model
  case pack
  case config
  case completions
  case manual
  case help

  /// The names of those that people call.
  static let names = allCases.filter { !$0.isHidden }.map(\.rawValue)

  /// How it is called, after the program's name.
  var synopsis: String {
    switch self {
    case .explore: "[FILE | FOLDER | -] ..."
    case .report: "report FILE ..."
    case .export: "export --as FORMAT FILE ..."
    case .import: "import [--as FORMAT] FILE ..."
    case .relations: "relations FILE ..."
    case .card: "card ACTOR FILE ..."
    case .mentions: "mentions ACTOR FILE ..."
    case .evidence: "evidence ACTOR [OTHER] FILE ..."
    case .network: "network [ACTOR] FILE ..."
    case .path: "path ACTOR OTHER FILE ..."
    case .timeline: "timeline [ACTOR] FILE ..."
    case .matrix: "matrix FILE ..."
    case .codebook: "codebook [WORD]"
    case .parse: "parse FILE ..."
    case .model: "model"
    case .pack: "pack FOLDER ... FILE"
    case .config: "config"
    case .completions: "completions SHELL"
    case .manual: "manual"
    case .help: "help [COMMAND | keys | theme]"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .explore: "open the explorer; without a name, on the articles in seeds/"
    case .report: "the analysis as readable plain text"
    case .export: "the analysis as data"
    case .import: "what an archive holds, as report or as data"
    case .relations: "one relation a line, made for grep"
    case .card: "who an actor is: names, type, relations, mentions"
    case .mentions: "every mention of an actor, with why it is taken for one"
    case .evidence: "every passage about an actor, or about two, and what contradicts what"
    case .network: "those bound to an actor, as a tree; or every bond"
    case .path: "the shortest ways between two actors, with their evidence"
    case .timeline: "what is dated, in the order of time"
    case .matrix: "who stands how to whom, two by two"
    case .codebook: "the words that state relations; which of them a sentence calls up"
    case .parse: "what the language model says of the text, as JSON Lines"
    case .model: "which language model and tables are in use, where they are, licence and scores"
    case .pack: "compile the text tables in folders into one file"
    case .config: "every option of config.toml with its default, its value and its meaning"
    case .completions: "the script that completes command lines in bash, zsh or fish"
    case .manual: "the manual page, in troff"
    case .help: "what a command does and its options; the keys of the explorer; the words for looks"
    }
  }

  /// What else its help says.
  var details: String {
    switch self {
    case .explore:
      """
      Shows each article in three panes: its text with every mention of an actor marked, the
      actors, and the relations of the current actor. Press ? there for the keys. Where standard
      output is no terminal, the report is printed instead.
      """
    case .report:
      """
      Title, actors by number of mentions with what they are, and each actor's relations with the
      sentence that states them.
      """
    case .export:
      """
      FORMAT is json (all articles as one object), jsonl (one object a line for each article,
      written as soon as it is done), csv (one table), dot (a network for Graphviz) or archive
      (everything, for `entente import`). Offsets count Unicode code points of the document's text,
      in an archive UTF-8 bytes.
      """
    case .import:
      """
      FILE is an archive. Without --as, its report is printed. Nothing is analysed again and no
      language model is needed. Every other command takes an archive for an article, too, and
      knows it by how it begins. An archive that is damaged ends with 65.
      """
    case .relations:
      """
      Fields by tabs: file and line, source, type, target, modality, when, the words that state
      it, the evidence. With --open, every clause as a triple: the document's id, where its
      sentence starts in code points, confidence, subject, predicate, object, further arguments.
      """
    case .matrix:
      """
      What the explorer shows in a list of its own, of all the files together. In a pipe, everybody
      has a row, its fields by tabs: a sign and how many relations are stated.
      """
    case .card, .mentions, .evidence, .network, .path, .timeline:
      """
      What the explorer shows in a list of its own, of all the files together. ACTOR is a name, an
      alias, a code, or a part of a name that only one actor has; case and marks upon letters do
      not matter. An actor that does not have to be named is one where it is no file.
      In a pipe, one entry a line, its fields by tabs. An actor that nobody is ends with 66, one
      that several are with 64.
      """
    case .codebook:
      """
      Every row of the codebook in the order in which rows are tried, or those that hold WORD:
      priority, class of word, words and what they ask for, frames, file and line. With --explain,
      each word of SENTENCE that the codebook holds, its rows, what became of each, and the
      relations that SENTENCE states. In a pipe, one row a line, its fields by tabs.
      """
    case .parse:
      """
      One object a line for each article: tokens with tag, part of speech, lemma and head,
      sentences, and names, before the analysis improves them.
      """
    case .model:
      """
      With --install, compiles the spaCy pipeline in FOLDER and keeps it under the name given by
      --name among the models; that is what the set-up does.
      """
    case .pack:
      """
      A pack holds every .tsv and .txt file in the folders and below them. `make build` compiles
      the one that lies beside the program.
      """
    case .config:
      """
      The options are set in config.toml, the keys in keys.toml, the looks in theme.toml. In a
      pipe, one option a line: its name, default, value, meaning and what it takes, by tabs. With
      --check, tells every wrong line of these and of the tables actors.tsv and coding.tsv; exit
      code 78 where there is one. With --path, prints the folder that the files are in.
      """
    case .completions:
      """
      `make install` puts the scripts where the shells look for them; `source <(entente completions
      bash)` and `entente completions fish | source` serve where they do not look.
      """
    case .manual: "`make install` puts it where man looks for it; `man -l` reads a file of it."
    case .help: ""
    }
  }

  /// How many of its operands name actors, at least and at most.
  var actors: ClosedRange<Int> {
    switch self {
    case .card, .mentions: 1...1
    case .evidence: 1...2
    case .path: 2...2
    case .network, .timeline: 0...1
    default: 0...0
    }
  }

  /// Whether it reads articles.
  var readsArticles: Bool {
    ![.codebook, .model, .pack, .config, .completions, .manual, .help].contains(self)
  }

  /// The configuration files that it goes by.
  var files: [ConfigurationFile] {
    switch self {
    case .config, .pack: []
    case .import, .parse, .model, .completions, .manual, .help: [.settings]
    default: [.settings, .actors, .coding]
    }
  }

  /// Whether only those who install the program need it.
  var isHidden: Bool { self == .manual || self == .pack }
}
