internal import Lexicon

/// Numbers as news writes them: "23", "1,200", "2.5", "seven", "a dozen", "922 million".
struct NumberWords: Sendable {
  private let cardinals: [String: Double]
  private let magnitudes: [String: Double]

  /// The number words of a lexicon.
  init(_ lexicon: LexicalTables) {
    cardinals = lexicon.values(in: .numbers).compactMapValues { Double($0) }
    magnitudes = lexicon.values(in: .magnitudes).compactMapValues { Double($0) }
  }

  /// The words that mean a number without digits.
  var cardinalWords: Set<String> { Set(cardinals.keys) }

  /// The number that one word means, without a magnitude.
  func value(of word: String) -> Double? { cardinals[word] ?? Self.decimal(word) }

  /// What a magnitude multiplies by: "million", "bn".
  func scale(of word: String) -> Double? { magnitudes[word] }

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
}
