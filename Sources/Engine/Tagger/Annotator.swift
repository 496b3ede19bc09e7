package import Parses

/// Assigns attributes to tokens from tags and dependencies: attribute rules first, then dictionary forms.
///
/// It belongs to one reader and is not shared between threads. The attributes of a token depend only on its form, tag and
/// dependency, except for the few patterns that span tokens; so they are computed once for each such combination.
package struct Annotator: ~Copyable {
  /// The attributes of a combination of form, tag and dependency, with rules that depend on neighbours applied.
  private struct Reading {
    /// The attributes.
    var word: Word
    /// The index of the form.
    var lexeme: Int32
    /// The numbers of the tag and the dependency.
    var (tag, dependency): (UInt16, Int32)
    /// The rules that set its attributes, in order.
    var rules: [Int32]
    /// The patterns of several tokens that can start with it.
    var starts: [Int32]
  }

  /// The number of readings above which they are discarded before the next text.
  private static let mostReadings = 200_000

  private let ruler: AttributeRuler?
  private let lemmatizer: Lemmatizer?
  private let tags: [String]
  private let dependencies: [String]
  private let scheme: LabelScheme
  private let tagKeys: [UInt64]
  private let dependencyKeys: [UInt64]
  private var readings: [Reading] = []
  private var indices = KeyIndex()
  /// The generation of the lexicon that the readings belong to.
  private var generation = 0

  /// Creates an annotator for the labels of a tagger and a parser, which belong to a scheme.
  package init(
    _ ruler: AttributeRuler?, _ lemmatizer: Lemmatizer?, tags: [String], dependencies: [String],
    scheme: LabelScheme = .ontoNotes
  ) {
    self.ruler = ruler
    self.lemmatizer = lemmatizer
    self.tags = tags
    self.dependencies = dependencies
    self.scheme = scheme
    tagKeys = tags.map { StringKey.key($0) }
    dependencyKeys = dependencies.map { StringKey.key($0) }
  }

  /// The word of a reading that ``read(_:tags:dependencies:lexicon:unless:)`` returned for the last text.
  package subscript(reading: Int32) -> Word { readings[Int(reading)].word }

  /// Finds the attributes of each token of a text.
  ///
  /// - Parameters:
  ///   - text: the tokens.
  ///   - tags: for each token an index of the tagger's labels.
  ///   - dependencies: for each token an index of the parser's labels.
  ///   - lexicon: where the tokens' forms are.
  ///   - cancellation: what is asked whether to go on.
  /// - Returns: for each token its reading, good until the next text; tokens of one reading share one.
  /// - Throws: what the checkpoint throws.
  package mutating func read<Check: Checkpoint>(
    _ text: TokenizedText, tags: [UInt16], dependencies: [Int32], lexicon: borrowing Lexicon,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [Int32] {
    if generation != lexicon.generation || readings.count > Self.mostReadings { forget() }
    generation = lexicon.generation
    let count = min(text.pieces.count, tags.count, dependencies.count)
    var result: [Int32] = []
    result.reserveCapacity(count)
    var starts: [Int] = []
    for index in 0..<count {
      if index & 1023 == 0 { try cancellation.check() }
      let reading = reading(text.pieces[index].lexeme, tags[index], dependencies[index], lexicon)
      result.append(reading)
      if !readings[Int(reading)].starts.isEmpty { starts.append(index) }
    }
    if let ruler, !starts.isEmpty { join(ruler, startingAt: starts, &result, lexicon) }
    return result
  }

  /// Applies patterns of several tokens to readings.
  private mutating func join(
    _ ruler: AttributeRuler, startingAt starts: [Int], _ result: inout [Int32],
    _ lexicon: borrowing Lexicon
  ) {
    var matches: [(token: Int, rule: Int32)] = []
    for start in starts {
      for pattern in readings[Int(result[start])].starts {
        let pattern = ruler.pattern(pattern)
        guard start + Int(pattern.count) <= result.count else { continue }
        let holds = (1..<Int(pattern.count)).allSatisfy { place in
          let reading = readings[Int(result[start + place])]
          return ruler.matches(
            pattern, place, subject(reading.lexeme, reading.tag, reading.dependency, lexicon))
        }
        if holds { matches.append((start + Int(pattern.target), pattern.rule)) }
      }
    }
    // All patterns are matched before any reading changes.
    for match in matches {
      result[match.token] = reading(result[match.token], with: match.rule, lexicon)
    }
  }

  private mutating func forget() {
    readings.removeAll()
    indices = KeyIndex()
  }

  /// The reading of a combination, computed if it is new.
  private mutating func reading(
    _ lexeme: Int32, _ tag: UInt16, _ dependency: Int32, _ lexicon: borrowing Lexicon
  ) -> Int32 {
    let labels = UInt64(tag) << 16 | UInt64(UInt16(truncatingIfNeeded: dependency))
    let key = Self.key(UInt64(UInt32(bitPattern: lexeme)) << 32 | labels)
    let known = indices[key]
    guard known < 0 else { return known }
    let (rules, starts) =
      ruler?.matches(subject(lexeme, tag, dependency, lexicon)) ?? (rules: [], starts: [])
    return add(
      key,
      Reading(
        word: word(rules, lexicon[lexeme].form, tag, dependency), lexeme: lexeme,
        tag: tag, dependency: dependency, rules: rules, starts: starts))
  }

  /// A reading with one more rule applied.
  private mutating func reading(
    _ reading: Int32, with rule: Int32, _ lexicon: borrowing Lexicon
  ) -> Int32 {
    // The highest bit tells such keys from those of combinations.
    let key = Self.key(1 << 63 | UInt64(reading) << 32 | UInt64(rule))
    let known = indices[key]
    guard known < 0 else { return known }
    var joined = readings[Int(reading)]
    joined.rules = (joined.rules + [rule]).sorted()
    joined.word = word(
      joined.rules, lexicon[joined.lexeme].form, joined.tag, joined.dependency)
    return add(key, joined)
  }

  private mutating func add(_ key: UInt64, _ reading: Reading) -> Int32 {
    let index = Int32(readings.count)
    indices.insert(key, index)
    readings.append(reading)
    return index
  }

  /// Mixes bits with a bijection, so that every bit affects the hash.
  private static func key(_ bits: UInt64) -> UInt64 {
    let key = bits &* 0x9E37_79B9_7F4A_7C15
    return key ^ key >> 32
  }

  /// The word that results from rules, lemmatized if they give no lemma.
  private func word(
    _ rules: [Int32], _ form: String, _ tag: UInt16, _ dependency: Int32
  ) -> Word {
    var attributes = TokenAttributes()
    attributes.tag = tags[Int(tag)]
    attributes.dependency = dependencies[Int(dependency)]
    for rule in rules { ruler?.apply(rule, to: &attributes) }
    if let lemmatizer, attributes.lemma.isEmpty {
      attributes.lemma = lemmatizer.lemma(
        of: form, pos: attributes.pos, morphology: attributes.morphology)
    }
    return Word(form: form, attributes, scheme: scheme)
  }

  private func subject(
    _ lexeme: Int32, _ tag: UInt16, _ dependency: Int32, _ lexicon: borrowing Lexicon
  ) -> AttributeRuler.Subject {
    AttributeRuler.Subject(
      lexeme: lexicon[lexeme], tag: tagKeys[Int(tag)],
      dependency: dependencyKeys[Int(dependency)])
  }
}
