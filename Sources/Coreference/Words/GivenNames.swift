internal import Knowledge

/// The gender of given names.
enum GivenNames {
  /// The likely gender of a given name; empty where it is unknown or both sexes have it.
  static func gender(of name: String, in people: PersonNames) -> Gender {
    people.sex(ofGiven: name).map { Gender(of: $0) } ?? []
  }
}

extension Gender {
  /// The gender of the pronouns for a man or a woman.
  init(of sex: Sex) {
    self = sex == .male ? .masculine : .feminine
  }
}
