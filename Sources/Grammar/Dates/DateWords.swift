internal import Lexicon

/// What the date grammar asks of a lexicon, made once for an article.
struct DateWords: Sendable {
  /// The classes of words.
  let lexicon: LexicalTables
  /// Months, days, seasons, ordinals and units.
  let calendar: CalendarWords
  /// Cardinal numbers.
  let numbers: NumberWords
  /// Modifiers that leave a third of an interval: 0 to 2.
  let thirds: [String: Int]
  /// Parts of a year, in months.
  let yearParts: [String: Int]
  /// Patterns of relative expressions, those with fewer wildcards first.
  let patterns: [DatePattern]

  /// The words of a lexicon; rows that cannot be read are left out.
  init(_ lexicon: LexicalTables) {
    self.lexicon = lexicon
    calendar = CalendarWords(lexicon)
    numbers = NumberWords(lexicon)
    thirds = lexicon.values(in: .intervalThirds).compactMapValues { Int($0) }
      .filter { (0...2).contains($0.value) }
    yearParts = lexicon.values(in: .yearParts).compactMapValues { Int($0) }
      .filter { (1...12).contains($0.value) }
    // A dictionary has no order of its own: of two patterns alike in wildcards, the first by its text.
    patterns = lexicon.values(in: .relativeDates).sorted { $0.key < $1.key }
      .compactMap { DatePattern($0.key, meaning: $0.value) }
      .enumerated().sorted { ($0.element.wildcards, $0.offset) < ($1.element.wildcards, $1.offset) }
      .map(\.element)
  }
}
