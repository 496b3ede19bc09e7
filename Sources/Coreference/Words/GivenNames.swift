internal import Knowledge

/// The gender of given names.
enum GivenNames {
  /// The likely gender of a given name; empty where it is unknown or both sexes have it.
  static func gender(of name: String, in people: PersonNames) -> Gender {
    if people.isMale(name) { return .masculine }
    if people.isFemale(name) { return .feminine }
    return []
  }
}
