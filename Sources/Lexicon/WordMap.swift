/// A table that says what each of its words stands for; they are in `Sources/Lexicon/en/maps`, under these names.
package enum WordMap: String, Hashable, Sendable, CaseIterable {
  // Dates, numbers and amounts.
  case numbers

  // Names and titles.

  // Coreference.

  // Relations.
}
