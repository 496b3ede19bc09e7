/// Numbers as news writes them: "23", "1,200", "2.5", "seven", "a dozen", "922 million".
package enum NumberWords {
  /// The number that one word means, without a scale word.
  package static func value(of word: String) -> Double? {
    if let small = small[word] { return small }
    guard let first = word.utf8.first, first >= 0x30, first <= 0x39 || first == 0x2E else {
      return word.utf8.first == 0x2E ? decimal(word) : nil
    }
    return decimal(word)
  }

  /// What a scale word multiplies by: "million", "bn".
  package static func scale(of word: String) -> Double? { scales[word] }

  /// Digits with thousands separators and at most one decimal point.
  private static func decimal(_ word: String) -> Double? {
    var whole = 0.0
    var place = 0.0
    var digits = 0
    for unit in word.utf8 {
      switch unit {
      case 0x30...0x39:
        digits += 1
        let digit = Double(unit - 0x30)
        if place > 0 {
          whole += digit * place
          place /= 10
        } else {
          whole = whole * 10 + digit
        }
      case 0x2C where place == 0 && digits > 0: continue
      case 0x2E where place == 0: place = 0.1
      default: return nil
      }
    }
    return digits > 0 ? whole : nil
  }

  private static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "twenty-five": 25, "half": 0.5, "dozen": 12,
  ]

  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "lakh": 1e5, "crore": 1e7,
  ]
}
