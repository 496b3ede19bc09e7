import Presentation

extension Conversation {
  /// The commands, which may be abbreviated.
  enum Command: String, CaseIterable {
    // An ambiguous abbreviation means the first of the commands.
    case read, paragraph, next, previous, actors, relations, evidence, mentions, network, timeline
    case paths, search, back, again, actor, articles, help, quit, says, between, matrix
    case card, statements

    /// Creates the command that a word abbreviates, or nil if there is none.
    init?(begunBy word: some StringProtocol) {
      let word = word.lowercased()
      guard
        let command = Command(rawValue: word)
          ?? Command.allCases.first(where: { $0.rawValue.hasPrefix(word) })
      else { return nil }
      self = command
    }

    private var argument: String {
      switch self {
      case .paragraph: " NUMBER"
      case .actor: " NAME"
      case .paths: " [NAME to] NAME"
      case .between: " [NAME and] NAME"
      case .card: " [NAME]"
      case .search: " WORDS"
      case .actors, .relations, .evidence, .statements: " [WORDS]"
      default: ""
      }
    }

    private var meaning: String {
      switch self {
      case .read: "read on from the last paragraph; an empty line continues"
      case .next: "the next paragraph"
      case .previous: "the previous paragraph"
      case .paragraph: "that paragraph"
      case .actors: "all actors, or those that match WORDS"
      case .actor: "select an actor"
      case .relations: "the actor's relations, in both directions"
      case .evidence: "every statement about the actor"
      case .mentions: "every mention of the actor"
      case .says: "what the actor says, by the text"
      case .between: "every statement about two actors; of one name, about the actor and that one"
      case .card: "who the actor is, with its relations; NAME selects another"
      case .statements: "every stated relation of the article"
      case .matrix: "every pair of actors, with the stance between them"
      case .network: "the actors connected to the actor, strongest first"
      case .timeline: "the actor's dated relations"
      case .paths: "the paths between two actors; of one name, from the actor to that one"
      case .search: "search the article; /WORDS does the same"
      case .articles: "the open articles"
      case .back: "the previous answer; its title ends each answer"
      case .again: "repeat the answer"
      case .help: "this list"
      case .quit: "leave the program"
      }
    }

    /// The help text: every command, one a line.
    static var all: String {
      "Type a number to choose, an empty line to continue, or a command or its beginning:\n"
        + allCases.map { "\($0.rawValue)\($0.argument): \($0.meaning)\n" }.joined()
        + "WORDS may be facets: type:person, rel:support, stance:bad, mod:planned, says:NAME, when:2018.\n"
    }
  }
}
