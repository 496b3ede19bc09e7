internal import Expressions

extension TokenizerRules {
  /// Reads the tokenizer from the folder of a spaCy pipeline, and adds it to a model file.
  ///
  /// - Throws: ``ModelError`` if its file is missing or malformed, or an expression cannot be compiled.
  package static func compile(
    _ folder: String, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let source = try MessagePack(reading: "tokenizer", in: folder)
    let fault = ModelError.unsupported(folder, .malformed("tokenizer"))
    let patterns = Affixes.sections.map { source[$0.source]?.text }
    for (section, pattern) in zip(Affixes.sections, patterns) {
      if let pattern { writer.add(section.section, text: pattern) }
    }
    var exceptions: [Exception] = []
    for entry in source["exceptions"]?.entries ?? [] {
      guard let exception = Exception(entry) else { throw fault }
      exceptions.append(exception)
    }
    exceptions.sort { $0.text < $1.text }
    guard exceptions.reduce(0, { $0 + $1.pieces.count }) < 1 << 24 else { throw fault }
    guard let affixes = try? Affixes(patterns) else { throw fault }
    // Only exceptions that the rules would cut can be missed by them, unless the model says otherwise.
    let matchers = AffixMatchers(affixes)
    let checksAll = source["faster_heuristics"] == .boolean(false)
    let phrases = exceptions.map(\.text).filter { text in
      checksAll || text.contains(" ")
        || text.utf8.span.withUnsafeBufferPointer { matchers.cuts($0) }
    }
    add(exceptions, to: &writer)
    addPhrases(phrases, affixes, to: &writer)
  }

  private static func add(_ exceptions: [Exception], to writer: inout ModelFileWriter) {
    var places: [(key: UInt64, value: UInt32)] = []
    var pieces: [SpecialPiece] = []
    for exception in exceptions {
      places.append(
        (StringKey.hash(exception.text), UInt32(pieces.count << 8 | exception.pieces.count)))
      pieces += exception.pieces
    }
    writer.add(table: "tokenizer.specials", places)
    writer.add("tokenizer.special-pieces", pieces)
    let longest = exceptions.map(\.text.utf8.count).max() ?? 0
    writer.add("tokenizer.longest-special", [UInt32(longest)])
  }

  /// Splits each text by the rules alone, and adds the tree of the resulting tokens.
  private static func addPhrases(
    _ texts: [String], _ affixes: Affixes, to writer: inout ModelFileWriter
  ) {
    var tokenizer = Tokenizer(TokenizerRules(affixes), Vocabulary())
    var places: [UInt64: PhrasePlace] = [:]
    var count: UInt32 = 1
    for text in texts {
      var place = PhrasePlace.root
      var key: UInt64 = 0
      for piece in tokenizer.tokenize(text).pieces {
        key = place.key(tokenizer.lexicon[piece.lexeme].orth)
        if let known = places[key] {
          place = known
        } else {
          place = PhrasePlace(bits: count << 1)
          places[key] = place
          count += 1
        }
      }
      places[key]?.bits |= 1
    }
    writer.add(
      table: "tokenizer.phrases", places.map { (key: $0.key, value: $0.value.bits) })
  }
}

/// An exception as stored in the folder of a pipeline.
private struct Exception {
  var text: String
  var pieces: [TokenizerRules.SpecialPiece] = []

  /// Numbers of the two attributes that an exception may give.
  private static let (orth, norm) = (65, 67)

  /// Reads an exception; nil unless its pieces together spell the text.
  init?(_ entry: MessagePack.Entry) {
    guard let text = entry.key.text, let tokens = entry.value.elements, tokens.count < 256
    else { return nil }
    self.text = text
    var orths = ""
    for token in tokens {
      guard let orth = token.attribute("ORTH", Self.orth) else { return nil }
      orths += orth
      let norm = token.attribute("NORM", Self.norm).map { StringKey.key($0) } ?? 0
      pieces.append(.init(norm: norm, length: UInt64(orth.utf8.count)))
    }
    guard orths == text else { return nil }
  }
}

extension MessagePack {
  /// The text of an attribute, given by name or by number.
  fileprivate func attribute(_ name: String, _ number: Int) -> String? {
    entries?.first { $0.key.text == name || $0.key.integer == number }?.value.text
  }
}
