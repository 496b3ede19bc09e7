internal import Lexicon

/// Bytes read in each encoding of one byte a character, and how well each reading suits a language.
///
/// A reading is good if its letters beyond ASCII are frequent ones of one language, and if its words look like
/// words: no capital behind a small letter, no sign between letters, no two scripts in one word.
struct SingleByteText {
  private let bytes: ArraySlice<UInt8>
  private let languages: [Language]

  private struct Language {
    /// How much each letter speaks for it.
    var letters: [Unicode.Scalar: Double]
    /// How much its function words in ASCII speak for it, whatever the encoding.
    var words: Double
  }

  /// The bytes, and the languages whose letters the lexicon lists.
  init(_ bytes: ArraySlice<UInt8>, lexicon: LexicalTables) {
    self.bytes = bytes
    let counts = Self.words(in: bytes)
    let total = Double(max(1, counts.values.reduce(0, +)))
    languages = lexicon.values(in: .languageLetters).sorted { $0.key < $1.key }.map { row in
      let letters = row.value.unicodeScalars.filter(\.properties.isAlphabetic)
      // In a short list every letter is frequent.
      let count = Double(max(30, letters.count))
      // Foreign letters in English are of many languages: those of one language suit it better.
      let share = row.key == WrittenLanguage.own ? 0.7 : 1
      var weights: [Unicode.Scalar: Double] = [:]
      for (rank, letter) in letters.enumerated() where weights[letter] == nil {
        weights[letter] = share * (1 - 0.7 * Double(rank) / count)
      }
      let list = lexicon.value(of: row.key, in: .languageWords) ?? ""
      let found = list.split(separator: " ").reduce(0) { $0 + (counts[String($1)] ?? 0) }
      return Language(letters: weights, words: min(0.9, 3 * Double(found) / total))
    }
  }

  /// How often each word in small ASCII letters occurs.
  private static func words(in bytes: ArraySlice<UInt8>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in bytes.split(whereSeparator: { !$0.isWordPart }) where word.allSatisfy({ $0 < 0x80 })
    {
      counts[String(decoding: word, as: UTF8.self), default: 0] += 1
    }
    return counts
  }

  /// The best reading; the declared one unless another is far better.
  func encoding(declared: Encoding?) -> Encoding {
    let stated = declared.flatMap { $0 == .utf8 || EastAsianText.encodings.contains($0) ? nil : $0 }
    let fallback = stated ?? .windows1252
    let least = score(fallback) + (stated == nil ? 0.1 : 0.6)
    var best = (encoding: fallback, score: least)
    for (encoding, handicap) in Self.candidates where encoding != fallback {
      let score = score(encoding) - handicap
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// The encodings to detect, and how much better than others the rarer ones must be.
  private static let candidates: [(encoding: Encoding, handicap: Double)] =
    [(.windows1252, 0)]
    + [
      ("CP1251", 0), ("CP1250", 0), ("CP1254", 0), ("CP1253", 0), ("CP1256", 0), ("CP1255", 0),
      ("CP874", 0), ("KOI8-U", 0), ("ISO-8859-2", 0.02), ("ISO-8859-7", 0.02), ("ISO-8859-5", 0.05),
      ("ISO-8859-6", 0.05), ("CP866", 0.05), ("CP1257", 0.15),
    ].map { (.legacy($0), $1) }

  /// How well a reading suits the language that it suits best, for each character beyond ASCII: 1 at most.
  private func score(_ encoding: Encoding) -> Double {
    let scalars = encoding.scalarsBeyondASCII
    guard scalars.count == 128 else { return -.infinity }
    let kinds = scalars.map { Kind($0) }
    var counts = [Int](repeating: 0, count: 128)
    var penalty = 0.0
    var before = Kind.gap
    var beforeThat = Kind.gap
    for byte in bytes {
      let kind = byte < 0x80 ? Kind(Unicode.Scalar(byte)) : kinds[Int(byte) - 0x80]
      if byte >= 0x80 { counts[Int(byte) - 0x80] += 1 }
      penalty += Self.penalty(beforeThat, before, kind)
      (beforeThat, before) = (before, kind)
    }
    let total = counts.reduce(0, +)
    guard total > 0 else { return 0 }
    var shared = 0.0
    var letters: [(letter: Unicode.Scalar, count: Double)] = []
    for (place, count) in counts.enumerated() where count > 0 {
      switch kinds[place] {
      case .foreign, .foreignCapital, .accented, .accentedCapital:
        let letter = scalars[place].properties.lowercaseMapping.unicodeScalars.first
        letters.append((letter ?? scalars[place], Double(count)))
        if kinds[place].isCapital { shared -= 0.1 * Double(count) }
      case .mark: shared += 0.5 * Double(count)
      case .fault: shared -= Double(count)
      default: shared -= 0.1 * Double(count)
      }
    }
    let lettersInAll = letters.reduce(0) { $0 + $1.count }
    let best = languages.lazy.map { language in
      letters.reduce(language.words * lettersInAll) {
        $0 + $1.count * (language.letters[$1.letter] ?? -1)
      }
    }.max()
    return (shared + (best ?? 0) - penalty) / Double(total)
  }

  /// What speaks against three neighbours in one text.
  private static func penalty(_ first: Kind, _ second: Kind, _ third: Kind) -> Double {
    switch (second, third) {
    case (.foreign, .foreignCapital): 1
    case (_, _) where second.isForeign && third.isLatin || second.isLatin && third.isForeign: 1
    case (.latin, .accentedCapital) where !first.isCapital: 1
    case (.accented, .accentedCapital), (.accented, .latinCapital): 1
    // Latin letters with marks rarely stand together.
    case (_, _) where second.isAccented && third.isAccented: first.isAccented ? 1 : 0.5
    case (.sign, _) where third.isLetter: first.isLetter ? 1 : 0.2
    case (_, .sign) where second.isLetter: 0.2
    default: 0
    }
  }

  /// What a character is to its neighbours.
  private enum Kind {
    case gap
    /// A small ASCII letter, and a capital one.
    case latin, latinCapital
    /// Another Latin letter, small, and a capital one.
    case accented, accentedCapital
    /// A letter of another script, small or without case, and a capital one.
    case foreign, foreignCapital
    /// A quotation mark, a dash or another mark that texts use.
    case mark
    /// Any other sign.
    case sign
    case fault

    init(_ scalar: Unicode.Scalar) {
      if scalar.value < 0x80 {
        self =
          scalar.properties.isUppercase
          ? .latinCapital : scalar.properties.isAlphabetic ? .latin : .gap
      } else if scalar == "\u{FFFD}" || scalar.properties.generalCategory == .control {
        self = .fault
      } else if scalar.properties.isUppercase {
        self = scalar.value < 0x250 ? .accentedCapital : .foreignCapital
      } else if scalar == "ª" || scalar == "º" {
        self = .sign
      } else if scalar.properties.isAlphabetic {
        self = scalar.value < 0x250 ? .accented : .foreign
      } else if scalar.properties.generalCategory == .nonspacingMark {
        self = .foreign
      } else {
        self = marks.contains(scalar) ? .mark : .sign
      }
    }

    var isLatin: Bool { self == .latin || self == .latinCapital || isAccented }
    var isAccented: Bool { self == .accented || self == .accentedCapital }
    var isForeign: Bool { self == .foreign || self == .foreignCapital }
    var isLetter: Bool { isLatin || isForeign }
    var isCapital: Bool {
      self == .latinCapital || self == .accentedCapital || self == .foreignCapital
    }
  }
}

/// The marks that stand in texts of any language.
private let marks: Set<Unicode.Scalar> = [
  "‘", "’", "“", "”", "„", "‚", "«", "»", "–", "—", "…", "\u{A0}", "€", "£", "§", "°", "№", "•",
  "©",
]

extension Encoding {
  /// What the bytes from 0x80 on mean; U+FFFD for those that mean nothing.
  fileprivate var scalarsBeyondASCII: [Unicode.Scalar] {
    switch self {
    case .utf8, .utf16: return []
    case .windows1252:
      return (UInt8(0x80)...0xFF).map { Decoded.windows1252($0) }
    case .legacy(let name):
      // A line break behind each byte keeps neighbours from being joined.
      let bytes = (UInt8(0x80)...0xFF).flatMap { [$0, UInt8.newline] }
      guard let text = Conversion(bytes[...], from: name)?.text else { return [] }
      return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(128)
        .map { $0.unicodeScalars.first ?? "\u{FFFD}" }
    }
  }
}
