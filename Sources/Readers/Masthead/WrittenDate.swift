internal import Lexicon
import Model

/// A date as written in a line.
///
/// It is read from digits and marks. `DateGrammar`, by contrast, reads the tokens of a parse, which exists only
/// once the article's date is known. Both take their words from ``CalendarWords``.
struct WrittenDate: Hashable, Sendable {
  /// The year, if it is written.
  var year: Int?
  /// The month, 1 to 12, if it is written and can be distinguished from the day.
  var month: Int?
  /// The day of the month, if it is written and can be distinguished from the month.
  var day: Int?
  /// The words of the line that it spans: indices of ``LineWord/all(of:)``.
  var words: Range<Int>

  /// The date meant; nil without a year.
  var date: PartialDate? { year.map { PartialDate(year: $0, month: month, day: day) } }

  /// The first date in a line's words; one without a year counts.
  static func first(in words: [LineWord]) -> WrittenDate? {
    for place in words.indices {
      if let found = starting(at: place, in: words) { return found }
    }
    return nil
  }

  private static func starting(at place: Int, in words: [LineWord]) -> WrittenDate? {
    switch words[place].kind {
    case .number(let value, digits: 4):
      yearFirst(value, at: place, in: words)
    case .number(let value, digits: 8):
      checked(value / 10000, value / 100 % 100, value % 100, place..<place + 1)
    case .number(let value, digits: 1), .number(let value, digits: 2):
      dayFirst(value, at: place, in: words) ?? figures(value, at: place, in: words)
    case .word(let name):
      MastheadWords.calendar.month(name).flatMap { monthFirst($0, at: place, in: words) }
    default: nil
    }
  }

  /// "2020-05-09", "2020/5/9" and "2020-05".
  private static func yearFirst(_ year: Int, at place: Int, in words: [LineWord]) -> WrittenDate? {
    guard let mark = words[at: place + 1]?.mark, "-/.".contains(mark),
      let month = words[at: place + 2]?.shortNumber
    else { return nil }
    if words[at: place + 3]?.mark == mark, let day = words[at: place + 4]?.shortNumber {
      return checked(year, month, day, place..<place + 5)
    }
    return mark == "-" ? checked(year, month, nil, place..<place + 3) : nil
  }

  /// "9 May 2020", "9th of May, 2020", "09-May-2020" and "9 May".
  private static func dayFirst(_ day: Int, at place: Int, in words: [LineWord]) -> WrittenDate? {
    var next = place + 1
    while let word = words[at: next], word.isOrdinalEnding || word.isGenitive { next += 1 }
    if words[at: next]?.mark == "-" { next += 1 }
    guard let name = words[at: next]?.text, let month = MastheadWords.calendar.month(name) else {
      return nil
    }
    next += 1
    let (year, end) = self.year(at: next, in: words)
    return checked(year, month, day, place..<end)
  }

  /// "May 9, 2020", "May 9th", "May 2020".
  private static func monthFirst(_ month: Int, at place: Int, in words: [LineWord]) -> WrittenDate?
  {
    var next = place + 1
    if words[at: place + 1]?.mark == "." { next += 1 }
    if let day = words[at: next]?.shortNumber {
      next += 1
      if words[at: next]?.isOrdinalEnding == true { next += 1 }
      let (year, end) = self.year(at: next, in: words)
      return checked(year, month, day, place..<end)
    }
    let (year, end) = self.year(at: next, in: words)
    return year.flatMap { checked($0, month, nil, place..<end) }
  }

  /// "09.05.2020" and "09/05/2020"; day and month can be distinguished only if one is above 12.
  private static func figures(_ first: Int, at place: Int, in words: [LineWord]) -> WrittenDate? {
    guard let mark = words[at: place + 1]?.mark, "-/.".contains(mark),
      let second = words[at: place + 2]?.shortNumber, words[at: place + 3]?.mark == mark,
      case .number(let year, digits: 4)? = words[at: place + 4]?.kind
    else { return nil }
    let whole = place..<place + 5
    // Dots are written where the day comes first.
    if first > 12 || mark == "." { return checked(year, second, first, whole) }
    if second > 12 { return checked(year, first, second, whole) }
    return first == second
      ? checked(year, first, second, whole) : checked(year, nil, nil, whole)
  }

  /// The year at that place, with a comma or mark before it, and the place after it.
  private static func year(at place: Int, in words: [LineWord]) -> (year: Int?, end: Int) {
    var next = place
    while let mark = words[at: next]?.mark, ",.-".contains(mark) { next += 1 }
    if case .number(let year, digits: 4)? = words[at: next]?.kind { return (year, next + 1) }
    return (nil, place)
  }

  private static func checked(_ year: Int?, _ month: Int?, _ day: Int?, _ words: Range<Int>)
    -> WrittenDate?
  {
    guard year.map({ (1500...2200).contains($0) }) ?? true,
      month.map({ (1...12).contains($0) }) ?? true, day.map({ (1...31).contains($0) }) ?? true
    else { return nil }
    return WrittenDate(year: year, month: month, day: day, words: words)
  }
}
