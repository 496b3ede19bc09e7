import Kernels
import Parses

/// A pipeline at work: the caches and working memory of one thread at a time.
final class Reader: @unchecked Sendable {
  // Unchecked: the pipeline gives a reader to one thread at a time.

  private let models: PipelineModels
  private var tokenizer: Tokenizer
  private var analyser: GrammarReader
  private var annotator: Annotator
  private var recogniser: EntityReader

  init(_ models: PipelineModels, kernels: Kernels) {
    self.models = models
    tokenizer = Tokenizer(models.tokenizerRules, models.vocabulary)
    analyser = GrammarReader(models.tok2vec, models.tagger, models.parser, kernels: kernels)
    annotator = Annotator(
      models.ruler, models.lemmatizer, tags: models.tagger.tags, dependencies: models.parser.labels,
      scheme: models.scheme)
    recogniser = EntityReader(models.entityTok2vec, models.recogniser, kernels: kernels)
  }

  /// Reads a text, with the help of other readers where it is long; nil where that was cancelled.
  ///
  /// What is found does not depend on how many help.
  func read(_ text: String, with helpers: [Reader], unless cancellation: Cancellation?) -> Parse? {
    let tokenized = tokenizer.tokenize(text, unless: cancellation)
    return tokenized.pieces.withUnsafeBufferPointer { pieces -> Parse? in
      let readers = [self] + helpers
      guard let grammar = grammar(pieces, readers, cancellation) else { return nil }
      let names = names(pieces, grammar, readers, cancellation)
      let tokens = cancellation.isWished ? [] : tokens(tokenized, grammar, cancellation)
      if cancellation.isWished { return nil }
      return Parse(
        text: text, tokens: tokens, sentences: grammar.tree.sentences,
        entities: names.map {
          Entity(
            tokens: Int($0.tokens.lowerBound)..<Int($0.tokens.upperBound),
            label: models.recogniser.labels[Int($0.label)], scheme: models.scheme)
        })
    }
  }

  private func grammar(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ readers: [Reader],
    _ cancellation: Cancellation?
  ) -> GrammarReader.Grammar? {
    let parts = Self.parts(of: pieces.count, readers.count) { index in
      // Where a sentence is likely to begin, the readings meet soonest.
      let before = tokenizer.lexicon[pieces[index - 1].lexeme]
      return before.form == "." || before.isSpace
    }
    nonisolated(unsafe) let pieces = pieces
    let found = Processors.sideBySide(parts.count) { index in
      readers[index].analyser.read(
        parts[index], of: pieces, tokenizer.lexicon, unless: cancellation)
    }
    if cancellation.isWished { return nil }
    return GrammarReader.grammar(joining: found, models.parser, pieces, tokenizer.lexicon)
      ?? analyser.read(pieces, tokenizer.lexicon, unless: cancellation)
  }

  private func names(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ grammar: GrammarReader.Grammar,
    _ readers: [Reader], _ cancellation: Cancellation?
  ) -> [EntityReader.Name] {
    let starts = grammar.tree.startsSentence
    let parts = Self.parts(of: pieces.count, readers.count, where: { starts[$0] })
    guard parts.dropFirst().allSatisfy({ starts[$0.lowerBound] }) else {
      return recogniser.read(
        0..<pieces.count, of: pieces, tokenizer.lexicon, startsSentence: starts,
        unless: cancellation)
    }
    nonisolated(unsafe) let pieces = pieces
    return Processors.sideBySide(parts.count) { index in
      readers[index].recogniser.read(
        parts[index], of: pieces, tokenizer.lexicon, startsSentence: starts, unless: cancellation)
    }.flatMap { $0 }
  }

  /// Parts of a text of so many tokens, about equal, none empty, begun where something is true if that is near.
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

  private func tokens(
    _ text: TokenizedText, _ grammar: GrammarReader.Grammar, _ cancellation: Cancellation?
  ) -> [Token] {
    let readings = annotator.read(
      text, tags: grammar.tags, dependencies: grammar.tree.labels, lexicon: tokenizer.lexicon,
      unless: cancellation)
    return cancellation.isWished
      ? []
      : text.pieces.indices.map { index in
        let piece = text.pieces[index]
        return Token(
          annotator[readings[index]], range: piece.range, head: Int(grammar.tree.heads[index]),
          isFollowedBySpace: piece.isFollowedBySpace)
      }
  }
}
