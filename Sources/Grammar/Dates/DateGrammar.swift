internal import Lexicon
import Model

/// Reads the words of one date expression and says what interval they mean.
///
/// An expression is a point (a date that names its year, one that its anchors place, or a part of another point),
/// or the range between two. Relative expressions are never made more exact than the date that they are reckoned from.
struct DateGrammar {
  /// What relative expressions are reckoned from.
  var anchors: DateAnchors
  /// The words of a language's dates.
  let vocabulary: DateWords

  /// The interval that the words mean, or nil where they give none.
  ///
  /// The words are in lower case, without punctuation marks.
  func interval(of words: [String]) -> Interval? {
    let words = vocabulary.plain(words)
    guard !words.isEmpty, words.count <= DateWords.longest else { return nil }
    let opener = words.first.map { has($0, .rangeOpener) } ?? false
    // A part of the day leaves the day what it is: "Monday morning"; alone it is one: "this morning".
    let days = words.filter { !has($0, .dayPart) }
    return (days.isEmpty ? nil : whole(days[...])) ?? whole(words[...])
      ?? (opener ? whole(words.dropFirst()) : nil)
  }

  /// How long the words say that something lasts, reckoned from the article's date; nil where they say no such thing.
  func prospect(of words: [String]) -> Interval? {
    let words = vocabulary.plain(words)
    for pattern in vocabulary.patterns {
      guard case .span(.lasting, let count) = pattern.meaning, let anchor = anchors.publication,
        let bindings = pattern.match(words, in: vocabulary), let unit = bindings.unit,
        let number = count.map(Double.init) ?? bindings.number
      else { continue }
      return date(back: -number, unit, anchor).map { Interval($0) }
    }
    return nil
  }

  /// Whether the words say only how long something lasts.
  func isDuration(_ words: [String]) -> Bool {
    let words = vocabulary.plain(words)
    return vocabulary.patterns.contains {
      guard case .span(.lasting, _) = $0.meaning else { return false }
      return $0.match(words, in: vocabulary) != nil
    }
  }

  private func whole(_ words: ArraySlice<String>) -> Interval? { range(words) ?? point(words) }

  /// A date that is no range.
  func point(_ words: ArraySlice<String>) -> Interval? {
    guard !words.isEmpty else { return nil }
    return modified(words) ?? part(words) ?? dayOfWeek(words) ?? absolute(Array(words))
      ?? relative(Array(words)) ?? dayOfYear(words)
  }

  /// "Late May", "the end of 2019", "earlier this week".
  private func modified(_ words: ArraySlice<String>) -> Interval? {
    guard let first = words.first, let modifier = vocabulary.modifiers[first],
      let whole = point(words.dropFirst())
    else { return nil }
    return modifier.part(of: whole, publication: anchors.publication)
  }

  /// "Monday last week", "Monday of next week", "Monday, 9 May".
  private func dayOfWeek(_ words: ArraySlice<String>) -> Interval? {
    let others = words.dropFirst()
    guard let first = words.first, let weekday = vocabulary.calendar.weekday(first),
      let around = others.isEmpty || isWeekday(others) ? nil : point(others),
      let from = around.from, let to = around.to,
      from.day != nil, to.day != nil
    else { return nil }
    if from == to { return around }
    let day = from.adding(days: (weekday - from.weekday + 7) % 7)
    return day <= to ? Interval(day) : nil
  }

  /// "25 March this year", "April last year".
  private func dayOfYear(_ words: ArraySlice<String>) -> Interval? {
    for middle in words.indices.dropFirst().prefix(2) {
      let left = Array(words[..<middle])
      guard left.contains(where: { vocabulary.calendar.month($0) != nil }),
        let around = relative(Array(words[middle...])), let year = around.from, around.to == year,
        year.precision == .year
      else { continue }
      return absolute(left + [String(year.year)])
    }
    return nil
  }

  private func isWeekday(_ words: ArraySlice<String>) -> Bool {
    words.count == 1 && words.first.map { vocabulary.calendar.weekday($0) != nil } ?? false
  }

  func has(_ word: String, _ wordClass: WordClass) -> Bool {
    vocabulary.lexicon.has(word, wordClass)
  }
}
