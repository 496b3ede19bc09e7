internal import Lexicon

/// A word, a number or a mark of a line, for reading dates and labels.
struct LineWord: Hashable, Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// Letters, in lower case.
    case word(String)
    /// Up to nine digits.
    case number(Int, digits: Int)
    /// Any other character except white space.
    case mark(Character)
  }

  /// What it is.
  var kind: Kind
  /// Its range in UTF-8 offsets of the line.
  var range: Range<Int>

  /// A word's letters in lower case.
  var text: String? { if case .word(let text) = kind { text } else { nil } }

  /// The mark that it is.
  var mark: Character? { if case .mark(let mark) = kind { mark } else { nil } }

  /// A number of one or two digits.
  var shortNumber: Int? {
    if case .number(let value, let digits) = kind, digits <= 2 { value } else { nil }
  }

  /// Whether it is an ordinal suffix: "st", "nd", "rd", "th".
  var isOrdinalEnding: Bool { has(.ordinalSuffix) }

  /// Whether it may stand between day and month: "of".
  var isGenitive: Bool { has(.genitivePreposition) }

  /// Whether it is a word of a class.
  func has(_ wordClass: WordClass) -> Bool {
    text.map { MastheadWords.calendar.lexicon.has($0, wordClass) } ?? false
  }

  /// The words, numbers and marks of a line, in order.
  static func all(of line: Substring) -> [LineWord] {
    var words: [LineWord] = []
    var rest = line[...]
    var offset = 0
    while let first = rest.first {
      let part: Substring
      if first.isASCII, first.isNumber {
        part = rest.prefix { $0.isASCII && $0.isNumber }
        // Longer figures are no part of any date.
        let value = part.utf8.count <= 9 ? Int(part) ?? 0 : 0
        words.append(
          LineWord(
            kind: .number(value, digits: part.utf8.count),
            range: offset..<offset + part.utf8.count))
      } else if first.isLetterOfAnyScript {
        part = rest.prefix { $0.isLetterOfAnyScript }
        words.append(
          LineWord(kind: .word(part.lowercased()), range: offset..<offset + part.utf8.count))
      } else {
        part = rest.prefix(1)
        if !first.isWhitespace {
          words.append(LineWord(kind: .mark(first), range: offset..<offset + part.utf8.count))
        }
      }
      offset += part.utf8.count
      rest = rest[part.endIndex...]
    }
    return words
  }
}

extension Character {
  /// Whether it is a letter; most are ASCII, which needs no table of Unicode.
  fileprivate var isLetterOfAnyScript: Bool {
    guard let value = asciiValue else { return isLetter }
    return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}

extension [LineWord] {
  /// The word at that place; nil beyond the end.
  subscript(at place: Int) -> LineWord? { indices.contains(place) ? self[place] : nil }
}
