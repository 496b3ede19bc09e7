import Export

/// The commands of the program: the table from which the command line and the help are made.
enum Command: String, CaseIterable {
  case explore
  case report
  case export
  case `import`
  case relations
  case card
  case mentions
  case evidence
  case says
  case network
  case path
  case timeline
  case matrix
  case correct
  case library
  case find
  case codebook
  case parse
  case model
  case pack
  case config
  case completions
  case manual
  case help

  /// The names of the commands shown to people.
  static let names = allCases.filter { !$0.isHidden }.map(\.rawValue)

  /// The usage, without the program's name.
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
    case .says: "says ACTOR FILE ..."
    case .network: "network [ACTOR] FILE ..."
    case .path: "path ACTOR OTHER FILE ..."
    case .timeline: "timeline [ACTOR] FILE ..."
    case .matrix: "matrix FILE ..."
    case .correct: "correct FILE ACTION [ARGUMENT] ..."
    case .library: "library ACTION [FILE | FOLDER | -] ..."
    case .find: "find QUERY ..."
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

  /// The one-line summary.
  var summary: String {
    switch self {
    case .explore: "open the explorer, on the articles in seeds/ if no file is named"
    case .report: "the analysis as readable plain text"
    case .export: "the analysis as data"
    case .import: "the contents of an archive, as report or as data"
    case .relations: "one relation a line, for grep"
    case .card: "who an actor is: names, type, relations, mentions"
    case .mentions: "every mention of an actor, with the reason it is linked to the actor"
    case .evidence: "every statement about an actor, or about two, with contradictions"
    case .says: "every statement that the text ascribes to an actor"
    case .network: "the network of an actor as a tree, or every bond"
    case .path: "the shortest paths between two actors, with their evidence"
    case .timeline: "dated relations in chronological order"
    case .matrix: "the stance between every pair of actors"
    case .correct:
      "correct the analysis of an article, for good: merge, split, rename, reject, note"
    case .library:
      "keep articles with their analysis in a library"
    case .find: "search a library: words, phrases, actors, relations, dates"
    case .codebook: "the words that state relations, and the rows that a sentence matches"
    case .parse: "the language model's analysis of the text, as JSON Lines"
    case .model: "the language model and the pack in use: files, licence and scores"
    case .pack: "compile folders of text tables into one file"
    case .config: "every option of config.toml with its default, value and meaning"
    case .completions: "the completion script for bash, zsh or fish"
    case .manual: "the manual page, in troff"
    case .help: "a command and its options, the keys of the explorer, or how to write a theme"
    }
  }

  /// The rest of the help text.
  var details: String {
    switch self {
    case .explore:
      """
      Shows each article in three panes: its text with every mention of an actor marked, the
      actors, and the relations of the current actor. Press ? there for the keys. If standard
      output is not a terminal, the report is printed instead. FOLDER stands for the articles in it
      and below; what is no regular file is read only if it is named itself. With --library, the
      articles of a library are shown; od lists them there, and os searches them.
      """
    case .report:
      """
      Title, actors by number of mentions with their types and names, and each actor's relations
      with the sentences that state them.
      """
    case .export:
      """
      FORMAT is \(ExportFormat.all.map { "\($0.name) (\($0.summary))" }.alternatives).
      Offsets count the Unicode code points of the article's text; in an archive they count UTF-8
      bytes. In csv, a field that a spreadsheet would take for a formula has an apostrophe in
      front; --raw leaves it out, for programs.
      """
    case .import:
      """
      FILE is an archive. Without --as, its report is printed. Nothing is analysed again and no
      language model is needed. Every other command accepts an archive in place of an article.
      Exit 65: damaged archive.
      """
    case .relations:
      """
      Tab-separated fields: file and line, source, type, target, modality, date, the words that
      state the relation, the evidence, who says so. With --open, every clause as a triple: the article's id,
      the start of the sentence in code points, confidence, subject, predicate, object, further
      arguments. Of a library, the last field is the number of texts that state it, copies counted
      once; with --by story, that of stories.
      """
    case .matrix:
      """
      The explorer's matrix, for all the files together. In a pipe, every actor has a row of
      tab-separated fields: a sign and the number of stated relations.
      """
    case .card, .mentions, .evidence, .says, .network, .path, .timeline:
      """
      The explorer's list, for all the files together. ACTOR is a name, an alias, a code, or a
      part of a name that only one actor has; case and accents do not matter. An optional actor is
      read as one unless a file has that name. In a pipe, one entry a line in tab-separated
      fields. In a library, an actor is one over all articles, or the number that `library actors`
      lists, and evidence of two actors says how many texts state and deny each relation and which
      figures differ; --json prints that as data. Exit 66: unknown actor; 64: ambiguous name.
      """
    case .correct:
      """
      ACTION is \(CorrectionAction.allCases.map(\.usage).alternatives).
      ACTOR is a name, as for card. MENTION is its words, its words and #2 for their second place,
      @ and its start in code points, or its id; RELATION is its id, such as r3. The corrections
      lie beside FILE in NAME.entente.jsonl, one JSON object a line, and every command applies
      them; --uncorrected shows the bare analysis. With --everywhere, the correction becomes a rule
      for all articles. With --library, FILE is the number, name or path of an article in it.
      ENTENTE_AUTHOR says who corrects. Exit 66: unknown actor, mention or relation; 73, 74: the
      correction cannot be written; 75: locked by another program.
      """
    case .library:
      """
      ACTION is \(LibraryAction.allCases.map { "\($0.rawValue) (\($0.summary))" }.alternatives).
      An actor is one over all articles. pairs shows which actors may be one, with what speaks for
      and against it; pairs --same A B, --different A B and --undecided A B decide, by number or by
      name, and pairs --undo takes back. A decision beats what was computed, and lasts.
      A library is one file; without --library it is the one that config.toml names, or main.
      Exit 65: damaged library, or of a later version; 66: no library; 75: locked by another
      program.
      """
    case .find:
      """
      All terms must hold: word, "a phrase", -not, begin* and near/5(two words) in the text;
      actor:NAME is mentioned; with:NAME is an end of a relation and says:NAME its speaker;
      type:KIND is the type of an actor; rel:TYPE, stance:good|bad|neutral and mod:MODALITY are
      those of a relation; from:2019 and to:2020-06 limit its time, or the date of the article if
      no relation is asked for; source:WORD is in the publisher or the address. In a value,
      quotation marks keep words together, and commas mean or. Conditions on relations hold for
      one relation. `find @NAME` repeats a saved search, and `find` alone lists them. In a pipe, one
      place a line in tab-separated fields: file and line, date, article, sentence.
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
      One object a line for each article: tokens with tag, part of speech, lemma and head;
      sentences; and names, before the analysis corrects them.
      """
    case .model:
      """
      With --install, compiles the spaCy pipeline in FOLDER and installs it under the name given
      by --name, as the set-up does. With --check, compares every part of the model and of the pack
      with its checksum. Exit 69: missing or damaged.
      """
    case .pack:
      """
      A pack holds every .tsv and .txt file in the folders and below them. `make build` compiles
      the one that lies beside the program.
      """
    case .config:
      """
      Options are set in config.toml, keys in keys.toml, styles in theme.toml. In a pipe, one
      option a line in tab-separated fields: name, default, value, meaning, permitted values. With
      --check, reports the invalid lines of these files and of the tables actors.tsv and
      coding.tsv, a hundred of each file; the exit status is 78 if there are any. With --path,
      prints the folder of these files.
      """
    case .completions:
      """
      `make install` puts the scripts where the shells look for them. To load one by hand, run
      `source <(entente completions bash)` or `entente completions fish | source`.
      """
    case .manual:
      "`make install` puts it where man looks for it; `man -l FILE` displays a saved copy."
    case .help: ""
    }
  }

  /// The least and the greatest number of operands that name actors.
  var actors: ClosedRange<Int> {
    switch self {
    case .card, .mentions, .says: 1...1
    case .evidence: 1...2
    case .path: 2...2
    case .network, .timeline: 0...1
    default: 0...0
    }
  }

  /// Whether the command reads articles.
  var readsArticles: Bool {
    ![.find, .codebook, .model, .pack, .config, .completions, .manual, .help].contains(self)
  }

  /// Whether the command can read articles from a library.
  var readsLibraries: Bool {
    readsArticles && ![.import, .parse].contains(self) || self == .find
  }

  /// The configuration files that the command reads.
  var files: [ConfigurationFile] {
    switch self {
    case .config, .pack: []
    case .import, .parse, .find, .model, .completions, .manual, .help: [.settings]
    default: [.settings, .actors, .coding]
    }
  }

  /// Whether only the installation needs the command.
  var isHidden: Bool { self == .manual || self == .pack }
}
