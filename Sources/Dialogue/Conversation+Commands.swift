import Presentation

extension Conversation {
  /// What can be asked for by a word, or by its beginning.
  enum Command: String, CaseIterable {
    // A beginning that fits several means the first of them.
    case read, paragraph, next, previous, actors, relations, evidence, mentions, network, timeline
    case ways, search, back, again, actor, articles, help, quit

    /// The command that a word begins; nil for none.
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
      case .actor, .ways: " NAME"
      case .search: " WORDS"
      case .actors, .relations, .evidence: " [WORDS]"
      default: ""
      }
    }

    private var meaning: String {
      switch self {
      case .read: "the article, from the paragraph read last; an empty line goes on"
      case .next: "the next paragraph"
      case .previous: "the paragraph before"
      case .paragraph: "that paragraph"
      case .actors: "everybody who is named; with words, those that have them"
      case .actor: "turn to an actor"
      case .relations: "what the actor does to others and they to it"
      case .evidence: "every passage that states something about the actor"
      case .mentions: "every mention of the actor"
      case .network: "those bound to the actor, strongest first"
      case .timeline: "what is dated about the actor"
      case .ways: "the ways from the actor to another"
      case .search: "find words in the article; /WORDS does the same"
      case .articles: "the articles opened"
      case .back: "what was told before; each answer ends with what that is"
      case .again: "the same once more"
      case .help: "this"
      case .quit: "leave"
      }
    }

    /// Every command in a line.
    static var all: String {
      "A number chooses; an empty line goes on. A word, or its beginning:\n"
        + allCases.map { "\($0.rawValue)\($0.argument): \($0.meaning)\n" }.joined()
        + "WORDS may be facets: type:person, rel:support, stance:bad, mod:planned, when:2018.\n"
    }
  }
}
