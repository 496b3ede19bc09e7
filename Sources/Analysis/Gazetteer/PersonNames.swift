/// The given and family names of people around the world.
package enum PersonNames {
  private static let female = SortedTable(femaleNameTable, isWrapped: true)
  private static let male = SortedTable(maleNameTable, isWrapped: true)
  private static let family = SortedTable(familyNameTable, isWrapped: true)

  /// Whether women bear it as a given name.
  package static func isFemale(_ name: String) -> Bool { female.contains(name.utf8) }

  /// Whether men bear it as a given name.
  package static func isMale(_ name: String) -> Bool { male.contains(name.utf8) }

  /// Whether it is anybody's given name.
  package static func isGiven(_ name: String) -> Bool { isMale(name) || isFemale(name) }

  /// Whether it is a family name.
  package static func isFamily(_ name: String) -> Bool { family.contains(name.utf8) }
}
