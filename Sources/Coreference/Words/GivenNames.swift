internal import Knowledge

/// The gender of given names.
enum GivenNames {
  /// The likely gender of a given name; empty where it is unknown or both sexes have it.
  static func gender(of name: String) -> Gender {
    if PersonNames.isMale(name) { return .masculine }
    if PersonNames.isFemale(name) { return .feminine }
    return []
  }
}
