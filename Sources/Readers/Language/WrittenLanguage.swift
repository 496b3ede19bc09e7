internal import Lexicon

/// What a text shows of the language that it is in: the scripts of its letters and its function words.
struct WrittenLanguage {
  /// The number of words.
  private var words = 0
  /// The number of words without capitals.
  private var smallWords = 0
  /// How often each word occurs, in lower case.
  private var counts: [String: Int] = [:]
  /// How often each letter occurs, small.
  private var letters: [Unicode.Scalar: Int] = [:]
  /// The number of Latin letters.
  private var latin = 0
  /// The number of letters in each script's language.
  private var scripts: [String: Int] = [:]
  private let lexicon: LexicalTables

  /// The beginning of a text of any length.
  init(of text: Substring, lexicon: LexicalTables) {
    self.lexicon = lexicon
    let blocks = Self.blocks(in: lexicon)
    var word = ""
    var isSmall = true
    for scalar in text.unicodeScalars.prefix(20_000) {
      guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      else {
        add(word, isSmall: isSmall)
        (word, isSmall) = ("", true)
        continue
      }
      word.unicodeScalars.append(scalar)
      if scalar.properties.isUppercase { isSmall = false }
      if scalar.value < 0x250 {
        latin += 1
      } else if let language = blocks.first(where: { $0.codes.contains(scalar.value) })?.language {
        scripts[language, default: 0] += 1
      }
    }
    add(word, isSmall: isSmall)
  }

  /// Whether a text begins in the lexicon's own language, which most do: a quick look at its ASCII words.
  static func isOwn(_ text: Substring, lexicon: LexicalTables) -> Bool {
    let known =
      lexicon.value(of: own, in: .languageWords).map { Set($0.split(separator: " ")) } ?? []
    let words = text.utf8.prefix(1500).split { !$0.isLetter && $0 < 0x80 }
    let found = words.count { known.contains(Substring($0).lowercased()[...]) }
    return words.count >= 20 && found * 4 >= words.count
  }

  private mutating func add(_ word: String, isSmall: Bool) {
    // An initial is no word.
    guard !word.isEmpty, isSmall || word.unicodeScalars.count > 1 else { return }
    words += 1
    if isSmall { smallWords += 1 }
    let small = word.lowercased()
    counts[small, default: 0] += 1
    for letter in small.unicodeScalars { letters[letter, default: 0] += 1 }
  }

  /// The language if it is not the lexicon's own: its name, or nil within for an unknown one; nil if the text
  /// is in the lexicon's language, or too short to tell.
  var foreign: String?? {
    let total = latin + scripts.values.reduce(0, +)
    guard total >= 12 else { return nil }
    let own = share(of: lexicon.value(of: Self.own, in: .languageWords) ?? "")
    let isInOtherScript = latin * 2 < total
    // A fifth is half of what running text has.
    guard isInOtherScript || words >= 8 && own < 0.2 else { return nil }
    let best = evidence.max { ($0.total, $1.language) < ($1.total, $0.language) }
    if isInOtherScript {
      if let best, best.words >= 0.04 { return .some(best.language) }
      return .some(languageOfScript)
    }
    // A few sentences may have few function words, so a short text must show more.
    let least = words < 25 ? 0.25 : 0.12
    if let best, best.kinds >= 3, best.total >= least, best.words >= 0.06, best.words >= own * 2 {
      return .some(best.language)
    }
    // Running text without any known function word.
    let isProse = words >= 80 && smallWords * 10 >= words * 7
    return isProse && own < 0.03 ? .some(nil) : nil
  }

  /// What speaks for each other language: the share of its function words, and how many there are of them; and in all,
  /// with its letters beyond ASCII for it and foreign ones against it.
  private var evidence: [(language: String, words: Double, kinds: Int, total: Double)] {
    let letters = Double(max(1, self.letters.values.reduce(0, +)))
    let beyond = self.letters.filter { $0.key.value >= 0x80 }
    return lexicon.values(in: .languageWords).filter { $0.key != Self.own }.map { language, list in
      let words = share(of: list)
      var total = words
      if let alphabet = lexicon.value(of: language, in: .languageLetters), words > 0 {
        let known = Set(alphabet.unicodeScalars)
        for (letter, count) in beyond {
          total += Double(count) / letters * (known.contains(letter) ? 1 : -4)
        }
      }
      let kinds = list.split(separator: " ").count { counts[String($0)] != nil }
      return (language, words, kinds, total)
    }
  }

  /// The share of some words in the text.
  private func share(of list: String) -> Double {
    let found = list.split(separator: " ").reduce(0) { $0 + (counts[String($1)] ?? 0) }
    return Double(found) / Double(max(1, words))
  }

  /// The language of a text in a script of its own.
  private var languageOfScript: String? {
    // Japanese and Korean are written with Chinese characters among their own.
    let found = scripts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let total = found.reduce(0) { $0 + $1.value }
    return
      (found.first { $0.key != Self.sharedScript && $0.value * 10 >= total } ?? found.first)?.key
  }

  /// The language that the tables are of.
  static let own = "English"
  /// The language whose script others use beside their own.
  private static let sharedScript = "Chinese"

  /// The blocks of code points with the language mainly written in them.
  private static func blocks(
    in lexicon: LexicalTables
  ) -> [(codes: ClosedRange<UInt32>, language: String)] {
    lexicon.values(in: .scriptLanguages).compactMap { block, language in
      let codes = block.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard codes.count == 2, codes[0] <= codes[1] else { return nil }
      return (codes[0]...codes[1], language)
    }
  }
}
