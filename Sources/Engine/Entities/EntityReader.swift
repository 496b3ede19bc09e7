package import Kernels
package import Parses

/// Finds the names in a text, on one thread at a time.
package struct EntityReader: ~Copyable {
  /// A name found.
  package struct Name {
    /// Its tokens.
    package var tokens: Range<Int32>
    /// The number of its label.
    package var label: Int32
  }

  private let recogniser: EntityModel
  private var encoder: Encoder
  private var scorer: StateScorer
  private let looked: UnsafeMutablePointer<Int32>

  package init(
    _ tok2vec: Tok2Vec, _ recogniser: EntityModel, cached: Int = Encoder.cached, kernels: Kernels
  ) {
    self.recogniser = recogniser
    encoder = Encoder(tok2vec, cached: cached, kernels: kernels)
    scorer = StateScorer(recogniser.transitions, kernels: kernels)
    looked = .allocate(capacity: EntityModel.features)
    looked.initialize(repeating: -1, count: EntityModel.features)
  }

  deinit { looked.deallocate() }

  /// Reads the tokens of a text.
  package mutating func read(
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ lexicon: borrowing Lexicon,
    startsSentence: [Bool]
  ) -> [Name] {
    read(0..<pieces.count, of: pieces, lexicon, startsSentence: startsSentence)
  }

  /// Reads whole sentences of a text, batch by batch.
  ///
  /// A name never crosses a sentence boundary, so sentences can be read separately.
  package mutating func read<Check: Checkpoint>(
    _ range: Range<Int>, of pieces: UnsafeBufferPointer<TokenizedText.Piece>,
    _ lexicon: borrowing Lexicon, startsSentence: [Bool],
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [Name] {
    var names: [Name] = []
    var state = EntityState(next: Int32(range.lowerBound))
    scorer.reset(at: range.lowerBound)
    for first in stride(from: range.lowerBound, to: range.upperBound, by: Encoder.batch) {
      try cancellation.check()
      let batch = first..<min(first + Encoder.batch, range.upperBound)
      scorer.extend(encoder.encode(batch, of: pieces, lexicon), count: batch.count)
      for token in batch {
        state.mayGoOn = token + 1 < pieces.count && !startsSentence[token + 1]
        state.isSpace = lexicon[pieces[token].lexeme].isSpace
        state.look(looked)
        while let token = scorer.firstMissing(looked) {
          let far = Int(token)..<Int(token) + 1
          scorer.recall(token, encoder.encode(far, of: pieces, lexicon))
        }
        guard let action = recogniser.best(scorer.score(), state) else { return names }
        if let tokens = state.make(action.move, label: action.label) {
          names.append(Name(tokens: tokens, label: action.label))
        }
      }
    }
    return names
  }
}
