/// Splitting one chunk.
extension Tokenizer {
  /// Splits a chunk and appends its tokens to ``pieces``.
  mutating func cutChunk(_ bytes: UnsafeBufferPointer<UInt8>) {
    var inside = 0..<bytes.count
    var suffixes: [Range<Int>] = []
    cutAffixes(bytes, &inside, &suffixes)
    cutInside(bytes, inside)
    for suffix in suffixes.reversed() { append(bytes.part(suffix)) }
  }

  /// Splits affixes off both ends until an exception is left; prefixes are appended, suffixes collected from the outside in.
  private mutating func cutAffixes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ inside: inout Range<Int>,
    _ suffixes: inout [Range<Int>]
  ) {
    var lastCount = 0
    while !inside.isEmpty, inside.count != lastCount {
      let part = bytes.part(inside)
      if affixes.isToken(part) || rules.hasSpecial(part) { return }
      lastCount = inside.count
      let prefixEnd = inside.lowerBound + affixes.prefixLength(part)
      let afterPrefix = bytes.part(prefixEnd..<inside.upperBound)
      if prefixEnd > inside.lowerBound, rules.hasSpecial(afterPrefix) {
        append(bytes.part(inside.lowerBound..<prefixEnd))
        inside = prefixEnd..<inside.upperBound
        return
      }
      let suffixStart = inside.upperBound - affixes.suffixLength(afterPrefix)
      if suffixStart < inside.upperBound {
        suffixes.append(suffixStart..<inside.upperBound)
        // The prefix stays on where what is before the suffix is an exception.
        if rules.hasSpecial(bytes.part(inside.lowerBound..<suffixStart)) {
          inside = inside.lowerBound..<suffixStart
          return
        }
      }
      if prefixEnd > inside.lowerBound { append(bytes.part(inside.lowerBound..<prefixEnd)) }
      inside = prefixEnd..<suffixStart
    }
  }

  /// Appends the rest between prefixes and suffixes: an exception, a URL, or pieces split at infixes.
  private mutating func cutInside(_ bytes: UnsafeBufferPointer<UInt8>, _ inside: Range<Int>) {
    guard !inside.isEmpty else { return }
    let part = bytes.part(inside)
    if let special = rules.special(part) { return append(special, of: part) }
    if affixes.isToken(part) || affixes.isURL(part) { return append(part) }
    var infixes: [Range<Int>] = []
    affixes.forEachInfix(part) { infixes.append($0) }
    var start = 0
    // An infix at the very start is no place to cut.
    for infix in infixes where infix.lowerBound > 0 {
      append(part.part(start..<infix.lowerBound))
      append(part.part(infix))
      start = infix.upperBound
    }
    append(part.part(start..<part.count))
  }

  /// Appends a token, unless it is empty.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, norm: UInt64 = 0) {
    guard !bytes.isEmpty else { return }
    let lexeme = lexicon.index(of: bytes)
    let phrase = rules.phrase(after: .root, orth: lexicon[lexeme].orth)
    pieces.append(
      ChunkPiece(
        lexeme: lexeme, length: Int32(bytes.count), norm: norm == 0 ? lexicon[lexeme].norm : norm,
        phrase: phrase ?? .root))
  }

  /// Appends the tokens of an exception that reads those bytes.
  private mutating func append(
    _ special: Slice<UnsafeBufferPointer<TokenizerRules.SpecialPiece>>,
    of bytes: UnsafeBufferPointer<UInt8>
  ) {
    var start = 0
    for piece in special {
      let end = start + Int(piece.length)
      append(bytes.part(start..<end), norm: piece.norm)
      start = end
    }
  }
}
