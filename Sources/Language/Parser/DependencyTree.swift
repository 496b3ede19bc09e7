/// The heads and labels of a text's tokens, by their numbers; a root is its own head.
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

  /// The sentences, as ranges of tokens, in order, covering all.
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

  /// Gives lifted arcs back to the heads that their labels name.
  ///
  /// The new head is the first token with that label under the present head, breadth first and from left to right; white space is passed
  /// over. Source: Nivre and Nilsson 2005, scheme HEAD, in spaCy's form: heads change one after the other, while the
  /// extent of subtrees stays what it was.
  package mutating func lower(_ lifts: [DependencyModel.Lift?], isSpace: (Int) -> Bool) {
    var changed = false
    for token in heads.indices {
      guard let lift = lifts[Int(labels[token])] else { continue }
      heads[token] = newHead(of: token, labelled: lift.head, isSpace)
      labels[token] = lift.label
      changed = true
    }
    if changed { findSentences() }
  }

  private func newHead(of token: Int, labelled label: Int32, _ isSpace: (Int) -> Bool) -> Int32 {
    var level = [heads[token]]
    while !level.isEmpty {
      var next: [Int32] = []
      for parent in level {
        let edges = edges[Int(parent)]
        for child in edges.left...edges.right
        where child != parent && heads[Int(child)] == parent && child != token
          && !isSpace(Int(child))
        {
          if labels[Int(child)] == label { return child }
          next.append(child)
        }
      }
      level = next
    }
    return heads[token]
  }

  /// Finds the subtrees' extents and from them the sentences: one starts at the left edge of each root.
  private mutating func findSentences() {
    edges = heads.indices.map { (Int32($0), Int32($0)) }
    // A non-projective tree needs several rounds until no head lies outside its token's sentence.
    for _ in 0...11 where !widenEdges() {}
    startsSentence = [Bool](repeating: false, count: heads.count)
    for token in heads.indices where heads[token] == token {
      startsSentence[Int(edges[token].left)] = true
    }
  }

  /// Widens each head's extent by its children's, once forwards and once backwards; answers whether the sentences hold together.
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
