/// The heads and labels of the tokens of a text, by number; a root is its own head.
package struct DependencyTree: Hashable, Sendable {
  /// The head of each token.
  package var heads: [Int32]
  /// The label of each token's arc.
  package var labels: [Int32]
  /// Whether a sentence starts at each token.
  package private(set) var startsSentence: [Bool] = []
  /// The first and last token of each token's subtree.
  private var edges: [(left: Int32, right: Int32)] = []

  package static func == (a: DependencyTree, b: DependencyTree) -> Bool {
    a.heads == b.heads && a.labels == b.labels
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(heads)
    hasher.combine(labels)
  }

  /// A tree.
  package init(heads: [Int32], labels: [Int32]) {
    self.heads = heads
    self.labels = labels
    findSentences()
  }

  /// The sentences, as consecutive ranges of tokens that cover the text.
  package var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for token in heads.indices.dropFirst() where startsSentence[token] {
      sentences.append(start..<token)
      start = token
    }
    if !heads.isEmpty { sentences.append(start..<heads.count) }
    return sentences
  }

  /// Attaches lifted arcs to the heads that their labels name.
  ///
  /// The new head is the first token with that label under the present head, breadth-first and from left to right; white
  /// space is skipped. Source: Nivre and Nilsson 2005, scheme HEAD, in spaCy's form: heads change one after another,
  /// while the extents of subtrees stay as they were.
  package mutating func lower(_ lifts: [DependencyModel.Lift?], isSpace: (Int) -> Bool) {
    let lifted = heads.indices.filter { lifts[Int(labels[$0])] != nil }
    guard !lifted.isEmpty else { return }
    var children = ChildLists(heads)
    var queue: [Int32] = []
    for token in lifted {
      guard let lift = lifts[Int(labels[token])] else { continue }
      let head = children.first(
        below: heads[token], queue: &queue, passing: { $0 == token || isSpace($0) },
        where: { labels[$0] == lift.head })
      if let head, head != heads[token] {
        let reach = edges[Int(head)]
        children.remove(Int32(token), from: heads[token])
        if (reach.left...reach.right).contains(Int32(token)) {
          children.insert(Int32(token), under: head)
        }
        heads[token] = head
      }
      labels[token] = lift.label
    }
    findSentences()
  }

  /// Finds the extents of subtrees, and from them the sentences, one of which starts at the left edge of each root.
  private mutating func findSentences() {
    edges = heads.indices.map { (Int32($0), Int32($0)) }
    // A non-projective tree needs several rounds until no head lies outside its token's sentence.
    for _ in 0...11 where !widenEdges() {}
    startsSentence = [Bool](repeating: false, count: heads.count)
    for token in heads.indices where heads[token] == token {
      startsSentence[Int(edges[token].left)] = true
    }
  }

  /// Extends the subtree of each head by those of its children, forwards and backwards; returns whether sentences are
  /// consistent.
  private mutating func widenEdges() -> Bool {
    for token in heads.indices { widenHead(of: token) }
    for token in heads.indices.reversed() { widenHead(of: token) }
    var starts = [Bool](repeating: false, count: heads.count)
    for token in heads.indices where heads[token] == token { starts[Int(edges[token].left)] = true }
    var start = 0
    for token in heads.indices where token > 0 && starts[token] || token == heads.count - 1 {
      for inner in start..<token where heads[inner] < start || heads[inner] > token {
        return false
      }
      start = token
    }
    return true
  }

  private mutating func widenHead(of token: Int) {
    let head = Int(heads[token])
    edges[head].left = min(edges[head].left, edges[token].left)
    edges[head].right = max(edges[head].right, edges[token].right)
  }
}
