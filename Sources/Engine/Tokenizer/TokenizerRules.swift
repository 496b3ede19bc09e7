package import Expressions

/// The tokenizer rules of a model: the expressions for affixes, and the exceptions.
package final class TokenizerRules: Sendable {
  /// The expressions; a missing one never matches.
  package struct Affixes: Sendable {
    /// Matches prefixes to split off a chunk.
    package var prefix: Expression?
    /// Matches suffixes to split off a chunk.
    package var suffix: Expression?
    /// Matches infixes at which a chunk is split.
    package var infix: Expression?
    /// Matches chunks that are one token, from their start.
    package var token: Expression?
    /// Matches URLs, which are one token, from their start.
    package var url: Expression?

    /// These expressions, none unless given.
    package init(
      prefix: Expression? = nil, suffix: Expression? = nil, infix: Expression? = nil,
      token: Expression? = nil, url: Expression? = nil
    ) {
      self.prefix = prefix
      self.suffix = suffix
      self.infix = infix
      self.token = token
      self.url = url
    }
  }

  /// A token of an exception.
  struct SpecialPiece: BitwiseCopyable, Sendable {
    /// The key of its normal form; zero for that of its lexeme.
    var norm: UInt64
    /// Its length in bytes.
    var length: UInt64
  }

  /// The expressions.
  let affixes: Affixes
  /// Keeps the bytes of the tables alive.
  private let file: ModelFile?
  /// By hash of a whole string: the start of its pieces times 256, plus their number.
  private let specials: KeyTable<UInt32>?
  private let specialPieces: MappedArray<SpecialPiece>?
  /// The length of the longest exception in bytes.
  private let longestSpecial: Int
  private let phrases: KeyTable<UInt32>?

  /// The rules of a compiled model.
  ///
  /// - Throws: ``ModelError`` if a section is missing or malformed.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    affixes = try Affixes(file)
    specials = try KeyTable("tokenizer.specials", in: file)
    let pieces: MappedArray<SpecialPiece> = try file.array("tokenizer.special-pieces")
    specialPieces = pieces
    let longest: MappedArray<UInt32> = try file.array("tokenizer.longest-special", count: 1)
    longestSpecial = Int(longest[0])
    phrases = try KeyTable("tokenizer.phrases", in: file)
  }

  /// Rules without exceptions.
  package init(_ affixes: Affixes) {
    self.affixes = affixes
    file = nil
    specials = nil
    specialPieces = nil
    longestSpecial = 0
    phrases = nil
  }

  /// The pieces of the exception that consists of exactly these bytes; nil if there is none.
  func special(_ bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<SpecialPiece>>? {
    guard bytes.count <= longestSpecial, let specialPieces,
      let place = specials?[StringKey.hash(bytes)]
    else { return nil }
    let pieces = specialPieces.buffer.dropFirst(Int(place >> 8)).prefix(Int(place & 0xFF))
    // What a damaged file says must not lead out of the text.
    var rest = UInt64(bytes.count)
    for piece in pieces {
      guard piece.length <= rest else { return nil }
      rest -= piece.length
    }
    return rest == 0 ? pieces : nil
  }

  /// Whether there is an exception that consists of exactly these bytes.
  func hasSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= longestSpecial, let specials else { return false }
    return specials.contains(StringKey.hash(bytes))
  }

  /// The place in the tree of phrases that a token leads to from another place; nil if no phrase continues with it.
  ///
  /// Phrases are the tokens that an exception would be split into without it.
  func phrase(after place: PhrasePlace, orth: UInt64) -> PhrasePlace? {
    phrases?[place.key(orth)].map(PhrasePlace.init)
  }
}

/// A place in the tree of phrases.
struct PhrasePlace: Hashable, Sendable {
  /// Its number, times two, and one where a phrase ends.
  var bits: UInt32

  /// The start of every phrase.
  static let root = PhrasePlace(bits: 0)

  /// Whether a phrase ends here.
  var isEnd: Bool { bits & 1 != 0 }

  /// The key of the step with a token from here.
  func key(_ orth: UInt64) -> UInt64 {
    var key = orth &+ UInt64(bits >> 1) &* 0x9E37_79B9_7F4A_7C15
    key = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    return key ^ key >> 32
  }
}

extension TokenizerRules.Affixes {
  /// The names of the expressions in a model file, and of their sources in the folder of a pipeline.
  static let sections = [
    (section: "tokenizer.prefix", source: "prefix_search"),
    (section: "tokenizer.suffix", source: "suffix_search"),
    (section: "tokenizer.infix", source: "infix_finditer"),
    (section: "tokenizer.token", source: "token_match"),
    (section: "tokenizer.url", source: "url_match"),
  ]

  /// The expressions of a compiled model.
  init(_ file: ModelFile) throws(ModelError) {
    var patterns: [String?] = []
    for (section, _) in Self.sections {
      let bytes: MappedArray<UInt8>? = file.array(section)
      patterns.append(bytes == nil ? nil : try file.text(section))
    }
    do {
      try self.init(patterns)
    } catch {
      throw .unsupported(file.path, .section("tokenizer"))
    }
  }

  /// Expressions of those patterns, in the order of ``sections``.
  init(_ patterns: [String?]) throws(ExpressionError) {
    func expression(_ index: Int, anchored: Bool = false) throws(ExpressionError) -> Expression? {
      guard let pattern = patterns[index] else { return nil }
      return try Expression(pattern, dialect: .python, options: anchored ? .anchored : [])
    }
    self.init(
      prefix: try expression(0), suffix: try expression(1), infix: try expression(2),
      token: try expression(3, anchored: true), url: try expression(4, anchored: true))
  }
}
