/// The genders that a phrase's referent may have: the words "he", "she" and "it" may stand for it.
struct Gender: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let masculine = Gender(rawValue: 1)
  static let feminine = Gender(rawValue: 2)
  static let neuter = Gender(rawValue: 4)
  /// A human being of unknown sex.
  static let human: Gender = [.masculine, .feminine]
  /// Nothing is known.
  static let any: Gender = [.masculine, .feminine, .neuter]

  /// The genders that a lexicon may give to a pronoun's referent.
  enum Name: String {
    case masculine, feminine, neuter, human, any

    var gender: Gender {
      switch self {
      case .masculine: .masculine
      case .feminine: .feminine
      case .neuter: .neuter
      case .human: .human
      case .any: .any
      }
    }
  }
}

/// One or many.
enum Number: String, Hashable, Sendable {
  case singular, plural
}
