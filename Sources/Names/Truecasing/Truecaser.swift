package import Knowledge
package import Lexicon
import Model

/// Gives lines set in capitals the case that their words have in a sentence.
///
/// The recogniser and the parser learned from sentences: "KENYA EXPELS RWANDAN ENVOY" is a row of names to them. A word is
/// a name if the tables know it as one, or if the rest of the article has it with a capital and never without (Lita et
/// al. 2003, "tRuEcasIng").
package struct Truecaser: Sendable {
  private let knowledge: Knowledge
  private let lexicon: LexicalTables

  package init(_ knowledge: Knowledge, _ lexicon: LexicalTables) {
    self.knowledge = knowledge
    self.lexicon = lexicon
  }

  /// The text, with as many UTF-8 bytes for every character as before.
  package func truecased(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard lines.contains(where: Self.isSetInCapitals) else { return text }
    let words = Self.words(of: lines)
    // Appending to a view of scalars copies the whole each time.
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var end = text.startIndex
    for line in lines where Self.isSetInCapitals(line) {
      result += text[end..<line.startIndex]
      append(line, recasedBy: words, to: &result)
      end = line.endIndex
    }
    result += text[end...]
    return result
  }

  /// Whether a line has three words or more in capitals and no small letter.
  private static func isSetInCapitals(_ line: Substring) -> Bool {
    var words = 0
    var length = 0
    for scalar in line.unicodeScalars {
      if scalar.properties.isUppercase {
        length += 1
        if length == 2 { words += 1 }
      } else {
        guard !scalar.properties.isLowercase else { return false }
        length = 0
      }
    }
    return words > 2
  }

  /// The words of the other lines, in lower case: those in small letters, and those that have a capital within a sentence.
  private static func words(of lines: [Substring]) -> (small: Set<String>, capital: Set<String>) {
    var small: Set<String> = []
    var capital: Set<String> = []
    for line in lines where !isSetInCapitals(line) {
      for word in line.split(whereSeparator: { !$0.isLetter }) {
        if word.first?.isLowercase ?? false {
          small.insert(String(word))
        } else if line[..<word.startIndex].last(where: { !$0.isWhitespace })?.isLetter ?? false {
          capital.insert(word.lowercased())
        }
      }
    }
    return (small, capital.subtracting(small))
  }

  private func append(
    _ line: Substring, recasedBy known: (small: Set<String>, capital: Set<String>),
    to result: inout String
  ) {
    let words = line.split { !$0.isLetter }
    var end = line.startIndex
    var place = 0
    while place < words.count {
      let (count, sort) = name(at: place, words, known)
      for word in words[place..<place + count] {
        result += line[end..<word.startIndex]
        let isBound =
          end > line.startIndex && Self.apostrophes.contains(line[..<word.startIndex].last)
        switch sort {
        case .acronym: result += word
        case .word where isBound: result += Self.small(word)
        case .word where !Self.endsSentence(line[..<word.startIndex]):
          // An initial stays: "U.S.", "J. Smith".
          let isInitial =
            word.count == 1 && !lexicon.has(word.lowercased(), .indefiniteArticle)
          result += isInitial ? Self.capitalised(word) : Self.small(word)
        case .word, .name: result += Self.capitalised(word)
        }
        end = word.endIndex
      }
      place += count
    }
    result += line[end...]
  }

  /// Whether a sentence ends with some words, or they are none.
  private static func endsSentence(_ words: Substring) -> Bool {
    guard let last = words.last(where: { !$0.isWhitespace && $0 != "\"" }) else { return true }
    return last == "." || last == "!" || last == "?"
  }

  private static let apostrophes: Set<Character?> = ["'", "\u{2019}"]

  private enum Sort { case acronym, name, word }

  /// How many words from a place on are a name, and of what sort; one where none is known.
  private func name(
    at place: Int, _ words: [Substring], _ known: (small: Set<String>, capital: Set<String>)
  ) -> (count: Int, sort: Sort) {
    let capitals = String(words[place])
    let lower = capitals.lowercased()
    if capitals.utf8.count > 1, let listed = knowledge.gazetteer.name(capitals),
      isCountry(listed) || !listed.isAmbiguous && !known.small.contains(lower)
    {
      return (1, .acronym)
    }
    for count in stride(from: min(Self.longest, words.count - place), to: 0, by: -1) {
      let phrase = words[place..<place + count].map { Self.capitalised($0) }.joined(separator: " ")
      guard let listed = knowledge.gazetteer.name(phrase) else { continue }
      if isCountry(listed) || !listed.isAmbiguous { return (count, .name) }
    }
    if known.capital.contains(lower) { return (1, .name) }
    guard !known.small.contains(lower), lexicon.classSet(of: lower) == 0 else { return (1, .word) }
    let word = Self.capitalised(words[place])
    let isListed =
      knowledge.homes.code(ofLeadersNamed: word) != nil || knowledge.people.isFamily(word)
      || knowledge.people.isGiven(word) || knowledge.places.contains(word)
    return (1, isListed ? .name : .word)
  }

  /// How many words of a name it looks up.
  private static let longest = 4

  private func isCountry(_ name: Gazetteer.Name) -> Bool {
    knowledge.gazetteer.entries[name.entry].kind == .country
  }

  private static func capitalised(_ word: Substring) -> String {
    String(word.unicodeScalars.prefix(1)) + small(Substring(word.unicodeScalars.dropFirst()))
  }

  /// The small letters of a word, where they take as many bytes.
  private static func small(_ word: Substring) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      let fits = lower.count == 1 && lower.first.map(UTF8.width) == UTF8.width(scalar)
      result.unicodeScalars.append(fits ? lower.first ?? scalar : scalar)
    }
    return result
  }
}
