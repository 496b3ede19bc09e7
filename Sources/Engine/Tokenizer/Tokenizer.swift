internal import Expressions
package import Parses

/// Cuts text into tokens as spaCy does; one reader's, not shared between threads.
///
/// The text is parted at white space into chunks; each chunk loses marks at its ends and is cut inside; exceptions go
/// before rules. At last, runs of tokens that an exception would have been cut into become that exception.
package struct Tokenizer: ~Copyable {
  /// A token of a chunk, wherever the chunk stands.
  struct ChunkPiece {
    /// Its index in the lexicon.
    var lexeme: Int32
    /// Its length in bytes.
    var length: Int32
    /// The key of its normal form.
    var norm: UInt64
    /// Where it leads from the root of the tree of phrases; the root when no phrase starts so.
    var phrase: PhrasePlace
  }

  /// More forms than this are forgotten before the next text, with the chunks.
  static let mostForms = 200_000
  /// More pieces of chunks than this are not kept.
  static let mostPieces = 400_000

  let rules: TokenizerRules
  /// The forms of the tokens.
  package internal(set) var lexicon: Lexicon
  var affixes: AffixMatchers
  /// Known chunks by hash: indices of ``chunks``.
  private var chunkIndices = KeyIndex()
  /// Where the pieces of each known chunk are.
  private var chunks: [Range<Int32>] = []
  /// The pieces of all known chunks.
  var pieces: [ChunkPiece] = []

  /// A tokenizer of those rules.
  package init(_ rules: TokenizerRules, _ vocabulary: Vocabulary) {
    self.rules = rules
    lexicon = Lexicon(vocabulary)
    affixes = AffixMatchers(rules.affixes)
  }

  /// Cuts a text; what is beyond 2 GiB is left out.
  package mutating func tokenize(_ text: String) -> TokenizedText {
    tokenize(text, unless: NeverCancelled())
  }

  /// Cuts a text, unless that is cancelled; what is beyond 2 GiB is left out.
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
    chunkIndices = KeyIndex()
    chunks.removeAll()
    pieces.removeAll()
  }

  /// Parts a text at white space, cuts each chunk, and gives the indices of the tokens with which a phrase may start.
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

  /// Adds the tokens of a chunk, cutting it when it is new.
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
