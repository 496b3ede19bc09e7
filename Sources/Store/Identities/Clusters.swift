import Model

/// Groups of forms that are one actor.
///
/// The strongest pairs are joined first, unless something keeps the groups apart (Kruskal's algorithm with constraints).
/// Ties are broken by identities, so that the result depends only on the pairs.
struct Clusters {
  /// A form.
  struct Node {
    let number: Int
    let identity: Identity
    /// The country; nil if it has none, or if the country does not matter.
    let code: String?
    /// Whether it is a person called by one word alone.
    var isBare = false
  }

  /// A pair of forms that are one.
  struct Edge {
    let one, other: Int
    let score: Int
    /// Whether a person says so.
    let isJudged: Bool
  }

  /// Two forms that are never one.
  struct Foes {
    let one, other: Int
    /// Whether a person says so.
    let isJudged: Bool
  }

  /// The numbers of the forms of each group; the first has the lowest identity of those with a whole name.
  let groups: [[Int]]

  /// By how much the better of two rivals must be better.
  static let margin = 100

  /// Joins nodes by edges, but none of the pairs that are apart.
  init(of nodes: [Node], joinedBy edges: [Edge], apart: [Foes]) {
    let known = Dictionary(nodes.map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    let edges = Self.withoutRivals(edges, known).sorted {
      Self.rank($0, known) < Self.rank($1, known)
    }
    var group: [Int: Int] = [:]
    var members: [Int: [Int]] = [:]
    for node in nodes { (group[node.number], members[node.number]) = (node.number, [node.number]) }
    var foes: [Int: Set<Int>] = [:]
    var judgedFoes: [Int: Set<Int>] = [:]
    for pair in apart {
      for (one, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
        foes[one, default: []].insert(other)
        if pair.isJudged { judgedFoes[one, default: []].insert(other) }
      }
    }
    for edge in edges {
      guard let one = group[edge.one], let other = group[edge.other], one != other,
        let left = members[one], let right = members[other]
      else { continue }
      let codes = Set((left + right).compactMap { known[$0]?.code })
      let (few, many) = left.count < right.count ? (left, Set(right)) : (right, Set(left))
      // Only a person keeps apart what a person joins.
      let apart = edge.isJudged ? judgedFoes : foes
      let areApart = few.contains { !(apart[$0]?.isDisjoint(with: many) ?? true) }
      // A strong pair of two countries is one whose company outweighs them.
      let isOfTwo = known[edge.one]?.code != nil && known[edge.other]?.code != nil
      guard !areApart, codes.count < 2 || edge.isJudged || isOfTwo else { continue }
      members[one] = left + right
      members[other] = nil
      for number in right { group[number] = one }
    }
    groups = members.values.map { numbers in
      numbers.sorted { Self.rank(known[$0]) < Self.rank(known[$1]) }
    }
  }

  private static func rank(_ node: Node?) -> (Int, Identity) {
    (node?.isBare ?? true ? 1 : 0, node?.identity ?? .none)
  }

  /// By score, then by content; what a person says comes last, and so joins whole groups.
  private static func rank(_ edge: Edge, _ known: [Int: Node]) -> (Int, Int, Identity, Identity) {
    let ends = [known[edge.one]?.identity ?? .none, known[edge.other]?.identity ?? .none].sorted()
    return (edge.isJudged ? 1 : 0, -edge.score, ends[0], ends[1])
  }

  /// The edges without those of a form of no known country to forms of several, between which nothing decides.
  private static func withoutRivals(_ edges: [Edge], _ known: [Int: Node]) -> [Edge] {
    var best: [Int: [String: Int]] = [:]
    for edge in edges where !edge.isJudged {
      for (one, other) in [(edge.one, edge.other), (edge.other, edge.one)] {
        guard let node = known[one], node.code == nil, let code = known[other]?.code else {
          continue
        }
        best[one, default: [:]][code] = max(best[one]?[code] ?? .min, edge.score)
      }
    }
    let torn = best.compactMapValues { scores -> Int? in
      let ranked = scores.values.sorted(by: >)
      guard ranked.count > 1, ranked[0] - ranked[1] < margin else { return nil }
      return ranked[0]
    }
    return edges.filter { edge in
      guard !edge.isJudged else { return true }
      return ![(edge.one, edge.other), (edge.other, edge.one)].contains { one, other in
        torn[one] != nil && known[other]?.code != nil
      }
    }
  }
}
