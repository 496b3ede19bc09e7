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
}

/// One or many.
enum Number: Hashable, Sendable {
  case singular, plural
}
