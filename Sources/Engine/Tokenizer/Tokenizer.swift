internal import Expressions
package import Parses

/// Tokenizes text as spaCy does; belongs to one reader and is not shared between threads.
///
/// The text is split at white space into chunks. Affixes of each chunk are split off, then the chunk is split at infixes;
/// exceptions take precedence over rules. Finally, runs of tokens that an exception would have been split into are
/// replaced with it.
package struct Tokenizer: ~Copyable {
  /// A token of a chunk, independent of the place of the chunk.
  struct ChunkPiece {
    /// Its index in the lexicon.
    var lexeme: Int32
    /// Its length in bytes.
    var length: Int32
    /// The key of its normal form.
    var norm: UInt64
    /// Its place in the tree of phrases; the root if no phrase starts with it.
    var phrase: PhrasePlace
  }

  /// The number of forms above which forms and chunks are discarded before the next text.
  static let mostForms = 200_000
  /// The maximum number of cached pieces of chunks.
  static let mostPieces = 400_000

  let rules: TokenizerRules
  /// The forms of the tokens.
  package internal(set) var lexicon: Lexicon
  var affixes: AffixMatchers
  /// Known chunks by hash: indices of ``chunks``.
  private var chunkIndices = KeyIndex()
  /// The range of the pieces of each known chunk.
  private var chunks: [Range<Int32>] = []
  /// The pieces of all known chunks.
  var pieces: [ChunkPiece] = []

  /// Creates a tokenizer with rules.
  package init(_ rules: TokenizerRules, _ vocabulary: Vocabulary) {
    self.rules = rules
    lexicon = Lexicon(vocabulary)
    affixes = AffixMatchers(rules.affixes)
  }

  /// Tokenizes a text, up to 2 GiB.
  package mutating func tokenize(_ text: String) -> TokenizedText {
    tokenize(text, unless: NeverCancelled())
  }

  /// Tokenizes a text, up to 2 GiB, unless cancelled.
  package mutating func tokenize<Check: Checkpoint>(
    _ text: String, unless cancellation: Check
  ) throws(Check.Failure) -> TokenizedText {
    if lexicon.count > Self.mostForms { forget() }
    var result = TokenizedText(text: text)
    try text.utf8.span.withUnsafeBufferPointer { bytes throws(Check.Failure) in
      let bytes = bytes.part(0..<min(bytes.count, Int(Int32.max)))
      // English takes about five bytes a token.
      result.pieces.reserveCapacity(bytes.count / 5 + 8)
      let starts = try cut(bytes, into: &result.pieces, cancellation)
      if !starts.isEmpty { joinPhrases(startingAt: starts, in: bytes, &result.pieces) }
    }
    return result
  }

  private mutating func forget() {
    lexicon.forget()
    forgetChunks()
  }

  /// Discards the chunks; the forms of their tokens stay known.
  mutating func forgetChunks() {
    chunkIndices = KeyIndex()
    chunks.removeAll()
    pieces.removeAll()
  }

  /// Splits a text at white space, splits each chunk, and returns the indices of the tokens with which a phrase may start.
  ///
  /// A single space between chunks is no chunk; other white space is.
  private mutating func cut<Check: Checkpoint>(
    _ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [TokenizedText.Piece],
    _ cancellation: Check
  ) throws(Check.Failure) -> [Int] {
    var phraseStarts: [Int] = []
    guard !bytes.isEmpty else { return phraseStarts }
    var start = 0
    var position = 0
    var isSpace = bytes.spaceLength(at: 0) > 0
    while position < bytes.count {
      let length = bytes.spaceLength(at: position)
      if (length > 0) != isSpace {
        if start < position { add(start..<position, of: bytes, to: &tokens, &phraseStarts) }
        if tokens.count & 4095 == 0 { try cancellation.check() }
        start = position
        if bytes[position] == 0x20, !tokens.isEmpty {
          tokens[tokens.count - 1].isFollowedBySpace = true
          start += 1
        }
        isSpace.toggle()
      }
      position += Swift.max(length, 1)
    }
    if start < position { add(start..<position, of: bytes, to: &tokens, &phraseStarts) }
    return phraseStarts
  }

  /// Adds the tokens of a chunk, splitting it if it is new.
  private mutating func add(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>,
    to tokens: inout [TokenizedText.Piece], _ phraseStarts: inout [Int]
  ) {
    let chunk = bytes.part(range)
    let hash = StringKey.hash(chunk)
    let index = chunkIndices[hash]
    let isKept = index < 0 && pieces.count < Self.mostPieces
    let first = Int32(pieces.count)
    if index < 0 { cutChunk(chunk) }
    let place = index < 0 ? first..<Int32(pieces.count) : chunks[Int(index)]
    var start = Int32(range.lowerBound)
    for index in Int(place.lowerBound)..<Int(place.upperBound) {
      let piece = pieces[index]
      if piece.phrase != .root { phraseStarts.append(tokens.count) }
      tokens.append(
        TokenizedText.Piece(
          start: start, end: start &+ piece.length, lexeme: piece.lexeme,
          isFollowedBySpace: false, norm: piece.norm))
      start &+= piece.length
    }
    guard index < 0 else { return }
    if isKept {
      chunkIndices.insert(hash, Int32(chunks.count))
      chunks.append(place)
    } else {
      pieces.removeLast(place.count)
    }
  }
}
