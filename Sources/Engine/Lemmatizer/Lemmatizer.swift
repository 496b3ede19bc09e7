package import Parses

/// Finds dictionary forms by part of speech, from exceptions, endings and an index of words, as spaCy's rule lemmatizer does.
package struct Lemmatizer: Sendable {
  /// An ending and its replacement.
  struct Rule: Sendable {
    var (old, new): (String, String)
  }

  /// Keeps the bytes of the tables alive.
  private let file: ModelFile
  /// By hash of a word: a bit for each part of speech (its index in `PartOfSpeech.allCases`) with which the word is a lemma.
  private let index: KeyTable<UInt32>
  /// By ``exceptionKey(_:_:)``: the start of the word's forms in ``forms``.
  private let exceptions: KeyTable<UInt32>
  /// Lists of words: a byte with their number, then each word after a byte with its length.
  private let forms: MappedArray<UInt8>
  /// By index in `PartOfSpeech.allCases`.
  private let rules: [[Rule]]
  /// A bit for each part of speech that has a table.
  private let known: UInt32

  /// The lemmatizer of a compiled model.
  ///
  /// - Throws: ``ModelError`` if a section is missing or malformed.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    index = try KeyTable("lemmatizer.index", in: file)
    exceptions = try KeyTable("lemmatizer.exceptions", in: file)
    forms = try file.array("lemmatizer.forms", of: UInt8.self) as MappedArray
    let known: MappedArray<UInt32> = try file.array("lemmatizer.known", count: 1)
    self.known = known[0]
    var rules = [[Rule]](repeating: [], count: PartOfSpeech.allCases.count)
    for line in try file.text("lemmatizer.rules").split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let place = Int(fields[0]), rules.indices.contains(place) else {
        throw .unsupported(file.path, .section("lemmatizer.rules"))
      }
      rules[place].append(Rule(old: String(fields[1]), new: String(fields[2])))
    }
    self.rules = rules
  }

  /// The index of a part of speech, which orders the tables.
  static func place(of pos: PartOfSpeech) -> Int {
    PartOfSpeech.allCases.firstIndex(of: pos) ?? 0
  }

  /// The key of a word's exceptions for a part of speech.
  static func exceptionKey(_ word: String, _ place: Int) -> UInt64 {
    let key = (StringKey.hash(word) ^ UInt64(place)) &* 0x9E37_79B9_7F4A_7C15
    return key ^ key >> 32
  }

  /// The dictionary form of a word.
  package func lemma(of form: String, pos: PartOfSpeech, morphology: String) -> String {
    let word = lowerCase(form)
    let place = Self.place(of: pos)
    if pos == .none || pos == .space || isBaseForm(pos, morphology) { return word }
    guard known & 1 << UInt32(place) != 0 else { return pos == .properNoun ? form : word }
    // Known forms go before those found earlier; forms that no index can know, such as "10-year", behind them.
    var lemmas: [String] = []
    var unknown: String?
    for rule in rules[place]
    where word.utf8.suffix(rule.old.utf8.count).elementsEqual(rule.old.utf8) {
      let stem = word.utf8.dropLast(rule.old.utf8.count)
      let lemma = String(decoding: stem, as: UTF8.self) + rule.new
      if lemma.isEmpty { continue }
      if isIndexed(lemma, place) {
        lemmas.insert(lemma, at: 0)
      } else if !lemma.unicodeScalars.allSatisfy(\.isLetter) {
        lemmas.append(lemma)
      } else {
        unknown = unknown ?? lemma
      }
    }
    for lemma in exceptions(of: word, place) where !lemmas.contains(lemma) {
      lemmas.insert(lemma, at: 0)
    }
    return lemmas.first ?? unknown ?? form
  }

  private func isIndexed(_ word: String, _ place: Int) -> Bool {
    (index[StringKey.hash(word)] ?? 0) & 1 << UInt32(place) != 0
  }

  /// The dictionary forms listed for a word.
  private func exceptions(of word: String, _ place: Int) -> [String] {
    guard let start = exceptions[Self.exceptionKey(word, place)] else { return [] }
    var rest = forms.buffer.dropFirst(Int(start))
    var words: [String] = []
    for _ in 0..<(rest.popFirst() ?? 0) {
      let length = Int(rest.popFirst() ?? 0)
      words.append(String(decoding: rest.prefix(length), as: UTF8.self))
      rest = rest.dropFirst(length)
    }
    return words
  }

  /// Whether its features say that a word is in its dictionary form already.
  private func isBaseForm(_ pos: PartOfSpeech, _ morphology: String) -> Bool {
    func has(_ feature: Substring) -> Bool {
      morphology.split(separator: "|").contains(feature)
    }
    let isPresent = pos == .verb && has("VerbForm=Fin") && has("Tense=Pres")
    return has("VerbForm=Inf") || has("VerbForm=None") || has("Degree=Pos")
      || pos == .noun && has("Number=Sing")
      || isPresent && !morphology.split(separator: "|").contains { $0.hasPrefix("Number=") }
  }
}
