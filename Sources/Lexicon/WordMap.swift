/// A table that says what each of its words stands for; they are in `Sources/Lexicon/en/maps`, under these names.
package enum WordMap: String, Hashable, Sendable, CaseIterable {
  // Dates, numbers and amounts.
  case numbers

  // Names and titles.

  // Coreference.
  /// Pronouns: person, number, gender of the referent, form.
  case pronouns
  /// Words for countries by what they are and where they lie: the codes of those they may mean.
  case countryEpithets
  /// Nouns for several actors at once: the kinds of actor that they may mean, the likelier first.
  case groupKinds
  /// How many a group is said to have.
  case groupSizes
  /// Short and variant nouns for an office: the noun that they stand for, then what narrows it.
  case officeExpansions
  /// Adpositions by what they mark.
  case adpositions

  // Relations.
}
