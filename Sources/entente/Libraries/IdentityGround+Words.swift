import Store

extension IdentityGround {
  /// What it says of two actors.
  var words: String {
    switch self {
    case .sameName: "the same name"
    case .sameWord: "the same name, of one word"
    case .alias: "an article calls one by the name of the other"
    case .partOfName: "an article calls one by the name of the other, a part of its own"
    case .acronymAlias: "an article calls one by the other's name, its initials"
    case .transliteration: "two spellings of a foreign name"
    case .middleName: "one has a middle name more"
    case .initial: "an initial that fits the given name"
    case .acronym: "the initials of the other"
    case .surname: "the surname alone"
    case .sameCountry: "the same country"
    case .otherCountry, .otherHome: "different countries"
    case .unknownCountry: "the country of one is not known"
    case .otherKind: "different types"
    case .sameOffice: "the same office or employer"
    case .muchCompany: "several actors appear with both"
    case .someCompany: "an actor appears with both"
    case .noCompany: "no actor appears with both"
    case .toldApart: "an article has both"
    }
  }

  /// The name of the ground for programs.
  var name: String { "\(self)" }

  /// The words with the weight: "the same name +4".
  var weighed: String {
    let hundredths = abs(weight) % 100
    let places =
      hundredths == 0 ? "" : hundredths % 10 == 0 ? ".\(hundredths / 10)" : ".\(hundredths)"
    return "\(words) \(weight < 0 ? "-" : "+")\(abs(weight) / 100)\(places)"
  }
}
