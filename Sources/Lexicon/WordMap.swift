/// A table that says what each of its words stands for; they are in `Sources/Lexicon/en/maps`, `en/dates` and
/// `en/languages`, under these names.
package enum WordMap: String, Hashable, Sendable, CaseIterable {
  // Trees and clauses.
  /// Relative adverbs, and the preposition that each stands for.
  case relativeAdverbs = "relative-adverbs"

  // Dates, numbers and amounts.
  /// Cardinal numbers in words.
  case numbers
  /// Words that multiply the number before them.
  case magnitudes
  /// Months and their abbreviations: 1 to 12.
  case months
  /// Days of the week and their abbreviations: 0 (Monday) to 6.
  case weekdays
  /// Seasons: the first month and the number of months, of the northern half of the earth.
  case seasons
  /// Ordinal numbers in words.
  case ordinals
  /// Units of time: names of ``CalendarUnit``.
  case timeUnits = "time-units"
  /// Parts of a year: how many months they last.
  case yearParts = "year-parts"
  /// Modifiers that leave a third of an interval: 0 to 2.
  case intervalThirds = "interval-thirds"
  /// Patterns of relative date expressions, and what they mean.
  case relativeDates = "relative-dates"
  /// Currency signs and codes before a figure: ISO 4217 codes.
  case currencySigns = "currency-signs"
  /// Currency names behind a figure: ISO 4217 codes.
  case currencyNames = "currency-names"
  /// Whose currency: an adjective and the code of the plain name, and the code meant.
  case qualifiedCurrencies = "qualified-currencies"

  // Names and titles.
  /// Words before a name, and the feature of its label that they count for.
  case labelContexts = "label-contexts"

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
  /// For some verbs the objects that give them another sense, with blanks between them.
  case figurativeObjects = "figurative-objects"
  /// Prepositions behind which the act of a complement has its other side, numbered in the order in which they are asked.
  case complementPrepositions = "complement-prepositions"
  /// Prepositions behind which somebody is named to whom a phrase has to do, numbered in the order in which they are asked.
  case relatingPrepositions = "relating-prepositions"
  /// Prepositions behind which the owner of a phrase is named, numbered in the order in which they are asked.
  case owningPrepositions = "owning-prepositions"

  // Languages that articles may be in.
  /// Languages, and their letters in the order of their frequency.
  case languageLetters = "language-letters"
  /// Languages, and their function words.
  case languageWords = "language-words"
  /// Blocks of code points, and the language that is mainly written in them.
  case scriptLanguages = "script-languages"
}
