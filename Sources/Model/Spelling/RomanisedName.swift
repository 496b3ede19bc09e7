/// A person's name by its sounds, to compare it with those of other articles.
package struct RomanisedName {
  /// The first word, of a name with several.
  package let given: Romanisation?
  /// The last word, without an article before a hyphen: "Sisi" of "al-Sisi".
  package let family: Romanisation
  /// The number of words, and the sounds of those in the middle.
  private let middle: [Romanisation]

  package init(_ name: String) {
    let words = name.split(separator: " ")
    let last = words.last ?? ""
    let article = last.prefix { $0 != "-" }
    family = Romanisation(article.utf8.count == 2 ? last.dropFirst(3) : last)
    given = words.count > 1 ? words.first.map { Romanisation($0) } : nil
    middle = words.dropFirst().dropLast().map { Romanisation($0) }
  }

  /// Whether it has a given and a family name.
  package var isFull: Bool { given != nil }

  /// Whether another is a romanisation of the same name: all words are near.
  ///
  /// A family name alone is near that of a full name only if it has four consonants or more.
  package func isNear(_ other: Self) -> Bool {
    guard let given, let otherGiven = other.given else {
      return isFull != other.isFull && family.consonants.count > 3 && family.isNear(other.family)
    }
    return given.isNearBeside(otherGiven) && family.isNear(other.family)
      && middle.count == other.middle.count
      && zip(middle, other.middle).allSatisfy { $0.isNearBeside($1) }
  }
}
