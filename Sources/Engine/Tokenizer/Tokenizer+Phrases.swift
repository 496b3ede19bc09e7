/// Exceptions that the rules split before they could be matched, restored from the tokens of the whole text.
extension Tokenizer {
  /// Replaces runs of tokens with the exceptions that they spell.
  ///
  /// - Parameters:
  ///   - starts: the indices of the tokens with which a phrase may start, in order.
  ///   - bytes: the text.
  ///   - tokens: its tokens.
  mutating func joinPhrases(
    startingAt starts: [Int], in bytes: UnsafeBufferPointer<UInt8>,
    _ tokens: inout [TokenizedText.Piece]
  ) {
    let phrases = apart(starts.flatMap { phraseRanges(from: $0, tokens) })
    var replacements: [(tokens: Range<Int>, by: [TokenizedText.Piece])] = []
    for phrase in phrases {
      let (first, last) = (tokens[phrase.lowerBound], tokens[phrase.upperBound - 1])
      // The same tokens with spaces between them are no exception.
      guard let special = rules.special(bytes.part(Int(first.start)..<Int(last.end))) else {
        continue
      }
      let pieces = self.tokens(
        of: special, from: first.start, in: bytes, isFollowedBySpace: last.isFollowedBySpace)
      replacements.append((phrase, pieces))
    }
    guard !replacements.isEmpty else { return }
    var joined: [TokenizedText.Piece] = []
    joined.reserveCapacity(tokens.count)
    var next = 0
    for (range, pieces) in replacements {
      joined += tokens[next..<range.lowerBound]
      joined += pieces
      next = range.upperBound
    }
    joined += tokens[next...]
    tokens = joined
  }

  /// All phrases that start with a token, as ranges of tokens.
  private func phraseRanges(from start: Int, _ tokens: [TokenizedText.Piece]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = PhrasePlace.root
    for index in start..<tokens.count {
      let orth = lexicon[tokens[index].lexeme].orth
      guard let next = rules.phrase(after: place, orth: orth) else { break }
      place = next
      if place.isEnd { ranges.append(start..<index + 1) }
    }
    return ranges
  }

  /// The ranges that neither start nor end in a longer one, or in an equally long earlier one, in order.
  private func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var seen: Set<Int> = []
    var apart: [Range<Int>] = []
    for range in ranges.sorted(by: { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }) {
      if !seen.contains(range.lowerBound), !seen.contains(range.upperBound - 1) {
        apart.append(range)
      }
      seen.formUnion(range)
    }
    return apart.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The tokens of an exception at a place of the text; the last one keeps the space that follows.
  private mutating func tokens(
    of special: Slice<UnsafeBufferPointer<TokenizerRules.SpecialPiece>>,
    from start: Int32, in bytes: UnsafeBufferPointer<UInt8>, isFollowedBySpace: Bool
  ) -> [TokenizedText.Piece] {
    var start = start
    var tokens: [TokenizedText.Piece] = []
    for piece in special where piece.length > 0 {
      let end = start + Int32(piece.length)
      let lexeme = lexicon.index(of: bytes.part(Int(start)..<Int(end)))
      tokens.append(
        TokenizedText.Piece(
          start: start, end: end, lexeme: lexeme, isFollowedBySpace: false,
          norm: piece.norm == 0 ? lexicon[lexeme].norm : piece.norm))
      start = end
    }
    if !tokens.isEmpty { tokens[tokens.count - 1].isFollowedBySpace = isFollowedBySpace }
    return tokens
  }
}
