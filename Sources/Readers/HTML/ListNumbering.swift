/// The numbering of a list, according to the attributes of its `ol` element.
struct ListNumbering {
  /// The number of the next entry.
  private var next: Int
  private let step: Int
  /// The attribute `type`: "1", "a", "A", "i" or "I"; nil for a list with bullets.
  private let style: Character?

  /// The numbering of a list with a number of entries.
  init(of list: Page.Node, entries: Int) {
    let isReversed = list.attributes["reversed"] != nil
    step = isReversed ? -1 : 1
    next = Self.number(list.attributes["start"]) ?? (isReversed ? entries : 1)
    style = list.name == "ol" ? list.attributes["type"]?.first ?? "1" : nil
  }

  /// The label of an entry, nil for a bullet; advances to the next number.
  mutating func label(of entry: Page.Node) -> String? {
    let number = Self.number(entry.attributes["value"]) ?? next
    next = number &+ step
    return style.map { Self.words(for: number, style: $0) + "." }
  }

  private static func number(_ attribute: String?) -> Int? { attribute.flatMap { Int($0.trimmed) } }

  /// A number in the style of a list; in digits if its letters cannot express it.
  private static func words(for number: Int, style: Character) -> String {
    switch style {
    case "a" where number > 0: letters(number)
    case "A" where number > 0: letters(number).uppercased()
    case "i" where (1..<4000).contains(number): roman(number)
    case "I" where (1..<4000).contains(number): roman(number).uppercased()
    default: String(number)
    }
  }

  /// The letters a to z, then aa, ab and so on.
  private static func letters(_ number: Int) -> String {
    var (word, left) = ("", number)
    while left > 0 {
      left -= 1
      word = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(left % 26))) + word
      left /= 26
    }
    return word
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (word, left) = ("", number)
    for (value, sign) in signs {
      while left >= value {
        word += sign
        left -= value
      }
    }
    return word
  }
}
