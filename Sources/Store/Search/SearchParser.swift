import Model

extension SearchQuery {
  /// Understands a question.
  ///
  /// - Throws: ``SearchFault``, with the place of the first thing that is wrong.
  public init(_ text: String) throws(SearchFault) {
    var parser = SearchParser(text)
    try parser.parse()
    self.init(text: text, words: parser.words, facets: parser.facets)
  }

  /// The keys before a colon.
  public static let keys = SearchParser.Key.allCases.map(\.rawValue)
}

/// Reads a question from left to right.
struct SearchParser {
  private let characters: [Character]
  private var place = 0
  private(set) var words: [SearchQuery.WordTerm] = []
  private(set) var facets: [SearchQuery.Facet] = []

  enum Key: String, CaseIterable {
    case actor, with, says, type, rel, stance, mod, from, to, source
  }

  init(_ text: String) { characters = Array(text) }

  mutating func parse() throws(SearchFault) {
    skipBlanks()
    while place < characters.count {
      try term()
      skipBlanks()
    }
    if words.isEmpty, facets.isEmpty { throw SearchFault(problem: .empty, place: 0) }
  }

  private var current: Character? { place < characters.count ? characters[place] : nil }

  private mutating func skipBlanks() {
    while let character = current, character.isWhitespace { place += 1 }
  }

  private mutating func term() throws(SearchFault) {
    let start = place
    var isNegated = false
    if current == "-" {
      place += 1
      isNegated = true
      guard let next = current, !next.isWhitespace else {
        throw SearchFault(problem: .noWord, place: start)
      }
    }
    if current == "\"" {
      let phrase = try quoted()
      return add(try expression(phrase.words, isPrefix: takeStar(), at: phrase.place), isNegated)
    }
    let begin = place
    let word = bareWord()
    if word.lowercased().hasPrefix("near/"), current == "(" {
      return add(try near(word, at: begin), isNegated)
    }
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex,
      word[..<colon].allSatisfy({ $0.isASCII && $0.isLetter })
    else {
      if word.lowercased() == "near", current == "(" {
        throw SearchFault(problem: .near, place: begin)
      }
      let isPrefix = word.hasSuffix("*")
      let plain = isPrefix ? String(word.dropLast()) : word
      return add(try expression(plain, isPrefix: isPrefix, at: begin), isNegated)
    }
    // Back to what follows the colon, which may be in quotation marks.
    place = begin + word.distance(from: word.startIndex, to: colon) + 1
    try facet(String(word[..<colon]), isNegated, at: begin)
  }

  private mutating func add(_ expression: String, _ isNegated: Bool) {
    words.append(.init(isNegated: isNegated, expression: expression))
  }

  /// The characters up to a blank, a quotation mark or a bracket.
  private mutating func bareWord() -> String {
    let start = place
    while let character = current, !character.isWhitespace, character != "\"" {
      if character == "(" || character == ")", place > start { break }
      place += 1
      if character == "(" || character == ")" { break }
    }
    return String(characters[start..<place])
  }

  /// The words between quotation marks, and their place.
  private mutating func quoted() throws(SearchFault) -> (words: String, place: Int) {
    let start = place
    place += 1
    let begin = place
    while let character = current, character != "\"" { place += 1 }
    guard current == "\"" else { throw SearchFault(problem: .unclosed("\""), place: start) }
    place += 1
    return (String(characters[begin..<place - 1]), begin)
  }

  private mutating func takeStar() -> Bool {
    guard current == "*" else { return false }
    place += 1
    return true
  }

  /// Words in the notation of FTS5: in quotation marks, in which only they have a meaning.
  private func expression(
    _ words: String, isPrefix: Bool, at place: Int
  ) throws(SearchFault) -> String {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw SearchFault(problem: .noWord, place: place)
    }
    return "\"" + words.replacing("\"", with: "\"\"").replacing("\0", with: " ") + "\""
      + (isPrefix ? "*" : "")
  }

  /// `near/5(a b "c d")`.
  private mutating func near(_ word: String, at begin: Int) throws(SearchFault) -> String {
    let distance = word.dropFirst("near/".count)
    guard let distance = Int(distance), 1...1000 ~= distance else {
      throw SearchFault(problem: .near, place: begin)
    }
    let bracket = place
    place += 1
    var parts: [String] = []
    while true {
      skipBlanks()
      guard let character = current else {
        throw SearchFault(problem: .unclosed("("), place: bracket)
      }
      if character == ")" { break }
      let start = place
      if character == "\"" {
        let phrase = try quoted()
        parts.append(try expression(phrase.words, isPrefix: takeStar(), at: phrase.place))
      } else {
        let word = bareWord()
        let isPrefix = word.hasSuffix("*")
        parts.append(
          try expression(
            isPrefix ? String(word.dropLast()) : word, isPrefix: isPrefix, at: start))
      }
    }
    place += 1
    guard parts.count > 1 else { throw SearchFault(problem: .near, place: begin) }
    return "NEAR(\(parts.joined(separator: " ")), \(distance))"
  }

  private mutating func facet(
    _ name: String, _ isNegated: Bool, at begin: Int
  ) throws(SearchFault) {
    guard let key = Key(rawValue: name.lowercased()) else {
      throw SearchFault(problem: .unknownKey(name), place: begin)
    }
    let start = place
    var value = ""
    if current == "\"" {
      value = try quoted().words
    } else {
      while let character = current, !character.isWhitespace {
        value.append(character)
        place += 1
      }
    }
    guard value.contains(where: { !$0.isWhitespace }) else {
      throw SearchFault(problem: .noValue(key.rawValue), place: begin)
    }
    facets.append(
      .init(isNegated: isNegated, condition: try condition(key, value, at: start)))
  }

  private func condition(
    _ key: Key, _ value: String, at place: Int
  ) throws(SearchFault) -> SearchQuery.Condition {
    switch key {
    case .actor: .actor(value)
    case .with: .with(value)
    case .says: .says(value)
    case .source: .source(value)
    case .type:
      .type(try cases(key, value, at: place, Actor.Kind.allCases) { [$0.rawValue] })
    case .rel:
      .relation(try cases(key, value, at: place, RelationKind.allCases) { [$0.rawValue] })
    case .stance:
      .relation(
        try stances(key, value, at: place).flatMap { stance in
          RelationKind.allCases.filter { $0 != .cooccur && $0.stance == stance }
        })
    case .mod:
      .modality(try cases(key, value, at: place, Relation.Modality.allCases) { [$0.rawValue] })
    case .from: .from(try date(value, at: place).firstDay.key)
    case .to: .to(try date(value, at: place).lastDay.key)
    }
  }

  private func stances(_ key: Key, _ value: String, at place: Int) throws(SearchFault) -> [Int] {
    let names = [1: ["good", "+", "friendly"], -1: ["bad", "-", "hostile"], 0: ["neutral", "0"]]
    return try cases(key, value, at: place, [1, -1, 0]) { names[$0] ?? [] }
  }

  /// The cases that the words between commas begin.
  private func cases<Case>(
    _ key: Key, _ value: String, at place: Int, _ all: [Case], _ names: (Case) -> [String]
  ) throws(SearchFault) -> [Case] {
    var found: [Case] = []
    var start = place
    for word in value.split(separator: ",", omittingEmptySubsequences: false) {
      let begun = all.filter { one in
        names(one).contains { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
      }
      guard !begun.isEmpty else {
        throw SearchFault(
          problem: .unknownValue(
            key: key.rawValue, value: String(word),
            choices: all.compactMap { names($0).first?.lowercased() }), place: start)
      }
      found += begun
      start += word.count + 1
    }
    return found
  }

  private func date(_ value: String, at place: Int) throws(SearchFault) -> PartialDate {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { part in
      part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil
    }
    guard 1...3 ~= parts.count, parts[0].count == 4, let year = numbers[0],
      parts.dropFirst().allSatisfy({ 1...2 ~= $0.count }),
      numbers.dropFirst().prefix(1).allSatisfy({ 1...12 ~= $0 ?? 0 }),
      numbers.dropFirst(2).allSatisfy({
        1...PartialDate.days(inMonth: numbers[1] ?? 1, of: year) ~= $0 ?? 0
      })
    else { throw SearchFault(problem: .noDate(value), place: place) }
    return PartialDate(
      year: year, month: numbers.dropFirst().first ?? nil, day: numbers.dropFirst(2).first ?? nil)
  }
}
