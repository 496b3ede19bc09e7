internal import Knowledge

/// What given names tell of those who bear them.
enum GivenNames {
  /// The gender that a person of that given name most likely has; none where both sexes bear it or nobody known does.
  static func gender(of name: String, in people: PersonNames) -> Gender {
    if people.isMale(name) { return .masculine }
    if people.isFemale(name) { return .feminine }
    return []
  }
}
