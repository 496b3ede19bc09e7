package import Kernels
package import Parses

/// Tags the tokens of a text and builds its dependency tree, on one thread at a time.
package struct GrammarReader: ~Copyable {
  /// The result.
  package struct Grammar {
    /// The number of each token's tag.
    package var tags: [UInt16]
    /// The dependency tree.
    package var tree: DependencyTree
  }

  private let tagger: TagModel
  private let parser: DependencyModel
  private let kernels: Kernels
  private var encoder: Encoder
  private var scorer: StateScorer
  /// The scores of a batch's tags, `[batch x tags]`.
  private let tagScores: FloatBuffer
  private let looked: UnsafeMutablePointer<Int32>

  package init(
    _ tok2vec: Tok2Vec, _ tagger: TagModel, _ parser: DependencyModel, cached: Int = Encoder.cached,
    kernels: Kernels
  ) {
    self.tagger = tagger
    self.parser = parser
    self.kernels = kernels
    encoder = Encoder(tok2vec, cached: cached, kernels: kernels)
    scorer = StateScorer(parser.transitions, kernels: kernels)
    tagScores = FloatBuffer(count: Encoder.batch * tagger.stride)
    looked = .allocate(capacity: DependencyModel.features)
    looked.initialize(repeating: -1, count: DependencyModel.features)
  }

  deinit { looked.deallocate() }

  /// Reads the tokens of a text.
  package mutating func read<Check: Checkpoint>(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ lexicon: borrowing Lexicon,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Grammar {
    let part = try read(0..<pieces.count, of: pieces, lexicon, unless: cancellation)
    return GrammarReader.grammar(joining: [part], parser, pieces, lexicon)
      ?? Grammar(tags: part.tags, tree: DependencyTree(heads: [], labels: []))
  }

  /// Reads a part of a text as if the text began with it, batch by batch.
  ///
  /// Each batch is encoded and tagged, then the parser continues as far as it has vectors; finally a little beyond the part.
  package mutating func read<Check: Checkpoint>(
    _ range: Range<Int>, of pieces: UnsafeBufferPointer<TokenizedText.Piece>,
    _ lexicon: borrowing Lexicon, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> GrammarPart {
    let reach = range.lowerBound..<min(range.upperBound + GrammarPart.seam, pieces.count)
    var part = GrammarPart(range)
    var state = ArcEagerState(reach: reach, count: pieces.count)
    scorer.reset(at: reach.lowerBound)
    for first in stride(from: reach.lowerBound, to: reach.upperBound, by: Encoder.batch) {
      try cancellation.check()
      let batch = first..<min(first + Encoder.batch, reach.upperBound)
      let vectors = encoder.encode(batch, of: pieces, lexicon)
      tag(vectors, count: batch.clamped(to: range).count, into: &part.tags)
      scorer.extend(vectors, count: batch.count)
      while !state.isFinal {
        if let token = state.restart { part.addRestart(token) }
        state.look(looked)
        if max(looked[0], looked[1]) >= scorer.end { break }
        while let token = scorer.firstMissing(looked) {
          let far = Int(token)..<Int(token) + 1
          scorer.recall(token, encoder.encode(far, of: pieces, lexicon))
        }
        guard let action = parser.best(scorer.score(), state.validMoves) else { break }
        state.make(action.move, label: action.label)
      }
    }
    part.take(state, reach, root: parser.root)
    return part
  }

  /// Adds the tags of some tokens, at most a batch of the encoder, from their vectors.
  package func tag(_ vectors: UnsafePointer<Float>, count: Int, into tags: inout [UInt16]) {
    kernels.affine(
      tagger.layer, Rows(vectors, stride: tagger.layer.inputs), count: count, into: tagScores.base,
      stride: tagger.stride)
    for token in 0..<count {
      tags.append(UInt16(tagger.best(tagScores.base + token * tagger.stride)))
    }
  }
}
