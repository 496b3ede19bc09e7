/// The words of the calendar, in lower case, for dates in the prose and in the masthead alike.
package struct CalendarWords: Sendable {
  /// The lexicon that they are from.
  package let lexicon: LexicalTables
  private let months: [String: Int]
  private let weekdays: [String: Int]
  private let ordinals: [String: Int]
  private let seasons: [String: (first: Int, count: Int)]
  private let units: [String: CalendarUnit]

  /// Those of a lexicon.
  package init(_ lexicon: LexicalTables) {
    self.lexicon = lexicon
    months = lexicon.values(in: .months).compactMapValues { Int($0) }
    weekdays = lexicon.values(in: .weekdays).compactMapValues { Int($0) }
    ordinals = lexicon.values(in: .ordinals).compactMapValues { Int($0) }
    seasons = lexicon.values(in: .seasons).compactMapValues { value in
      let figures = value.split(separator: " ").compactMap { Int($0) }
      return figures.count == 2 ? (figures[0], figures[1]) : nil
    }
    units = lexicon.values(in: .timeUnits).compactMapValues { CalendarUnit(rawValue: $0) }
  }

  /// Every word that it knows; ordinals in digits are not among them.
  package var words: Set<String> {
    Set(months.keys).union(weekdays.keys).union(ordinals.keys).union(seasons.keys)
      .union(units.keys)
  }

  /// 1 to 12 for a month's name or its abbreviation.
  package func month(_ word: String) -> Int? { months[word] }

  /// 0 (Monday) to 6 for a day's name or its abbreviation.
  package func weekday(_ word: String) -> Int? { weekdays[word] }

  /// A season's first month, of the northern half of the earth, and how many months it lasts.
  package func season(_ word: String) -> (first: Int, count: Int)? { seasons[word] }

  /// 1 for "first" or "1st", and so on.
  package func ordinal(_ word: String) -> Int? {
    ordinals[word] ?? lexicon.stem(of: word, without: .ordinalSuffix).flatMap { Int($0) }
  }

  /// A span of time that can be counted.
  package func unit(_ word: String) -> CalendarUnit? { units[word] }
}

/// A span of time that can be counted.
package enum CalendarUnit: String, Hashable, Sendable, CaseIterable {
  case day, week, weekend, fortnight, month, quarter, year, decade, century

  /// How many days it has where no calendar is needed to count them; a weekend is a week from the next.
  package var days: Int? {
    switch self {
    case .day: 1
    case .week, .weekend: 7
    case .fortnight: 14
    case .month, .quarter, .year, .decade, .century: nil
    }
  }

  /// How many months it has; nil where it has none.
  package var months: Int? {
    switch self {
    case .day, .week, .weekend, .fortnight: nil
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    }
  }
}
