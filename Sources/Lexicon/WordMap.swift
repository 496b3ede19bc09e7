/// A table that says what each of its words stands for; they are in `Sources/Lexicon/en/maps`, `en/dates` and
/// `en/amounts` and `en/languages`, under these names.
package enum WordMap: String, Hashable, Sendable, CaseIterable {
  // Trees and clauses.
  /// Relative adverbs, and the preposition that each stands for.
  case relativeAdverbs = "relative-adverbs"
  /// What verbs, nouns and adjectives say of the factuality of their complement.
  case signatures

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
  /// Modifiers of an interval, and what each leaves of it.
  case intervalModifiers = "interval-modifiers"
  /// Patterns of relative date expressions, and what they mean.
  case relativeDates = "relative-dates"
  /// Nouns for a part of a whole: how much it is.
  case fractions
  /// Currency signs and codes beside a figure: ISO 4217 codes, the likelier first.
  case currencySigns = "currency-signs"
  /// Currency names behind a figure: ISO 4217 codes, the likelier first.
  case currencyNames = "currency-names"
  /// Adjectives and names of lands: the ISO 4217 codes of their currencies.
  case currencyLands = "currency-lands"

  // Names and titles.
  /// Words before a name, and the feature of its label that they count for.
  case labelContexts = "label-contexts"
  /// Forms of states before a hyphen and another state: ISO 3166 codes.
  case combiningForms = "combining-forms"

  // Coreference.
  /// Pronouns: person, number, gender of the referent, form.
  case pronouns
  /// Words for countries by what they are and where they lie: the codes of those they may mean.
  case countryEpithets
  /// Words that stand alone for two mentioned together, or for one of them: which.
  case pairAnaphors
  /// Nouns for several actors at once: the kinds of actor that they may mean, the likelier first.
  case groupKinds
  /// How many a group is said to have.
  case groupSizes
  /// Nouns for bodies: the families of body that they may mean.
  case bodyFamilies = "body-families"
  /// Short and variant nouns for an office: the noun that they stand for, then what narrows it.
  case officeExpansions
  /// Adpositions by what they mark.
  case adpositions

  // Relations.
  /// For some verbs the objects that give them another sense, with blanks between them.
  case figurativeObjects = "figurative-objects"
  /// Verbs: the nouns for what they say, and the nouns for whoever does it.
  case derivations
  /// Places beside a verb, as the codebook marks them: the prepositions that a noun derived from the verb has instead.
  case nominalRoles = "nominal-roles"
  /// Prepositions behind which the other side of an act stands where its verb does not ask for them, numbered in the order
  /// in which they are asked.
  case peripheralPrepositions = "peripheral-prepositions"
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
