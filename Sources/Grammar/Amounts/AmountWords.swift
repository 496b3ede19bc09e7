internal import Model
internal import Parses

/// A word, number, sign or mark as the grammar of amounts reads it: a token, or a part of one ("USD34.6m" has three).
struct AmountWord {
  /// The token that it is of.
  var token: Int
  /// Its place in the text, in UTF-8 offsets.
  var range: Range<Int>
  /// As written.
  var form: String
  /// In lower case.
  var lower: String
  /// Whether it begins with a digit.
  var isFigure: Bool
  /// Whether no space stands before it.
  var isGlued: Bool
}

extension AmountWord {
  /// The words of a parse: tokens with digits or signs in them are cut where letters, digits and signs meet.
  static func all<Check: Checkpoint>(
    in parse: Parse, of text: String, unless cancellation: Check
  ) throws(Check.Failure) -> [Self] {
    var words: [Self] = []
    words.reserveCapacity(parse.tokens.count)
    for (index, token) in parse.tokens.enumerated() {
      try cancellation.check()
      let isGlued = index > 0 && parse.tokens[index - 1].range.upperBound == token.range.lowerBound
      let isCompound =
        token.range.count > 1
        && token.form.utf8.contains {
          $0 >= 0x30 && $0 <= 0x39 || $0 == 0x24 || $0 == 0xC2 || $0 == 0xE2
        }
      if isCompound, token.range.upperBound <= text.utf8.count {
        words += parts(of: token.range, in: text, token: index, isGlued: isGlued)
      } else {
        words.append(word(token.form, token: index, range: token.range, isGlued: isGlued))
      }
    }
    return words
  }

  private static func word(
    _ form: String, token: Int, range: Range<Int>, isGlued: Bool
  ) -> Self {
    Self(
      token: token, range: range, form: form,
      lower: form.utf8.contains { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x80 }
        ? form.lowercased() : form,
      isFigure: form.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false, isGlued: isGlued)
  }

  private static func parts(
    of range: Range<Int>, in text: String, token: Int, isGlued: Bool
  ) -> [Self] {
    let characters = Array(text[utf8: range])
    var found: [Self] = []
    var start = range.lowerBound
    var place = 0
    while place < characters.count {
      let end = endOfPart(at: place, in: characters)
      let form = String(characters[place..<end])
      let next = start + form.utf8.count
      found.append(
        word(form, token: token, range: start..<next, isGlued: isGlued || place > 0))
      start = next
      place = end
    }
    return found
  }

  /// Letters with the currency sign behind them, digits with the separators between them, or one other mark.
  private static func endOfPart(at start: Int, in characters: [Character]) -> Int {
    var end = start + 1
    let first = characters[start]
    if first.isASCIIDigit {
      while end < characters.count {
        let isSeparator =
          characters[end].isDigitSeparator && end + 1 < characters.count
          && characters[end + 1].isASCIIDigit
        guard characters[end].isASCIIDigit || isSeparator else { break }
        end += 1
      }
    } else if first.isLetter {
      // A token that has neither digit nor sign, such as "p.m.", is cut nowhere.
      while end < characters.count,
        characters[end].isLetter || characters[end] == "." || characters[end] == "'"
      {
        end += 1
      }
      if end < characters.count, characters[end].isCurrencySymbol { end += 1 }
    }
    return end
  }
}

extension Character {
  /// Whether it is one of the digits of ASCII.
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }

  /// Whether it may stand between the digits of one number.
  fileprivate var isDigitSeparator: Bool {
    self == "," || self == "." || self == "'" || self == "’"
  }
}

extension String {
  /// Whether the first character is a sign of a currency; most are ASCII, which needs no table of Unicode.
  var beginsWithCurrencySymbol: Bool {
    guard let unit = utf8.first else { return false }
    return unit < 0x80 ? unit == 0x24 : first?.isCurrencySymbol ?? false
  }
}
