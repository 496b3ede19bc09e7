import Engine
import Kernels
import Parses
import Support
import Testing

/// A long text is read in parts, side by side; nobody must be able to tell.
@Suite struct LongTextTests {
  private static let opened = Result { try Pipeline(opening: CompiledModel.path("md")) }

  private static let prose = """
    The ministers of Turkey and Azerbaijan met in Ankara on Monday. They agreed to build a railway, which Iran opposes, \
    and promised to finish it within three years. "We will not wait for others," the minister said. "Nobody can stop us!" \
    A spokesman for the U.S. embassy declined to comment.
    """

  private static let texts: [String] = [
    repeated(prose, 40, "\n\n"),
    // A list without full stops.
    repeated(
      "- Pakistan\n- the port of Gwadar, which China built\n- India: 12 ships, 3 aircraft", 60, "\n"
    ),
    // No punctuation at all: no part begins with a sentence.
    repeated(
      "the army of Sudan moved north while rebels held the capital and talks went on in Jeddah", 60,
      " "),
    // Quotations that go on over the seams, and marks in heaps.
    repeated(
      "\u{201C}Who,\u{201D} asked Macron, \u{201C}will pay?\u{201D} ... (Nobody \u{2014} it seems.)",
      90, " "),
    // Words in no order.
    repeated("of said the Iran to Russia Moscow which have and signed treaty a is", 90, " "),
    "Peace.", "",
  ]

  private static func repeated(_ text: String, _ count: Int, _ separator: String) -> String {
    repeatElement(text, count: count).joined(separator: separator)
  }

  @Test(arguments: texts, [2, 3, 7])
  func `several readers find what one finds`(text: String, readers: Int) throws {
    let pipeline = try Self.opened.get()
    let alone = pipeline.parse(text, readers: 1)
    let together = pipeline.parse(text, readers: readers)
    #expect(together == alone)
  }

  /// A long text has a reader of its own, which gives up its caches and the pages of the model on the way.
  @Test(arguments: [texts[0], texts[3]])
  func `a long text is read as its beginning is by itself`(text: String) throws {
    let pipeline = try Self.opened.get()
    let beginning = String(text.prefix(3000)) + "\n\n"
    let rest = Self.repeated(text, (1 << 16) / text.utf8.count + 1, "\n\n")
    let alone = pipeline.parse(beginning, readers: 1)
    let whole = pipeline.parse(beginning + rest, readers: 1)
    // What comes behind is seen a few tokens away, and in the sentence that it may go on with.
    let kept = alone.tokens.prefix(alone.sentences.last.map { $0.lowerBound - 8 } ?? 0)
    #expect(kept.elementsEqual(whole.tokens.prefix(kept.count)))
    #expect(pipeline.parse(beginning, readers: 1) == alone)
  }

  @Test func `parts that were read side by side are joined where the parser starts afresh`() throws
  {
    let file = try CompiledModel.file()
    let models = try PipelineModels(file)
    var tokenizer = Tokenizer(models.tokenizerRules, models.vocabulary)
    let pieces = tokenizer.tokenize(Self.texts[0]).pieces
    var reader = GrammarReader(models.tok2vec, models.tagger, models.parser, kernels: .init(.best))
    let half = pieces.count / 2
    let joined = pieces.withUnsafeBufferPointer { pieces in
      let parts = [0..<half, half..<pieces.count].map {
        reader.read($0, of: pieces, tokenizer.lexicon)
      }
      return GrammarReader.grammar(joining: parts, models.parser, pieces, tokenizer.lexicon)
    }
    check(joined?.tree.heads.count, pieces.count)
  }

  @Test(arguments: [1, 2])
  func `a reading that is cancelled anywhere throws, and one that is not is whole`(
    readers: Int
  ) throws {
    let pipeline = try Self.opened.get()
    let text = Self.repeated(Self.prose, 80, "\n\n")
    let most = 1_000_000
    let counting = Cancellation(afterLooks: most)
    check(
      try pipeline.parse(text, readers: readers, unless: counting),
      pipeline.parse(text, readers: readers))
    let looks = most - counting.looksLeft
    #expect(looks > 10)
    for count in 0..<looks {
      #expect(throws: Cancelled.self, "after \(count) of \(looks) looks") {
        try pipeline.parse(text, readers: readers, unless: Cancellation(afterLooks: count))
      }
    }
  }
}
