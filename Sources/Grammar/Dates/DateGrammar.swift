import Model

/// Reads the words of one date expression and says what interval they mean.
///
/// Relative expressions are reckoned from the article's own date, and are never made more exact
/// than that date is known.
struct DateGrammar {
  /// The article's own date.
  var anchor: PartialDate?

  /// The interval that the words mean, or nil where they give none.
  ///
  /// The words are in lower case, without punctuation marks.
  func interval(of words: [String]) -> Interval? {
    let words = words.flatMap(Self.split)
    let modifier = words.first { Self.modifiers.contains($0) }
    let core = words.filter { !Self.modifiers.contains($0) && !Self.fillers.contains($0) }
    guard !core.isEmpty else { return nil }
    let whole = range(core) ?? partOfYear(core) ?? absolute(core) ?? relative(core)
    guard let whole else { return nil }
    return modifier.map(whole.part) ?? whole
  }

  /// "1991 to 1994", "between May and July 2019".
  private func range(_ words: [String]) -> Interval? {
    guard
      let middle = words.firstIndex(where: {
        ["to", "and", "-", "–", "until", "through"].contains($0)
      }),
      middle > 0, middle + 1 < words.count
    else { return nil }
    let left = words[..<middle].filter { $0 != "between" && $0 != "from" }
    let right = Array(words[(middle + 1)...])
    // "1991-94" gives only the last two digits of its end.
    if right.count == 1, right[0].utf8.count == 2, let short = Int(right[0]),
      let first = absolute(Array(left))?.from, first.month == nil
    {
      let end = PartialDate(year: first.year / 100 * 100 + short)
      return first < end ? Interval(from: first, to: end) : nil
    }
    guard let end = absolute(right), let last = end.to else { return nil }
    if left.count == 1, let month = CalendarWords.month(left[0]), last.month != nil {
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
    guard let ordinal = CalendarWords.ordinal(words[0]) ?? (words[0] == "last" ? 0 : nil),
      words.count > 1
    else { return nil }
    var rest = words[1...]
    var count = 1
    if let number = NumberWords.value(of: rest[1]), rest.count > 1, number < 13, number >= 1 {
      count = Int(number)
      rest = rest.dropFirst()
    }
    guard let unit = rest.first else { return nil }
    let length: Int
    switch unit {
    case "half": length = 6
    case "quarter", "quarters": length = 3
    case "month", "months": length = 1
    default: return nil
    }
    let tail = Array(rest.dropFirst())
    let year: Int
    if tail.isEmpty {
      guard ordinal > 0, unit != "months", let anchor else { return nil }
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
    if words.count == 2, words[1] == "century", let number = CalendarWords.ordinal(words[0]) {
      return Interval(
        from: PartialDate(year: number * 100 - 99), to: PartialDate(year: number * 100))
    }
    var year: Int?
    var month: Int?
    var day: Int?
    var season: (first: Int, count: Int)?
    for word in words {
      if let named = CalendarWords.month(word), month == nil {
        month = named
      } else if let named = CalendarWords.season(word), season == nil {
        season = named
      } else if CalendarWords.weekday(word) != nil {
        continue
      } else if let number = Int(word) ?? CalendarWords.ordinal(word) {
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
    if word.utf8.count == 5, word.hasSuffix("s"), let decade = Int(word.dropLast()),
      decade.isMultiple(of: 10)
    {
      return Interval(from: PartialDate(year: decade), to: PartialDate(year: decade + 9))
    }
    guard word.utf8.count == 4, let year = Int(word), (1000...2999).contains(year) else {
      return nil
    }
    return Interval(PartialDate(year: year))
  }

  /// Parts "mid-2000s", "baku-2020" and "1991-94" at their hyphens; leaves ISO dates whole.
  private static func split(_ word: String) -> [String] {
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard parts.count == 2 else { return [word] }
    let left = String(parts[0])
    let right = String(parts[1])
    if Self.modifiers.contains(left) { return [left, right] }
    if Int(left) != nil, Int(right) != nil { return [left, "-", right] }
    return [word]
  }

  private static let modifiers: Set<String> = [
    "early", "mid", "late", "beginning", "middle", "end", "start", "earlier", "later",
  ]
  private static let fillers: Set<String> = [
    "the", "of", "only", "in", "on", "just", "about", "around", "almost", "nearly", "some", "a",
    "an", "over", "more", "than", "at", "least", "for", "during", "by", "since", "alone", "full",
    "least", "same", "very", "year's",
  ]
}
