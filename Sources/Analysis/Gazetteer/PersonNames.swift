/// The given and family names of people around the world.
package enum PersonNames {
  private static let female = SortedTable(femaleNameTable, isWrapped: true)
  private static let male = SortedTable(maleNameTable, isWrapped: true)
  private static let shared = SortedTable(sharedNameTable, isWrapped: true)
  private static let family = SortedTable(familyNameTable, isWrapped: true)

  /// Whether it is a given name of women, seldom of men.
  package static func isFemale(_ name: String) -> Bool { female.contains(name.utf8) }

  /// Whether it is a given name of men, seldom of women.
  package static func isMale(_ name: String) -> Bool { male.contains(name.utf8) }

  /// Whether it is anybody's given name.
  package static func isGiven(_ name: String) -> Bool {
    isMale(name) || isFemale(name) || shared.contains(name.utf8)
  }

  /// Whether it is a family name.
  package static func isFamily(_ name: String) -> Bool { family.contains(name.utf8) }
}
