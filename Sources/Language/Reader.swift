import Kernels

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
      models.ruler, models.lemmatizer, tags: models.tagger.tags, dependencies: models.parser.labels)
    recogniser = EntityReader(models.entityTok2vec, models.recogniser, kernels: kernels)
  }

  /// Reads a text.
  func read(_ text: String) -> Parse {
    let tokenized = tokenizer.tokenize(text)
    let pieces = tokenized.pieces
    let grammar = pieces.withUnsafeBufferPointer { analyser.read($0, tokenizer.lexicon) }
    let names = pieces.withUnsafeBufferPointer {
      recogniser.read($0, tokenizer.lexicon, startsSentence: grammar.tree.startsSentence)
    }
    return Parse(
      text: text, tokens: tokens(tokenized, grammar),
      sentences: grammar.tree.sentences,
      entities: names.map {
        Entity(
          tokens: Int($0.tokens.lowerBound)..<Int($0.tokens.upperBound),
          label: models.recogniser.labels[Int($0.label)])
      })
  }

  private func tokens(
    _ text: TokenizedText, _ grammar: GrammarReader.Grammar
  ) -> [Token] {
    let readings = annotator.read(
      text, tags: grammar.tags, dependencies: grammar.tree.labels, lexicon: tokenizer.lexicon)
    return text.pieces.indices.map { index in
      let piece = text.pieces[index]
      return Token(
        annotator[readings[index]], range: piece.range, head: Int(grammar.tree.heads[index]),
        isFollowedBySpace: piece.isFollowedBySpace)
    }
  }
}
