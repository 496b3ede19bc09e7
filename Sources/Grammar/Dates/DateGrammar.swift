internal import Lexicon
import Model

/// Reads the words of one date expression and says what interval they mean.
///
/// Relative expressions are reckoned from the article's own date, and are never made more exact
/// than that date is known.
struct DateGrammar {
  /// The article's own date.
  var anchor: PartialDate?
  /// The words of a language's dates.
  let vocabulary: DateWords

  /// The interval that the words mean, or nil where they give none.
  ///
  /// The words are in lower case, without punctuation marks.
  func interval(of words: [String]) -> Interval? {
    let words = words.flatMap(split)
    let third = words.lazy.compactMap { vocabulary.thirds[$0] }.first
    let core = words.filter { vocabulary.thirds[$0] == nil && !has($0, .dateFiller) }
    guard !core.isEmpty else { return nil }
    let whole = range(core) ?? partOfYear(core) ?? absolute(core) ?? relative(core)
    guard let whole else { return nil }
    return third.map(whole.third) ?? whole
  }

  /// "1991 to 1994", "between May and July 2019".
  private func range(_ words: [String]) -> Interval? {
    guard let middle = words.firstIndex(where: { has($0, .rangeConnector) }),
      middle > 0, middle + 1 < words.count
    else { return nil }
    let left = words[..<middle].filter { !has($0, .rangeOpener) }
    let right = Array(words[(middle + 1)...])
    // "1991-94" gives only the last two digits of its end.
    if right.count == 1, right[0].utf8.count == 2, let short = Int(right[0]),
      let first = absolute(Array(left))?.from, first.month == nil
    {
      let end = PartialDate(year: first.year / 100 * 100 + short)
      return first < end ? Interval(from: first, to: end) : nil
    }
    guard let end = absolute(right), let last = end.to else { return nil }
    if left.count == 1, let month = vocabulary.calendar.month(left[0]), last.month != nil {
      let start = PartialDate(year: last.year, month: month)
      return Interval(from: start <= last ? start : start.adding(years: -1), to: last)
    }
    if left.count == 1, let day = Int(left[0]), day <= 31, last.day != nil {
      return Interval(from: PartialDate(year: last.year, month: last.month, day: day), to: last)
    }
    guard let start = absolute(Array(left)), let first = start.from else { return nil }
    return first <= last ? Interval(from: first, to: last) : nil
  }

  /// "first seven months 2019", "second half last year", "third quarter".
  private func partOfYear(_ words: [String]) -> Interval? {
    guard
      let ordinal = vocabulary.calendar.ordinal(words[0])
        ?? (has(words[0], .finalOrdinal) ? 0 : nil),
      (0...12).contains(ordinal), words.count > 1
    else { return nil }
    var rest = words[1...]
    var count = 1
    if let number = vocabulary.numbers.value(of: rest[1]), rest.count > 1, number < 13, number >= 1
    {
      count = Int(number)
      rest = rest.dropFirst()
    }
    guard let unit = rest.first, let length = vocabulary.yearParts[unit] else { return nil }
    let tail = Array(rest.dropFirst())
    let year: Int
    if tail.isEmpty {
      guard ordinal > 0, has(unit, .yearlessPart), let anchor else { return nil }
      year = anchor.year
    } else {
      guard let whole = absolute(tail) ?? relative(tail), let from = whole.from, whole.to == from,
        from.month == nil
      else { return nil }
      year = from.year
    }
    let first = ordinal == 0 ? 12 - length * count : (ordinal - 1) * length
    guard first >= 0, first + length * count <= 12 else { return nil }
    return Interval(
      from: PartialDate(year: year, month: first + 1),
      to: PartialDate(year: year, month: first + length * count))
  }

  /// A date that names its year, or a month or day whose year the article's date gives.
  func absolute(_ words: [String]) -> Interval? {
    if words.count == 1, let whole = isoDate(words[0]) ?? years(words[0]) { return whole }
    if words.count == 2, has(words[1], .centuryNoun),
      let number = vocabulary.calendar.ordinal(words[0]), (0...99).contains(number)
    {
      return Interval(
        from: PartialDate(year: number * 100 - 99), to: PartialDate(year: number * 100))
    }
    var year: Int?
    var month: Int?
    var day: Int?
    var season: (first: Int, count: Int)?
    for word in words {
      if let named = vocabulary.calendar.month(word), month == nil {
        month = named
      } else if let named = vocabulary.calendar.season(word), season == nil {
        season = named
      } else if vocabulary.calendar.weekday(word) != nil {
        continue
      } else if let number = Int(word) ?? vocabulary.calendar.ordinal(word) {
        if (1000...2999).contains(number), year == nil {
          year = number
        } else if (1...31).contains(number), day == nil {
          day = number
        } else {
          return nil
        }
      } else {
        return nil
      }
    }
    if let season {
      guard let year = year ?? anchor?.year, month == nil, day == nil else { return nil }
      let first = PartialDate(year: year, month: season.first)
      return Interval(from: first, to: first.adding(months: season.count - 1))
    }
    guard let month else {
      return day == nil ? year.map { Interval(PartialDate(year: $0)) } : nil
    }
    if let day, day > PartialDate.days(inMonth: month, of: year ?? 2000) { return nil }
    if let year { return Interval(PartialDate(year: year, month: month, day: day)) }
    // A month without its year is the last one that had begun.
    guard let anchor else { return nil }
    let date = PartialDate(year: anchor.year, month: month, day: day)
    let isLater = anchor.month.map { month > $0 } ?? false
    return Interval(isLater ? date.adding(years: -1) : date)
  }

  /// "2020-05-09".
  private func isoDate(_ word: String) -> Interval? {
    let parts = word.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1000...2999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return Interval(PartialDate(year: year, month: month, day: day))
  }

  /// "2019", "1990s", "the nineties" is left out for its doubt, "2000s" is a decade.
  private func years(_ word: String) -> Interval? {
    if let figures = vocabulary.lexicon.stem(of: word, without: .decadeSuffix),
      figures.utf8.count == 4, let decade = Int(figures), decade.isMultiple(of: 10)
    {
      return Interval(from: PartialDate(year: decade), to: PartialDate(year: decade + 9))
    }
    guard word.utf8.count == 4, let year = Int(word), (1000...2999).contains(year) else {
      return nil
    }
    return Interval(PartialDate(year: year))
  }

  /// Parts "mid-2000s", "baku-2020" and "1991-94" at their hyphens; leaves ISO dates whole.
  private func split(_ word: String) -> [String] {
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard parts.count == 2 else { return [word] }
    let left = String(parts[0])
    let right = String(parts[1])
    if vocabulary.thirds[left] != nil { return [left, right] }
    if Int(left) != nil, Int(right) != nil { return [left, "-", right] }
    return [word]
  }

  private func has(_ word: String, _ wordClass: WordClass) -> Bool {
    vocabulary.lexicon.has(word, wordClass)
  }
}
