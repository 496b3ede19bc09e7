package import Language

/// The sentence trees of a parse, with the questions that the analysis asks of them.
///
/// Built once for an article, in linear time; tokens are indices of ``Parse/tokens``.
package struct Syntax: Sendable {
  /// The parse.
  package let parse: Parse
  /// How each token depends on its head.
  package let dependencies: [Dependency]
  /// Every token once, each after its head.
  package let topDown: [Int]

  private let heads: [Int]
  private let firstChild: [Int]
  private let childList: [Int]
  private let extents: [Range<Int>]
  private let sentenceOfToken: [Int]

  package init(_ parse: Parse) {
    let count = parse.tokens.count
    self.parse = parse
    let dependencies = parse.tokens.map { Dependency(named: $0.dependency) }
    let heads = Self.repairedHeads(of: parse, dependencies: dependencies)
    var starts = [Int](repeating: 0, count: count + 1)
    for (index, head) in heads.enumerated() where head != index { starts[head + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int](repeating: 0, count: starts[count])
    var order: [Int] = []
    order.reserveCapacity(count)
    for (index, head) in heads.enumerated() {
      if head == index {
        order.append(index)
      } else {
        list[next[head]] = index
        next[head] += 1
      }
    }
    var visited = 0
    while visited < order.count {
      let index = order[visited]
      order.append(contentsOf: list[starts[index]..<starts[index + 1]])
      visited += 1
    }
    var extents = (0..<count).map { $0..<$0 + 1 }
    for index in order.reversed() {
      let head = heads[index]
      guard head != index else { continue }
      let both = (extents[head], extents[index])
      extents[head] =
        min(both.0.lowerBound, both.1.lowerBound)..<max(both.0.upperBound, both.1.upperBound)
    }
    var sentenceOfToken = [Int](repeating: 0, count: count)
    for (number, sentence) in parse.sentences.enumerated() {
      for index in sentence { sentenceOfToken[index] = number }
    }
    self.dependencies = dependencies
    self.heads = heads
    topDown = order
    firstChild = starts
    childList = list
    self.extents = extents
    self.sentenceOfToken = sentenceOfToken
  }

  /// The tokens.
  package var tokens: [Token] { parse.tokens }

  /// What depends on a token, in order.
  package func children(of token: Int) -> ArraySlice<Int> {
    childList[firstChild[token]..<firstChild[token + 1]]
  }

  /// The first token that depends on another in that way.
  package func child(of token: Int, _ dependency: Dependency) -> Int? {
    children(of: token).first { dependencies[$0] == dependency }
  }

  /// The token's head; nil for a root.
  package func head(of token: Int) -> Int? {
    heads[token] == token ? nil : heads[token]
  }

  /// From the first to the last token that stands below a token, itself included.
  package func extent(of token: Int) -> Range<Int> { extents[token] }

  /// The number of the sentence that a token belongs to.
  package func sentence(of token: Int) -> Int { sentenceOfToken[token] }

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
