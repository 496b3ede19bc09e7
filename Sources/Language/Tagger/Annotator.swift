/// Gives tokens their attributes from tags and dependencies: attribute rules first, then dictionary forms.
///
/// One reader's, not shared between threads. What a token gets depends on its form, tag and dependency alone, but for the few
/// patterns that span tokens; so it is found once for each such combination.
package struct Annotator: ~Copyable {
  /// What a combination of form, tag and dependency gets.
  private struct Reading {
    /// What it gets where no pattern of several tokens matches.
    var attributes: TokenAttributes
    /// The rules that it matches alone, in order.
    var rules: [Int32]
    /// The patterns of several tokens that may start with it.
    var starts: [Int32]
  }

  /// More readings than this are forgotten before the next text.
  private static let mostReadings = 200_000

  private let ruler: AttributeRuler
  private let lemmatizer: Lemmatizer
  private let tags: [String]
  private let dependencies: [String]
  private let tagKeys: [UInt64]
  private let dependencyKeys: [UInt64]
  private var readings: [Reading] = []
  private var indices = KeyIndex()
  /// The generation of the lexicon that the readings belong to.
  private var generation = 0

  /// An annotator for the labels of a model's tagger and parser.
  package init(
    _ ruler: AttributeRuler, _ lemmatizer: Lemmatizer, tags: [String], dependencies: [String]
  ) {
    self.ruler = ruler
    self.lemmatizer = lemmatizer
    self.tags = tags
    self.dependencies = dependencies
    tagKeys = tags.map { StringKey.key($0) }
    dependencyKeys = dependencies.map { StringKey.key($0) }
  }

  /// The attributes of each token of a text.
  ///
  /// - Parameters:
  ///   - text: the tokens.
  ///   - tags: for each token an index of the tagger's labels.
  ///   - dependencies: for each token an index of the parser's labels.
  ///   - lexicon: where the tokens' forms are.
  /// - Returns: as many as there are tokens.
  package mutating func attributes(
    of text: TokenizedText, tags: [UInt16], dependencies: [Int32], lexicon: borrowing Lexicon
  ) -> [TokenAttributes] {
    if generation != lexicon.generation || readings.count > Self.mostReadings { forget() }
    generation = lexicon.generation
    let count = min(text.pieces.count, tags.count, dependencies.count)
    var result: [TokenAttributes] = []
    result.reserveCapacity(text.pieces.count)
    var starts: [(token: Int, reading: Int)] = []
    for index in 0..<count {
      let place = reading(text.pieces[index].lexeme, tags[index], dependencies[index], lexicon)
      result.append(readings[place].attributes)
      if !readings[place].starts.isEmpty { starts.append((index, place)) }
    }
    let matches = starts.flatMap { start in
      readings[start.reading].starts.compactMap { pattern -> (token: Int, rule: Int32)? in
        let pattern = ruler.pattern(pattern)
        guard start.token + Int(pattern.count) <= count else { return nil }
        for place in 1..<Int(pattern.count) {
          let index = start.token + place
          let subject = subject(
            text.pieces[index].lexeme, tags[index], dependencies[index], lexicon)
          guard ruler.matches(pattern, place, subject) else { return nil }
        }
        return (start.token + Int(pattern.target), pattern.rule)
      }
    }
    for (index, rules) in Dictionary(grouping: matches, by: \.token) {
      let place = reading(text.pieces[index].lexeme, tags[index], dependencies[index], lexicon)
      result[index] = attributes(
        (readings[place].rules + rules.map(\.rule)).sorted(),
        lexicon[text.pieces[index].lexeme].form, tags[index], dependencies[index])
    }
    result += repeatElement(TokenAttributes(), count: text.pieces.count - count)
    return result
  }

  private mutating func forget() {
    readings.removeAll()
    indices = KeyIndex()
  }

  /// The index of the reading of a combination, which is found when it is new.
  private mutating func reading(
    _ lexeme: Int32, _ tag: UInt16, _ dependency: Int32, _ lexicon: borrowing Lexicon
  ) -> Int {
    let labels =
      UInt64(tag) << 16
      | UInt64(UInt16(truncatingIfNeeded: dependency))
    var key = (UInt64(UInt32(bitPattern: lexeme)) << 32 | labels) &* 0x9E37_79B9_7F4A_7C15
    key ^= key >> 32
    let known = indices[key]
    guard known < 0 else { return Int(known) }
    let (rules, starts) = ruler.matches(subject(lexeme, tag, dependency, lexicon))
    let attributes = attributes(rules, lexicon[lexeme].form, tag, dependency)
    indices.insert(key, Int32(readings.count))
    readings.append(Reading(attributes: attributes, rules: rules, starts: starts))
    return readings.count - 1
  }

  /// What rules make of a token, and its dictionary form where they give none.
  private func attributes(
    _ rules: [Int32], _ form: String, _ tag: UInt16, _ dependency: Int32
  ) -> TokenAttributes {
    var attributes = TokenAttributes()
    attributes.tag = tags[Int(tag)]
    attributes.dependency = dependencies[Int(dependency)]
    for rule in rules { ruler.apply(rule, to: &attributes) }
    if attributes.lemma.isEmpty {
      attributes.lemma = lemmatizer.lemma(
        of: form, pos: attributes.pos, morphology: attributes.morphology)
    }
    return attributes
  }

  private func subject(
    _ lexeme: Int32, _ tag: UInt16, _ dependency: Int32, _ lexicon: borrowing Lexicon
  ) -> AttributeRuler.Subject {
    AttributeRuler.Subject(
      lexeme: lexicon[lexeme], tag: tagKeys[Int(tag)],
      dependency: dependencyKeys[Int(dependency)])
  }
}
