/// A class of words that rules ask for: "is this lemma an office?".
///
/// The words of each class stand in `Sources/Lexicon/en/classes`, under a heading with the class's name in lower case
/// and hyphens: ``bodyHead`` under `[body-head]`. What the class is for is said there.
package enum WordClass: UInt16, Hashable, Sendable, CaseIterable {
  // Function words, by what they do.

  // Trees and clauses.

  // Dates, numbers and amounts.

  // Names and titles.
  /// Nouns for people, beyond those of titles.
  case personNoun
  /// Nouns for relatives.
  case kinNoun
  /// Nouns for those whom a text names beside whom they serve or belong to.
  case servantNoun
  /// Nouns for bodies.
  case bodyNoun
  /// Nouns that follow a body's name: those who speak for it, and what it has.
  case bodyPossession
  /// Nouns for places.
  case placeNoun
  /// Words of direction before a place.
  case direction
  /// Verbs of saying, and others that people do.
  case speechForm
  /// Words that only a person's name follows; both sexes.
  case title
  /// Words that only a woman's name follows.
  case femaleTitle
  /// Words that only a man's name follows.
  case maleTitle
  /// Words that stand between a title and its name or are part of a title.
  case titlePart
  /// Words behind a person's name that are no part of it.
  case nameSuffix
  /// Titles that name nobody by themselves and are written before a name as a matter of course.
  case courtesy
  /// Last words of bodies, in lower case: "Baku State University".
  case bodyHead
  /// Heads of a body before "of", "for" or "on": "Ministry of Finance".
  case bodyOfHead
  /// Bodies that need a name before them to be one, and a capital letter: "Kremlin Government".
  case governmentHead
  /// Last words of buildings and works: "Erbil Airport".
  case facilityHead
  /// Last words of places: "Laja River".
  case placeHead
  /// Lower-case words that newspapers write as part of a place's name.
  case lowerPlaceHead
  /// Last words of occasions: "Iran-Iraq War".
  case occasionHead
  /// Last words of agreements and laws: "Paris Agreement".
  case agreementHead
  /// Last words of undertakings: "Belt and Road Initiative".
  case projectHead
  /// Small words inside names.
  case nameConnector
  /// Small words inside people's names.
  case nameParticle
  /// Acronyms that are common nouns.
  case commonAcronym
  /// Words that name no one body when they stand alone, however capitalised.
  case bareWord

  /// Any word before a person's name.
  case anyTitle
  /// Nouns and titles for somebody who holds an office or has a trade.
  case role

  // Coreference.

  // Relations.
}

extension WordClass {
  /// The heading of its words in the tables.
  package var heading: String {
    var heading = ""
    for letter in "\(self)" {
      if letter.isUppercase { heading.append("-") }
      heading += letter.lowercased()
    }
    return heading
  }
}
