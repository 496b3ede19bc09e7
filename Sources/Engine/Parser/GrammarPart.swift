/// The result of reading a part of a text as if the text began with it.
///
/// If the stack of a parser is empty and nothing has been decided about the next token, the parser continues as if the text
/// began there: what follows depends on nothing before. Two readings that both reach such a state before the same token are
/// therefore identical from there on, and parts that were read in parallel can be joined there to exactly what one reader
/// would have found. No sentence boundary is guessed: if the readings do not meet, the parts cannot be joined.
package struct GrammarPart: Sendable {
  /// The number of tokens that a reading continues beyond its part to meet the next, and that it can be met within a part.
  static let seam = 1024

  /// The part.
  let range: Range<Int>
  /// The tag of each token of the part, by its number.
  var tags: [UInt16] = []
  /// The heads and labels of the tokens of the part, and of some beyond.
  private(set) var heads: [Int32] = []
  private(set) var labels: [Int32] = []
  /// The tokens, near the start of the part and beyond its end, at which a reading can begin.
  private var restarts: [Int32] = []

  init(_ range: Range<Int>) {
    self.range = range
    tags.reserveCapacity(range.count)
  }

  /// Records that a reading can begin at a token, if that is of interest.
  mutating func addRestart(_ token: Int32) {
    let isNear = Int(token) < range.lowerBound + Self.seam || Int(token) >= range.upperBound
    if isNear, restarts.last != token { restarts.append(token) }
  }

  /// Copies the arcs of a state.
  mutating func take(_ state: borrowing ArcEagerState, _ reach: Range<Int>, root: Int32) {
    heads.reserveCapacity(reach.count)
    labels.reserveCapacity(reach.count)
    for token in Int32(reach.lowerBound)..<Int32(reach.upperBound) {
      heads.append(state.head(of: token) ?? token)
      labels.append(state.label(of: token) ?? root)
    }
  }

  /// The first token, from `start` on, where this reading and that of the next part join; nil if they do not meet.
  func seam(before next: GrammarPart, from start: Int) -> Int? {
    let known = Set(next.restarts)
    let first = max(start, next.range.lowerBound)
    return restarts.first { Int($0) >= first && known.contains($0) }.map { Int($0) }
  }
}

extension GrammarReader {
  /// Joins parts, in order and without gaps, that were read in parallel; nil if two do not meet.
  package static func grammar(
    joining parts: [GrammarPart], _ parser: DependencyModel,
    _ pieces: UnsafeBufferPointer<TokenizedText.Piece>, _ lexicon: borrowing Lexicon
  ) -> Grammar? {
    var tags: [UInt16] = []
    var heads: [Int32] = []
    var labels: [Int32] = []
    tags.reserveCapacity(pieces.count)
    heads.reserveCapacity(pieces.count)
    labels.reserveCapacity(pieces.count)
    for (index, part) in parts.enumerated() {
      var end = pieces.count
      if index + 1 < parts.count {
        guard let seam = part.seam(before: parts[index + 1], from: heads.count)
        else { return nil }
        end = seam
      }
      let found = heads.count - part.range.lowerBound..<end - part.range.lowerBound
      tags += part.tags
      heads += part.heads[found]
      labels += part.labels[found]
    }
    var tree = DependencyTree(heads: heads, labels: labels)
    let isSpace = pieces.map { lexicon[$0.lexeme].isSpace }
    tree.lower(parser.lifts) { isSpace[$0] }
    return Grammar(tags: tags, tree: tree)
  }
}
