/// A table that says what each of its words stands for; they are in `Sources/Lexicon/en/maps`, under these names.
package enum WordMap: String, Hashable, Sendable, CaseIterable {
  // Dates, numbers and amounts.
  case numbers

  // Names and titles.

  // Coreference.

  // Relations.
  /// For some verbs the objects that give them another sense, with blanks between them.
  case figurativeObjects = "figurative-objects"
  /// Prepositions behind which the act of a complement has its other side, numbered in the order in which they are asked.
  case complementPrepositions = "complement-prepositions"
  /// Prepositions behind which somebody is named to whom a phrase has to do, numbered in the order in which they are asked.
  case relatingPrepositions = "relating-prepositions"
  /// Prepositions behind which the owner of a phrase is named, numbered in the order in which they are asked.
  case owningPrepositions = "owning-prepositions"
}
