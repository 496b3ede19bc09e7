/// What one reader found in a part of a text that it read as if the text began with it.
///
/// A parser whose stack is empty, before a token that nothing was said of, goes on as if the text began there: what comes after
/// depends on nothing before. So two readings that both come to such a state before the same token are one from there on, and
/// parts that were read side by side can be joined there to just what one reader would have found. No guess about sentences is
/// in it: where the readings don't meet, the parts can't be joined.
package struct GrammarPart: Sendable {
  /// How many tokens a reading goes on beyond its part, to meet the next; and how far in a part it can be met.
  static let seam = 1024

  /// The part.
  let range: Range<Int>
  /// The tag of each token of the part, by its number.
  var tags: [UInt16] = []
  /// The heads and labels of the tokens of the part, and of some beyond.
  private(set) var heads: [Int32] = []
  private(set) var labels: [Int32] = []
  /// The tokens near the part's start and beyond its end that a reading can begin with.
  private var restarts: [Int32] = []

  init(_ range: Range<Int>) {
    self.range = range
    tags.reserveCapacity(range.count)
  }

  /// Takes in that a reading can begin with a token, where that may be asked for.
  mutating func addRestart(_ token: Int32) {
    let isNear = Int(token) < range.lowerBound + Self.seam || Int(token) >= range.upperBound
    if isNear, restarts.last != token { restarts.append(token) }
  }

  /// Takes the arcs of a state over.
  mutating func take(_ state: borrowing ArcEagerState, _ reach: Range<Int>, root: Int32) {
    heads.reserveCapacity(reach.count)
    labels.reserveCapacity(reach.count)
    for token in Int32(reach.lowerBound)..<Int32(reach.upperBound) {
      heads.append(state.head(of: token) ?? token)
      labels.append(state.label(of: token) ?? root)
    }
  }

  /// The first token, not before `start`, from which on this reading and that of the next part are one; nil where they don't meet.
  func seam(before next: GrammarPart, from start: Int) -> Int? {
    let known = Set(next.restarts)
    let first = max(start, next.range.lowerBound)
    return restarts.first { Int($0) >= first && known.contains($0) }.map { Int($0) }
  }
}

extension GrammarReader {
  /// The grammar of a text whose parts, in order and without gap, were read side by side; nil where two don't meet.
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
