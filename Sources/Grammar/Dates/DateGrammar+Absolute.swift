internal import Lexicon
import Model

/// Dates that name their year, and months and days whose year the tense tells.
extension DateGrammar {
  /// "9 May 2019", "May", "spring 2019", "the 1990s", "the 16th century", "fiscal 2019".
  func absolute(_ words: [String]) -> Interval? {
    if words.count == 1, let whole = figures(words[0]) ?? years(words[0]) { return whole }
    if words.count == 2, has(words[1], .centuryNoun),
      let number = vocabulary.calendar.ordinal(words[0]), (1...30).contains(number)
    {
      return Interval(
        from: PartialDate(year: number * 100 - 99), to: PartialDate(year: number * 100))
    }
    guard let fields = fields(of: words) else { return nil }
    if let season = fields.season {
      guard let year = fields.year ?? anchors.publication?.year, fields.month == nil,
        fields.day == nil
      else { return nil }
      let interval = self.season(season, of: year)
      return fields.year == nil ? turned(interval, by: 1) : interval
    }
    guard let month = fields.month else {
      return fields.day == nil ? fields.year.map { Interval(PartialDate(year: $0)) } : nil
    }
    let day = fields.day
    if let day, day > PartialDate.days(inMonth: month, of: fields.year ?? 2000) { return nil }
    if let year = fields.year { return Interval(PartialDate(year: year, month: month, day: day)) }
    if let found = following(month: month, day: day) { return Interval(found) }
    guard let anchor = anchors.publication else { return nil }
    return turned(Interval(PartialDate(year: anchor.year, month: month, day: day)), by: 1)
  }

  /// "On 14 February 2019, and on 26 February": a day of the months after the one told just before has its year.
  private func following(month: Int, day: Int?) -> PartialDate? {
    guard anchors.side == .past, let near = anchors.near, let own = near.month else { return nil }
    let gap = (month - own + 12) % 12
    let date = PartialDate(year: near.year + (month < own ? 1 : 0), month: month, day: day)
    guard gap <= 3, near <= date else { return nil }
    return anchors.publication.map { date <= $0 } ?? true ? date : nil
  }

  func season(_ season: (first: Int, count: Int), of year: Int) -> Interval {
    let first = PartialDate(year: year, month: season.first)
    return Interval(from: first, to: first.adding(months: season.count - 1))
  }

  private struct Fields {
    var year: Int?
    var month: Int?
    var day: Int?
    var season: (first: Int, count: Int)?
  }

  /// What each word names; nil where one names nothing, or what another has named.
  private func fields(of words: [String]) -> Fields? {
    var fields = Fields()
    for (index, word) in words.enumerated() {
      if let month = vocabulary.calendar.month(word), fields.month == nil {
        fields.month = month
      } else if let season = vocabulary.calendar.season(word), fields.season == nil {
        fields.season = season
      } else if vocabulary.calendar.weekday(word) != nil {
        continue
      } else if vocabulary.calendar.unit(word) == .year, index == 0, words.count > 1 {
        // "The year 2019", "fiscal year 2019".
        continue
      } else if let number = Int(word) ?? vocabulary.calendar.ordinal(word) {
        if (1000...2999).contains(number), fields.year == nil {
          fields.year = number
        } else if (1...31).contains(number), fields.day == nil {
          fields.day = number
        } else {
          return nil
        }
      } else {
        return nil
      }
    }
    return fields
  }

  /// "2020-05-09", "09.05.2020".
  private func figures(_ word: String) -> Interval? {
    let marks = word.utf8.filter { !(0x30...0x39).contains($0) }
    let parts = word.split(whereSeparator: { !$0.isNumber }).map { Int($0) }
    guard marks.count == 2, Set(marks).count == 1, parts.count == 3,
      let first = parts[0], let month = parts[1], let last = parts[2], (1...12).contains(month)
    else { return nil }
    let (year, day): (Int, Int)
    switch marks.first {
    case UInt8(ascii: "-"): (year, day) = (first, last)
    case UInt8(ascii: "."): (year, day) = (last, first)
    default: return nil
    }
    guard (1000...2999).contains(year), day >= 1, day <= PartialDate.days(inMonth: month, of: year)
    else { return nil }
    return Interval(PartialDate(year: year, month: month, day: day))
  }

  /// "2019", "1990s".
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
}
