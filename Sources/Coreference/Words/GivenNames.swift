internal import Knowledge

/// What given names tell of those who bear them.
enum GivenNames {
  /// The gender that a person of that given name most likely has; none where both sexes bear it or nobody known does.
  static func gender(of name: String) -> Gender {
    if PersonNames.isMale(name) { return .masculine }
    if PersonNames.isFemale(name) { return .feminine }
    return []
  }
}
