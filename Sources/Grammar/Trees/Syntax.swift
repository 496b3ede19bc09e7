public import Lexicon
public import Parses

/// The sentence trees of a parse, with the questions that the analysis asks of them.
///
/// Built once for an article, in linear time; tokens are indices of ``Parse/tokens``.
@usableFromInline package struct Syntax: Sendable {
  /// The parse.
  @usableFromInline package let parse: Parse
  /// The figures with their units, in order.
  package let amounts: [AmountExpression]
  /// The classes of words.
  @usableFromInline package let lexicon: LexicalTables
  /// How each token depends on its head.
  @usableFromInline package let dependencies: [Dependency]
  /// Every token once, each after its head.
  @usableFromInline package let topDown: TokenIndices

  // In 32 bits: of a long article these columns are much of what is held.
  @usableFromInline let heads: [Int32]
  /// Where the children of each token begin in ``childList``.
  @usableFromInline let firstChild: [Int32]
  @usableFromInline let childList: [Int32]
  /// The first and last token that stand below each token, itself included.
  @usableFromInline let extents: [(first: Int32, last: Int32)]
  @usableFromInline let sentenceOfToken: [Int32]
  @usableFromInline let lemmaSets: [LexicalTables.ClassSet]

  /// The number of tokens above which a sentence is cut.
  package static let longestSentence = 512

  /// The trees of a parse.
  package init<Check: Checkpoint>(
    _ parse: consuming Parse, lexicon: LexicalTables, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    let count = parse.tokens.count
    amounts = try AmountExpression.all(
      in: parse, of: parse.text, lexicon: lexicon, unless: cancellation)
    var parse = consume parse
    parse.endEntities(before: amounts)
    parse.cutSentences(longerThan: Self.longestSentence)
    self.parse = parse
    self.lexicon = lexicon
    let lemmaSets = parse.tokens.map { lexicon.classSet(of: $0.lemma) }
    self.lemmaSets = lemmaSets
    let trees = try RepairedTrees(
      of: parse, amounts: amounts, lexicon: lexicon, lemmaSets: lemmaSets, unless: cancellation)
    let (heads, dependencies) = (trees.heads, trees.dependencies)
    var starts = [Int32](repeating: 0, count: count + 1)
    for (index, head) in heads.enumerated() where Int(head) != index { starts[Int(head) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int32](repeating: 0, count: Int(starts[count]))
    var order: [Int32] = []
    order.reserveCapacity(count)
    for (index, head) in heads.enumerated() {
      if Int(head) == index {
        order.append(head)
      } else {
        list[Int(next[Int(head)])] = Int32(index)
        next[Int(head)] += 1
      }
    }
    var visited = 0
    while visited < order.count {
      try cancellation.check()
      let index = Int(order[visited])
      order.append(contentsOf: list[Int(starts[index])..<Int(starts[index + 1])])
      visited += 1
    }
    var extents = (0..<Int32(count)).map { (first: $0, last: $0) }
    for token in order.reversed() {
      try cancellation.check()
      let (index, head) = (Int(token), Int(heads[Int(token)]))
      guard head != index else { continue }
      extents[head].first = min(extents[head].first, extents[index].first)
      extents[head].last = max(extents[head].last, extents[index].last)
    }
    var sentenceOfToken = [Int32](repeating: 0, count: count)
    for (number, sentence) in parse.sentences.enumerated() {
      for index in sentence { sentenceOfToken[index] = Int32(number) }
    }
    self.dependencies = dependencies
    self.heads = heads
    topDown = TokenIndices(order[...])
    firstChild = starts
    childList = list
    self.extents = extents
    self.sentenceOfToken = sentenceOfToken
  }

  /// The tokens.
  @inlinable package var tokens: [Token] { parse.tokens }

  /// Whether a token's lemma has a class.
  @inlinable package func lemma(of token: Int, is wordClass: WordClass) -> Bool {
    lexicon.contains(wordClass, in: lemmaSets[token])
  }

  /// What depends on a token, in order.
  @inlinable package func children(of token: Int) -> TokenIndices {
    TokenIndices(childList[Int(firstChild[token])..<Int(firstChild[token + 1])])
  }

  /// The first token that depends on another in that way.
  @inlinable package func child(of token: Int, _ dependency: Dependency) -> Int? {
    children(of: token).first { dependencies[$0] == dependency }
  }

  /// The token's head; nil for a root.
  @inlinable package func head(of token: Int) -> Int? {
    let head = Int(heads[token])
    return head == token ? nil : head
  }

  /// From the first to the last token that stands below a token, itself included.
  @inlinable package func extent(of token: Int) -> Range<Int> {
    Int(extents[token].first)..<Int(extents[token].last) + 1
  }

  /// The number of the sentence that a token belongs to: an index of ``Parse/sentences``.
  @inlinable package func sentence(of token: Int) -> Int { Int(sentenceOfToken[token]) }

  /// A token and those joined to it by "and", "or" or a comma, in order.
  package func conjuncts(of token: Int) -> [Int] {
    var found = [token]
    var visited = 0
    while visited < found.count {
      for child in children(of: found[visited]) where dependencies[child] == .conj {
        found.append(child)
      }
      visited += 1
    }
    return found
  }

  /// Where a range of tokens stands: UTF-8 offsets of the text.
  package func offsets(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }
}
