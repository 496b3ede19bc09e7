import Kernels
import Parses

/// The caches and working memory of a pipeline, for one thread at a time.
final class Reader: @unchecked Sendable {
  // Unchecked: the pipeline gives a reader to one thread at a time.

  private let models: PipelineModels
  private var tokenizer: Tokenizer
  private var analyser: GrammarReader?
  private var annotator: Annotator
  private var recogniser: EntityReader?

  init(_ models: PipelineModels, cached: Int = Encoder.cached, kernels: Kernels) {
    self.models = models
    tokenizer = Tokenizer(models.tokenizerRules, models.vocabulary)
    analyser = GrammarReader(
      models.tok2vec, models.tagger, models.parser, cached: cached, kernels: kernels)
    annotator = Annotator(
      models.ruler, models.lemmatizer, tags: models.tagger.tags, dependencies: models.parser.labels,
      scheme: models.scheme)
    if let found = models.recogniser {
      recogniser = EntityReader(found.vectors, found.model, cached: cached, kernels: kernels)
    } else {
      recogniser = nil
    }
  }

  /// Parses a text, unless cancelled.
  func read<Check: Checkpoint>(
    _ text: String, unless cancellation: Check
  ) throws(Check.Failure) -> Parse {
    try read(text, with: [self], isLast: false, cancellation)
  }

  /// Parses a text with several new readers, at least one, that read nothing afterwards, unless cancelled.
  ///
  /// The result does not depend on their number. What a stage needs is gone before the next begins.
  static func read<Check: Checkpoint>(
    _ text: String, once readers: [Reader], unless cancellation: Check
  ) throws(Check.Failure) -> Parse {
    try readers.first?.read(text, with: readers, isLast: true, cancellation) ?? Parse(text: text)
  }

  /// Parses a text with readers of which this is the first; they are spent if the text is their last.
  private func read<Check: Checkpoint>(
    _ text: String, with readers: [Reader], isLast: Bool, _ cancellation: Check
  ) throws(Check.Failure) -> Parse {
    let tokenized = try tokenizer.tokenize(text, unless: cancellation)
    if isLast { tokenizer.forgetChunks() }
    let touchesMuch = text.utf8.count >= Self.muchText
    return try tokenized.pieces.withUnsafeBufferPointer { pieces throws(Check.Failure) -> Parse in
      let grammar = try grammar(pieces, readers, cancellation)
      if isLast { for reader in readers { reader.analyser = nil } }
      if touchesMuch { models.release() }
      let names = try names(pieces, grammar, readers, cancellation)
      if isLast { for reader in readers { reader.recogniser = nil } }
      if touchesMuch { models.release() }
      return Parse(
        text: text, tokens: try tokens(tokenized, grammar, cancellation),
        sentences: grammar.tree.sentences,
        entities: entities(names))
    }
  }

  private func grammar<Check: Checkpoint>(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ readers: [Reader],
    _ cancellation: Check
  ) throws(Check.Failure) -> GrammarReader.Grammar {
    let parts = Self.parts(of: pieces.count, readers.count) { index in
      // Where a sentence is likely to begin, the readings meet soonest.
      let before = tokenizer.lexicon[pieces[index - 1].lexeme]
      return before.form == "." || before.isSpace
    }
    nonisolated(unsafe) let pieces = pieces
    let found = try Processors.sideBySide(parts.count) { index throws(Check.Failure) in
      try readers[index].analyser?.read(
        parts[index], of: pieces, tokenizer.lexicon, unless: cancellation)
    }.compactMap { $0 }
    if let joined = GrammarReader.grammar(joining: found, models.parser, pieces, tokenizer.lexicon)
    {
      return joined
    }
    return try analyser?.read(pieces, tokenizer.lexicon, unless: cancellation)
      ?? GrammarReader.Grammar(tags: [], tree: DependencyTree(heads: [], labels: []))
  }

  private func names<Check: Checkpoint>(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ grammar: GrammarReader.Grammar,
    _ readers: [Reader], _ cancellation: Check
  ) throws(Check.Failure) -> [EntityReader.Name] {
    let starts = grammar.tree.startsSentence
    let parts = Self.parts(of: pieces.count, readers.count, where: { starts[$0] })
    guard parts.dropFirst().allSatisfy({ starts[$0.lowerBound] }) else {
      return try recogniser?.read(
        0..<pieces.count, of: pieces, tokenizer.lexicon, startsSentence: starts,
        unless: cancellation) ?? []
    }
    nonisolated(unsafe) let pieces = pieces
    return try Processors.sideBySide(parts.count) { index throws(Check.Failure) in
      try readers[index].recogniser?.read(
        parts[index], of: pieces, tokenizer.lexicon, startsSentence: starts, unless: cancellation)
        ?? []
    }.flatMap { $0 }
  }

  /// The length in bytes from which a text may touch most of the tables of embeddings.
  ///
  /// What one network has touched of them is given back before the next one begins.
  private static let muchText = 1 << 14

  private func entities(_ names: [EntityReader.Name]) -> [Entity] {
    let labels = models.recogniser?.model.labels ?? []
    return names.map { name in
      Entity(
        tokens: Int(name.tokens.lowerBound)..<Int(name.tokens.upperBound),
        label: labels[Int(name.label)], scheme: models.scheme)
    }
  }

  /// Divides tokens into parts of about equal length, none empty, that begin where a condition holds if such a place is near.
  private static func parts(
    of count: Int, _ number: Int, where isGood: (Int) -> Bool
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for place in 1..<max(1, number) {
      let even = max(count * place / number, start + 1)
      guard even < count else { break }
      let end = (even..<min(even + GrammarPart.seam, count)).first(where: isGood) ?? even
      parts.append(start..<end)
      start = end
    }
    return parts + [start..<count]
  }

  private func tokens<Check: Checkpoint>(
    _ text: TokenizedText, _ grammar: GrammarReader.Grammar, _ cancellation: Check
  ) throws(Check.Failure) -> [Token] {
    let readings = try annotator.read(
      text, tags: grammar.tags, dependencies: grammar.tree.labels, lexicon: tokenizer.lexicon,
      unless: cancellation)
    return text.pieces.indices.map { index in
      let piece = text.pieces[index]
      return Token(
        annotator[readings[index]], range: piece.range, head: Int(grammar.tree.heads[index]),
        isFollowedBySpace: piece.isFollowedBySpace)
    }
  }
}
