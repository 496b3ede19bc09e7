internal import Expressions
internal import Parses

/// Sets attributes of tokens by patterns over tags, words and dependencies, as spaCy's attribute ruler does.
///
/// All patterns are matched before any attribute is set; then the rules are applied in order, so that later rules win.
package struct AttributeRuler: Sendable {
  /// A token as patterns see it: ``StringKey`` keys, zero for unset ones.
  package struct Subject: Hashable, Sendable {
    /// The token's form.
    package var lexeme: Lexeme
    /// The key of its tag.
    package var tag: UInt64
    /// The key of its dependency.
    package var dependency: UInt64
  }

  /// A pattern: a run of tokens, one of which receives attributes.
  package struct Pattern: BitwiseCopyable, Sendable {
    /// The number of the rule; rules are applied in this order.
    var rule: Int32
    /// The start of its token tests in ``tokens``, and the number of tokens it spans.
    var (first, count): (Int32, Int32)
    /// The token that receives the attributes.
    var target: Int32
  }

  /// The tests of a pattern for one token: a range of ``tests``, all of which must hold.
  struct TokenPattern: BitwiseCopyable, Sendable {
    var (first, count): (Int32, Int32)
  }

  /// A test of one attribute of a token.
  struct Test: BitwiseCopyable, Sendable {
    /// The ``Attribute`` tested.
    var attribute: UInt32
    /// The ``Comparison`` made.
    var comparison: UInt32
    /// The range of ``keys`` compared with, or, for an expression, the index of its text in ``strings``.
    var (first, count): (Int32, Int32)
  }

  /// The attributes that can be tested.
  enum Attribute: UInt32 {
    case orth, lower, norm, shape, tag, dependency, isSpace
  }

  /// How a test compares.
  enum Comparison: UInt32 {
    case isAny, isNone, matches
  }

  /// The attributes that a rule sets: indices of ``strings``, -1 for unchanged ones.
  struct Setting: BitwiseCopyable, Sendable {
    var (tag, pos, morphology, lemma, dependency): (Int32, Int32, Int32, Int32, Int32)
  }

  /// Keeps the bytes of the tables alive.
  private let file: ModelFile
  private let patterns: MappedArray<Pattern>
  private let tokens: MappedArray<TokenPattern>
  private let tests: MappedArray<Test>
  private let keys: MappedArray<UInt64>
  private let settings: MappedArray<Setting>
  private let strings: [String]
  private let partsOfSpeech: [PartOfSpeech]
  /// The expressions among the strings, by index.
  private let expressions: [Int: Expression]

  /// The rules of a compiled model.
  ///
  /// - Throws: ``ModelError`` if a section is missing or does not fit the others.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    patterns = try file.array("ruler.patterns", of: Pattern.self) as MappedArray
    tokens = try file.array("ruler.tokens", of: TokenPattern.self) as MappedArray
    tests = try file.array("ruler.tests", of: Test.self) as MappedArray
    keys = try file.array("ruler.keys", of: UInt64.self) as MappedArray
    settings = try file.array("ruler.settings", of: Setting.self) as MappedArray
    strings = try file.text("ruler.strings").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    partsOfSpeech = strings.map { PartOfSpeech(rawValue: $0) ?? .other }
    expressions = try Self.expressions(tests, strings, file)
    guard fits else { throw .unsupported(file.path, .section("ruler")) }
  }

  private static func expressions(
    _ tests: MappedArray<Test>, _ strings: [String], _ file: ModelFile
  ) throws(ModelError) -> [Int: Expression] {
    var expressions: [Int: Expression] = [:]
    for test in tests.buffer where test.comparison == Comparison.matches.rawValue {
      let index = Int(test.first)
      guard strings.indices.contains(index),
        let expression = try? Expression(strings[index], dialect: .python)
      else { throw .unsupported(file.path, .section("ruler.strings")) }
      expressions[index] = expression
    }
    return expressions
  }

  /// Whether all indices are within their tables.
  private var fits: Bool {
    func holds(_ first: Int32, _ count: Int32, _ limit: Int) -> Bool {
      first >= 0 && count >= 0 && Int(first) + Int(count) <= limit
    }
    return patterns.buffer.allSatisfy {
      holds($0.rule, 1, settings.count) && holds($0.first, $0.count, tokens.count)
        && holds($0.target, 1, Int($0.count))
    }
      && tokens.buffer.allSatisfy { holds($0.first, $0.count, tests.count) }
      && tests.buffer.allSatisfy {
        $0.comparison == Comparison.matches.rawValue || holds($0.first, $0.count, keys.count)
      }
      && settings.buffer.allSatisfy { setting in
        [setting.tag, setting.pos, setting.morphology, setting.lemma, setting.dependency]
          .allSatisfy { $0 < strings.count }
      }
  }
}

extension AttributeRuler {
  /// The rules whose patterns the token alone matches, in order, and the patterns of several tokens that can start with it.
  func matches(_ subject: borrowing Subject) -> (rules: [Int32], starts: [Int32]) {
    var rules: [Int32] = []
    var starts: [Int32] = []
    for (index, pattern) in patterns.buffer.enumerated() where matches(pattern, 0, subject) {
      if pattern.count == 1 { rules.append(pattern.rule) } else { starts.append(Int32(index)) }
    }
    return (rules, starts)
  }

  /// The pattern with an index.
  func pattern(_ index: Int32) -> Pattern { patterns[Int(index)] }

  /// Whether a token matches a place of a pattern.
  func matches(_ pattern: Pattern, _ place: Int, _ subject: borrowing Subject) -> Bool {
    let token = tokens[Int(pattern.first) + place]
    for index in Int(token.first)..<Int(token.first + token.count)
    where !holds(tests[index], subject) {
      return false
    }
    return true
  }

  private func holds(_ test: Test, _ subject: borrowing Subject) -> Bool {
    if test.comparison == Comparison.matches.rawValue {
      // Words are few that come this far, and each is asked once.
      guard let expression = expressions[Int(test.first)] else { return false }
      return Matcher(expression).firstMatch(in: lowerCase(subject.lexeme.form)) != nil
    }
    let key = key(test.attribute, subject)
    var isAny = false
    for index in Int(test.first)..<Int(test.first + test.count) where keys[index] == key {
      isAny = true
    }
    return isAny == (test.comparison == Comparison.isAny.rawValue)
  }

  private func key(_ attribute: UInt32, _ subject: borrowing Subject) -> UInt64 {
    switch Attribute(rawValue: attribute) {
    case .orth: subject.lexeme.orth
    case .lower: subject.lexeme.lower
    case .norm: subject.lexeme.norm
    case .shape: subject.lexeme.shape
    case .tag: subject.tag
    case .dependency: subject.dependency
    case .isSpace: subject.lexeme.isSpace ? 1 : 0
    case nil: 0
    }
  }

  /// Applies the attributes of a rule.
  func apply(_ rule: Int32, to attributes: inout TokenAttributes) {
    let setting = settings[Int(rule)]
    if setting.tag >= 0 { attributes.tag = strings[Int(setting.tag)] }
    if setting.pos >= 0 { attributes.pos = partsOfSpeech[Int(setting.pos)] }
    if setting.morphology >= 0 { attributes.morphology = strings[Int(setting.morphology)] }
    if setting.lemma >= 0 { attributes.lemma = strings[Int(setting.lemma)] }
    if setting.dependency >= 0 { attributes.dependency = strings[Int(setting.dependency)] }
  }
}
