internal import Model
internal import Tables

/// The given and family names of people around the world.
package final class PersonNames: Sendable {
  private let female: SortedTable
  private let male: SortedTable
  private let shared: SortedTable
  private let family: SortedTable
  private let leading: SortedTable
  private let variants: NameVariants
  /// The last words of the persons in a person's own table.
  private let ownFamily: Set<String>

  init(_ pack: Pack, adding own: PersonalTable?) throws(PackError) {
    female = try pack.sorted("world/female-names")
    male = try pack.sorted("world/male-names")
    shared = try pack.sorted("world/shared-names")
    family = try pack.sorted("world/family-names")
    leading = try pack.sorted("world/leading-family-names")
    variants = try NameVariants(pack)
    ownFamily = Set(
      (own?.rows ?? []).filter { $0.kind == .person }.flatMap(\.names).compactMap { name in
        let words = name.split(separator: " ")
        return words.count > 1 ? words.last.map(String.init) : nil
      })
  }

  /// Whether the name is given to women, and rarely to men.
  package func isFemale(_ name: String) -> Bool { female.contains(name) }

  /// Whether the name is given to men, and rarely to women.
  package func isMale(_ name: String) -> Bool { male.contains(name) }

  /// Whether the name is a given name of either sex.
  package func isGiven(_ name: String) -> Bool {
    isMale(name) || isFemale(name) || shared.contains(name)
  }

  /// Whether the name is a family name, or the last word of a person's name in a person's own
  /// table.
  package func isFamily(_ name: String) -> Bool {
    family.contains(name) || ownFamily.contains(name)
  }

  /// Whether it is a family name that stands before the given name, as in China and Korea.
  package func isLeadingFamily(_ name: String) -> Bool { leading.contains(name) }

  /// Whether two given names, in lower case without marks, are forms of one name.
  package func areForms(_ left: String, _ right: String) -> Bool { variants.areForms(left, right) }

  /// The sex whose given name it is; nil where it is unknown or both sexes have it.
  package func sex(ofGiven name: String) -> Sex? {
    isMale(name) ? .male : isFemale(name) ? .female : nil
  }
}
