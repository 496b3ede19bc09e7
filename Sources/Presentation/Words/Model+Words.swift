package import Model

extension Relation.Modality {
  /// In a word behind the relation; none for what is asserted.
  package var word: String? {
    switch self {
    case .asserted: nil
    case .negated: "denied"
    case .possible: "possible"
    case .planned: "planned"
    case .asked: "asked for"
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
    case .replacedBytes(let count): "\(count) places were no valid text and were replaced"
    case .truncated(let bytes): "only the first \(bytes) bytes were read"
    case .noArticleFound: "no article was found in the page, so all of its text was read"
    }
  }
}
