internal import Knowledge
internal import Lexicon
internal import Model

/// A person's name in its parts.
///
/// - Particles are left out: "Bashar al-Assad" has the parts of "Bashar Assad".
/// - A generation behind the name, as in "Marcos Jr." and "Elizabeth II", is kept apart.
/// - The family name stands last, or first as in China, Korea, Vietnam and Cambodia.
struct PersonalName: Sendable {
  /// The words in lower case without marks, particles and generation left out.
  let parts: [String]
  /// "jr", "sr", "ii" and the like.
  let generation: String?
  /// Whether the family name stands first.
  let isFamilyFirst: Bool
  /// Whether a particle precedes the last part: "al-Assad", "bin Salman".
  let hasParticle: Bool
  /// Whether its last part is known as a family name, or has a particle before it.
  let endsWithFamilyName: Bool
  /// Whether the first part may be a particle as well as a given name: "Al Sisi".
  let mayOpenWithParticle: Bool
  /// The sex of those who mostly have the given name.
  let sex: Sex?

  /// Takes a name apart.
  ///
  /// Its words are given as they are written, hyphens and stops left out, and in lower case without marks. A hyphen behind
  /// the first word makes a particle of it: "Al-Sisi".
  init(
    written: [String], folded: [String], opensWithHyphen: Bool, _ lexicon: LexicalTables,
    _ people: PersonNames
  ) {
    var end = folded.count
    if end > 1, lexicon.has(folded[end - 1], .generationSuffix) { end -= 1 }
    generation = end < folded.count ? folded[end] : nil
    var parts: [String] = []
    var first: String?
    var particle: String?
    for index in 0..<end {
      let isParticle =
        index + 1 < end && lexicon.has(folded[index], .nameParticle)
        // "Ben" and "Al" are given names, too.
        && !(index == 0 && !opensWithHyphen && people.isGiven(written[index])
          && !lexicon.has(folded[index], .patronymicParticle))
      if isParticle {
        particle = folded[index]
      } else {
        if index + 1 < end { particle = nil }
        if parts.isEmpty { first = written[index] }
        parts.append(folded[index])
      }
    }
    self.parts = parts
    hasParticle = particle != nil
    let last = written.prefix(end).last ?? ""
    endsWithFamilyName = particle != nil || people.isFamily(last)
    mayOpenWithParticle = parts.count == 2 && lexicon.has(parts[0], .nameParticle)
    isFamilyFirst =
      parts.count > 1 && !hasParticle && first.map { people.isLeadingFamily($0) } ?? false
      && (!people.isFamily(last) || people.isLeadingFamily(last))
    sex = parts.count > 1 && !isFamilyFirst ? first.flatMap { people.sex(ofGiven: $0) } : nil
  }

  /// Whether it has a given and a family name.
  var isFull: Bool { parts.count > 1 }

  /// The names that somebody is called by alone: the family name; where it stands first, also the last part, as in Vietnam.
  var callNames: [String] {
    guard let first = parts.first, let last = parts.last else { return [] }
    return isFamilyFirst ? [first, last] : [last]
  }

  /// Its other parts, but for initials.
  var otherNames: [String] {
    let names = callNames
    return parts.filter { $0.utf8.count > 2 && !names.contains($0) }
  }

  /// The parts before the last.
  var given: ArraySlice<String> { parts.dropLast() }
}
