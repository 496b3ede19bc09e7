package import Model

extension Relation.Modality {
  /// In a word behind the relation; nil for what is asserted, and for what is denied, which the verb
  /// tells.
  package var word: String? {
    switch self {
    case .asserted, .negated: nil
    case .possible: "possible"
    case .planned: "planned"
    case .asked: "requested"
    }
  }

  /// What people may call it in a search.
  var names: [String] {
    switch self {
    case .negated: [rawValue, "denied"]
    case .asked: [rawValue, "requested"]
    case .asserted, .possible, .planned: [rawValue]
    }
  }
}

extension Actor.Kind {
  /// In at most seven letters, for narrow lists.
  package var shortWord: String {
    switch self {
    case .organisation: "org"
    case .agreement: "treaty"
    default: rawValue
    }
  }
}

extension Mention.Reason {
  /// In a word or two of at most eleven letters.
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
    default: rawValue
    }
  }
}

extension Warning {
  /// What was odd, as a sentence without its end.
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
