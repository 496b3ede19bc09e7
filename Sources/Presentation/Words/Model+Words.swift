package import Model

extension Relation.Modality {
  /// A word that follows the relation; nil if it is asserted, or negated, which the verb shows.
  package var word: String? {
    switch self {
    case .asserted, .negated: nil
    case .possible: "possible"
    case .planned: "planned"
    case .asked: "requested"
    }
  }

  /// The names of the modality in a search.
  var names: [String] {
    switch self {
    case .negated: [rawValue, "denied"]
    case .asked: [rawValue, "requested"]
    case .asserted, .possible, .planned: [rawValue]
    }
  }
}

extension Actor.Kind {
  /// The name of the kind in at most seven letters, for narrow lists.
  package var shortWord: String {
    switch self {
    case .organisation: "org"
    case .agreement: "treaty"
    default: rawValue
    }
  }
}

extension Mention.Reason {
  /// The reason in one or two words of at most eleven letters.
  package var word: String {
    switch self {
    case .capital: "capital"
    case .surname: "surname"
    case .firstName: "first name"
    case .title: "title"
    case .spelling: "spelling"
    case .pronoun: "pronoun"
    case .role: "role"
    case .groupMember: "of a group"
    case .relative: "relative"
    case .ranking: "likeliest"
    default: rawValue
    }
  }
}

extension Warning {
  /// The warning as a sentence without a full stop.
  package var words: String {
    switch self {
    case .replacedBytes(let count): "\(count) places were not valid text and were replaced"
    case .truncated(let bytes): "only the first \(bytes) bytes were read"
    case .noArticleFound: "no article was found on the page, so all of its text was read"
    case .foreignLanguage(let name):
      "the article is in \(name ?? "another language"), not in English, so only known names were looked for"
    }
  }
}
