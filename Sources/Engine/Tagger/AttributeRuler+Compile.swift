internal import Parses

extension AttributeRuler {
  /// Reads the attribute ruler with a name from the folder of a spaCy pipeline, and adds it to a model file.
  ///
  /// Patterns are runs of tokens, each tested for equality, membership or an expression. Repetition, and attributes other
  /// than ``Attribute``, are rejected.
  ///
  /// - Throws: ``ModelError`` if its file is missing or malformed, or a pattern is of another kind.
  package static func compile(
    _ component: String, in folder: String, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let name = component + "/patterns"
    guard let rules = try MessagePack(reading: name, in: folder).elements else {
      throw .unsupported(folder, .malformed(name))
    }
    var compiler = RulerCompiler()
    for rule in rules where !compiler.add(rule) {
      throw .unsupported(folder, .layer(component))
    }
    compiler.write(to: &writer)
  }
}

/// Collects the tables of an ``AttributeRuler``.
private struct RulerCompiler {
  private var patterns: [AttributeRuler.Pattern] = []
  private var tokens: [AttributeRuler.TokenPattern] = []
  private var tests: [AttributeRuler.Test] = []
  private var keys: [UInt64] = []
  private var settings: [AttributeRuler.Setting] = []
  private var strings: [String] = []
  private var indices: [String: Int32] = [:]

  func write(to writer: inout ModelFileWriter) {
    writer.add("ruler.patterns", patterns)
    writer.add("ruler.tokens", tokens)
    writer.add("ruler.tests", tests)
    writer.add("ruler.keys", keys)
    writer.add("ruler.settings", settings)
    writer.add("ruler.strings", text: strings.joined(separator: "\n"))
  }

  /// Adds a rule: its alternative patterns, its attributes, and the token of a pattern that receives them.
  ///
  /// Returns false if its kind is not supported.
  mutating func add(_ rule: MessagePack) -> Bool {
    guard let alternatives = rule["patterns"]?.elements, let attributes = rule["attrs"]?.entries,
      let index = rule["index"]?.integer, let setting = setting(attributes)
    else { return false }
    let number = Int32(settings.count)
    settings.append(setting)
    return alternatives.allSatisfy { alternative in
      guard let run = alternative.elements, (-run.count..<run.count).contains(index) else {
        return false
      }
      patterns.append(
        .init(
          rule: number, first: Int32(tokens.count), count: Int32(run.count),
          target: Int32(index < 0 ? run.count + index : index)))
      // All places first: a pattern's tokens are a range.
      let place = tokens.count
      tokens += run.map { _ in .init(first: 0, count: 0) }
      return run.indices.allSatisfy { offset in
        guard let questions = run[offset].entries else { return false }
        tokens[place + offset] = .init(
          first: Int32(tests.count), count: Int32(questions.count))
        return questions.allSatisfy { add($0) }
      }
    }
  }

  /// Adds a test: `{"LOWER": "if"}`, `{"TAG": {"IN": [...]}}`.
  private mutating func add(_ question: MessagePack.Entry) -> Bool {
    guard let attribute = attribute(question.key) else { return false }
    switch question.value {
    case .boolean(let isTrue):
      return attribute == .isSpace && add(attribute, .isAny, [isTrue ? 1 : 0])
    case .map(let predicates):
      guard predicates.count == 1, let predicate = predicates.first,
        let name = predicate.key.text
      else { return false }
      if name == "REGEX", attribute == .lower, let pattern = predicate.value.text {
        tests.append(
          .init(
            attribute: attribute.rawValue,
            comparison: AttributeRuler.Comparison.matches.rawValue, first: index(of: pattern),
            count: 1))
        return true
      }
      guard name == "IN" || name == "NOT_IN", let values = predicate.value.elements else {
        return false
      }
      let texts = values.compactMap(\.text)
      return texts.count == values.count
        && add(attribute, name == "IN" ? .isAny : .isNone, texts.map { StringKey.key($0) })
    default:
      guard let text = question.value.text else { return false }
      return add(attribute, .isAny, [StringKey.key(text)])
    }
  }

  private mutating func add(
    _ attribute: AttributeRuler.Attribute, _ comparison: AttributeRuler.Comparison,
    _ values: [UInt64]
  ) -> Bool {
    tests.append(
      .init(
        attribute: attribute.rawValue, comparison: comparison.rawValue,
        first: Int32(keys.count), count: Int32(values.count)))
    keys += values
    return true
  }

  private func attribute(_ name: MessagePack) -> AttributeRuler.Attribute? {
    switch name.text?.uppercased() {
    case "ORTH", "TEXT": .orth
    case "LOWER": .lower
    case "NORM": .norm
    case "SHAPE": .shape
    case "TAG": .tag
    case "DEP": .dependency
    case "IS_SPACE": .isSpace
    default: nil
    }
  }

  private mutating func setting(_ attributes: [MessagePack.Entry]) -> AttributeRuler.Setting? {
    var setting = AttributeRuler.Setting(
      tag: -1, pos: -1, morphology: -1, lemma: -1, dependency: -1)
    for attribute in attributes {
      guard let value = attribute.value.text, !value.contains("\n") else { return nil }
      switch attribute.key.text {
      case "TAG": setting.tag = index(of: value)
      case "POS" where PartOfSpeech(rawValue: value) != nil: setting.pos = index(of: value)
      case "MORPH": setting.morphology = index(of: normalMorphology(value))
      case "LEMMA": setting.lemma = index(of: value)
      case "DEP": setting.dependency = index(of: value)
      default: return nil
      }
    }
    return setting
  }

  private mutating func index(of string: String) -> Int32 {
    if let index = indices[string] { return index }
    let index = Int32(strings.count)
    strings.append(string)
    indices[string] = index
    return index
  }
}

/// Features in the order of spaCy: names sorted case-insensitively, values sorted; "_" means none.
private func normalMorphology(_ features: String) -> String {
  guard features != "_" else { return "" }
  let fields = features.split(separator: "|").map { field in
    let parts = field.split(separator: "=", maxSplits: 1)
    let values = parts.count == 2 ? parts[1].split(separator: ",").sorted() : []
    return (name: parts.first ?? "", values: values.joined(separator: ","))
  }
  return fields.sorted { $0.name.lowercased() < $1.name.lowercased() }
    .map { "\($0.name)=\($0.values)" }.joined(separator: "|")
}
