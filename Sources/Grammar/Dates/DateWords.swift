internal import Lexicon

/// What the date grammar asks of a lexicon, made once for an article.
struct DateWords: Sendable {
  /// No date expression has more words.
  static let longest = 12

  /// The classes of words.
  let lexicon: LexicalTables
  /// Months, days, seasons, ordinals and units.
  let calendar: CalendarWords
  /// Cardinal numbers.
  let numbers: NumberWords
  /// What modifiers leave of an interval.
  let modifiers: [String: IntervalModifier]
  /// Parts of a year, in months.
  let yearParts: [String: Int]
  /// Patterns of relative expressions, those with fewer wildcards first.
  let patterns: [DatePattern]
  /// Words that are a date alone: "yesterday".
  let deictics: Set<String>
  /// The words that may stand in an expression, those with digits apart.
  private let listed: Set<String>

  /// The words of a lexicon; rows that cannot be read are left out.
  init(_ lexicon: LexicalTables) {
    self.lexicon = lexicon
    calendar = CalendarWords(lexicon)
    numbers = NumberWords(lexicon)
    modifiers = lexicon.values(in: .intervalModifiers)
      .compactMapValues { IntervalModifier(rawValue: $0) }
    yearParts = lexicon.values(in: .yearParts).compactMapValues { Int($0) }
      .filter { (1...12).contains($0.value) }
    // A dictionary has no order of its own: of two patterns alike in wildcards, the first by its text.
    patterns = lexicon.values(in: .relativeDates).sorted { $0.key < $1.key }
      .compactMap { DatePattern($0.key, meaning: $0.value) }
      .enumerated().sorted { ($0.element.wildcards, $0.offset) < ($1.element.wildcards, $1.offset) }
      .map(\.element)
    deictics = Set(patterns.filter { $0.elements.count == 1 }.flatMap(\.literals))
    listed = Set(patterns.flatMap(\.literals)).union(modifiers.keys).union(yearParts.keys)
      .union(calendar.words).union(numbers.cardinalWords)
      .union(Self.classes.flatMap { lexicon.words(of: $0) })
  }
}

/// Which words an expression may have.
extension DateWords {
  /// Whether a word names a time by itself or counts one: no expression lacks such a word.
  func isCore(_ word: String) -> Bool {
    calendar.weekday(word) != nil || calendar.month(word) != nil || calendar.season(word) != nil
      || calendar.unit(word) != nil || deictics.contains(word) || isYear(word)
      || lexicon.has(word, .centuryNoun) || isFullDate(word)
  }

  /// Whether a word, in lower case, may stand in an expression.
  func admits(_ word: String) -> Bool {
    if listed.contains(word) { return true }
    guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    return isYear(word) || isFullDate(word) || calendar.ordinal(word) != nil
      || numbers.value(of: word) != nil || isFigure(word)
  }

  /// Whether a word may stand only between others.
  func isLink(_ word: String) -> Bool {
    lexicon.has(word, .dateFiller) || lexicon.has(word, .rangeConnector)
      || lexicon.has(word, .additiveCoordinator) || lexicon.has(word, .rangeOpener)
  }

  private static let classes: [WordClass] = [
    .dateFiller, .indefiniteArticle, .dayPart, .clockWord, .fiscalMarker, .rangeConnector,
    .additiveCoordinator, .finalOrdinal, .centuryNoun,
  ]

  /// "2019", "1990s", "FY2021".
  func isYear(_ word: String) -> Bool {
    guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let figures = lexicon.stem(of: word, without: .decadeSuffix) ?? Substring(word)
    let year = figures.drop { $0.isLetter }
    return year.utf8.count == 4 && Int(year).map { (1000...2999).contains($0) } ?? false
      && (year.count == figures.count || isFiscal(word))
  }

  /// "14.03.2019".
  func isFullDate(_ word: String) -> Bool {
    word.utf8.count >= 8 && word.utf8.allSatisfy { (0x2D...0x39).contains($0) }
      && word.split(whereSeparator: { !$0.isNumber }).count == 3
  }

  private func isFiscal(_ word: String) -> Bool {
    lexicon.has(String(word.prefix { $0.isLetter }), .fiscalMarker)
  }

  /// "10:30", "2020-05-09", "5pm", "FY21".
  private func isFigure(_ word: String) -> Bool {
    guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let rest = word.drop { $0.isNumber || ":.-–/".contains($0) }
    return rest.isEmpty || rest.count < word.count && lexicon.has(String(rest), .clockWord)
      || isFiscal(word)
  }
}
