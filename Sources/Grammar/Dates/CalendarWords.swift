/// The words of the calendar, in lower case.
enum CalendarWords {
  /// 1 to 12 for a month's name or its abbreviation.
  static func month(_ word: String) -> Int? { months[word] }

  /// 0 (Monday) to 6 for a day's name or its abbreviation.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  /// A season's first month, of the northern half of the earth, and how many months it lasts.
  static func season(_ word: String) -> (first: Int, count: Int)? {
    switch word {
    case "spring": (3, 3)
    case "summer": (6, 3)
    case "autumn", "fall": (9, 3)
    case "winter": (12, 3)
    default: nil
    }
  }

  /// 1 for "first" or "1st", and so on.
  static func ordinal(_ word: String) -> Int? {
    if let known = ordinals[word] { return known }
    guard let suffix = ["st", "nd", "rd", "th"].first(where: word.hasSuffix) else { return nil }
    return Int(word.dropLast(suffix.count))
  }

  /// A span of time that can be counted.
  static func unit(_ word: String) -> DateUnit? {
    switch word {
    case "day", "days": .day
    case "week", "weeks", "weekend": .week
    case "month", "months": .month
    case "quarter", "quarters": .quarter
    case "year", "years": .year
    case "decade", "decades": .decade
    default: nil
    }
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months: [String: Int] = ["sept": 9, "sept.": 9]
    for (number, name) in zip(1..., names) {
      months[name] = number
      months[String(name.prefix(3))] = number
      months[name.prefix(3) + "."] = number
    }
    return months
  }()

  private static let weekdays: [String: Int] = {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var weekdays: [String: Int] = [:]
    for (number, name) in zip(0..., names) {
      weekdays[name] = number
      weekdays[name.prefix(3) + "."] = number
    }
    return weekdays
  }()

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
  ]
}

/// A span of time that can be counted.
enum DateUnit {
  case day, week, month, quarter, year, decade

  /// How exactly an interval of such units can be given.
  var months: Int? {
    switch self {
    case .day, .week: nil
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    }
  }
}
