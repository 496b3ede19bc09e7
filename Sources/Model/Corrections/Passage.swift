extension Correction {
  /// Words of an article that can be found again after changes elsewhere in it.
  public struct Passage: Hashable, Sendable {
    /// The fingerprint of the article's text.
    public var article: Identity
    /// The place of the words in that text, in UTF-8 offsets.
    public var range: Range<Int>
    /// The words.
    public var words: String
    /// The identity of the words in their context.
    public var context: Identity
    /// What stands before the words and after them, for a text in which the context has changed.
    public var surroundings: Surroundings?

    /// What stands before words and after them.
    public struct Surroundings: Hashable, Sendable {
      /// What stands before them, and after them.
      public var prefix, suffix: String

      /// Words before and after others.
      public init(prefix: String, suffix: String) {
        self.prefix = prefix
        self.suffix = suffix
      }
    }

    /// A passage with known contents.
    public init(
      article: Identity, range: Range<Int>, words: String, context: Identity,
      surroundings: Surroundings? = nil
    ) {
      self.article = article
      self.range = range
      self.words = words
      self.context = context
      self.surroundings = surroundings
    }

    /// The words with what surrounds them, if that is known.
    var quote: Quote? {
      surroundings.map {
        Quote(words, prefix: $0.prefix, suffix: $0.suffix, start: range.lowerBound)
      }
    }

    /// The passage at a place in an article.
    public init(_ range: Range<Int>, of article: Article) {
      let quote = Quote(range, of: article)
      self.init(
        article: article.identity, range: range, words: String(article.text(in: range)),
        context: article.identity(ofPassage: range),
        surroundings: Surroundings(prefix: quote.prefix, suffix: quote.suffix))
    }

    /// The identity of the mention of an actor that a correction adds there.
    public func identity(of bearer: Bearer) -> Identity {
      var maker = Identity.Maker("added mention")
      maker.add(article)
      maker.add(UInt64(bitPattern: Int64(range.lowerBound)))
      maker.add(UInt64(bitPattern: Int64(range.upperBound)))
      maker.add(context)
      maker.add(bearer.identity)
      return maker.identity
    }
  }
}

extension Article {
  /// Where a passage stands in this article: at its place if the text is the same, else where the same words stand among
  /// the same others; nil where they do not.
  func range(of passage: Correction.Passage, fingerprint: Identity) -> Range<Int>? {
    guard !passage.words.isEmpty else { return nil }
    let length = passage.words.utf8.count
    if fingerprint == passage.article {
      let isThere =
        passage.range.upperBound <= text.utf8.count && passage.range.lowerBound >= 0
        && text(in: passage.range).utf8.elementsEqual(passage.words.utf8)
      return isThere ? passage.range : nil
    }
    return places(of: passage.words).first {
      identity(ofPassage: $0..<$0 + length) == passage.context
    }.map { $0..<$0 + length }
  }

  /// The offsets at which words stand.
  func places(of words: String) -> [Int] {
    let (bytes, pattern) = (Array(text.utf8), Array(words.utf8))
    guard let first = pattern.first, bytes.count >= pattern.count else { return [] }
    return (0...bytes.count - pattern.count).filter {
      bytes[$0] == first && bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
    }
  }
}
