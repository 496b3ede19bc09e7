import Kernels

/// A pipeline at work: the caches and working memory of one thread at a time.
final class Reader: @unchecked Sendable {
  // Unchecked: the pipeline gives a reader to one thread at a time.

  private let models: PipelineModels
  private var tokenizer: Tokenizer
  private var analyser: GrammarReader
  private var recogniser: EntityReader

  init(_ models: PipelineModels, kernels: Kernels) {
    self.models = models
    tokenizer = Tokenizer(models.tokenizerRules, models.vocabulary)
    analyser = GrammarReader(models.tok2vec, models.tagger, models.parser, kernels: kernels)
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
      text: text, tokens: tokens(pieces, grammar),
      sentences: grammar.tree.sentences,
      entities: names.map {
        Entity(
          tokens: Int($0.tokens.lowerBound)..<Int($0.tokens.upperBound),
          label: models.recogniser.labels[Int($0.label)])
      })
  }

  private func tokens(_ pieces: [TokenizedText.Piece], _ grammar: GrammarReader.Grammar) -> [Token]
  {
    pieces.indices.map { index in
      let piece = pieces[index]
      return Token(
        range: piece.range, form: tokenizer.lexicon[piece.lexeme].form,
        tag: models.tagger.tags[Int(grammar.tags[index])], head: Int(grammar.tree.heads[index]),
        dependency: models.parser.labels[Int(grammar.tree.labels[index])],
        isFollowedBySpace: piece.isFollowedBySpace)
    }
  }
}
