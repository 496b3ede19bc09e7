internal import Grammar
internal import Names
internal import Parses

/// Two actors named or meant in one sentence, by the two mentions that are nearest in the tree.
struct ActorPair {
  /// The mention that comes first in the text; of two with one head, the one listed first.
  var first: Cast.Mention
  /// The other mention.
  var second: Cast.Mention
  /// From the head of the first up to the top, the token above both; at least one.
  var up: [Int]
  /// From the head of the second up to the top; at least one.
  var down: [Int]

  /// The token above both.
  var top: Int { up.last ?? first.head }

  /// The tokens of the path that are neither head.
  var inner: [Int] {
    (up.dropFirst() + down.dropFirst().dropLast()).filter { $0 != first.head && $0 != second.head }
  }

  /// The number of dependencies from one head to the other.
  var length: Int { up.count + down.count - 2 }
}

/// The pairs of actors in the sentences of an article.
///
/// A mention is compared with a few that follow it, so that the number of pairs is linear.
struct ActorPairs {
  /// How many mentions ahead a mention is compared.
  private static let reach = 24
  /// The most dependencies between two heads.
  private static let longest = 11

  private let syntax: Syntax

  init(_ syntax: Syntax) { self.syntax = syntax }

  /// The pairs of one sentence with mentions in order, each pair of actors once, in the order of the text.
  func pairs(of mentions: [Cast.Mention]) -> [ActorPair] {
    let mentions = mentions.sorted {
      ($0.head, $0.tokens.lowerBound) < ($1.head, $1.tokens.lowerBound)
    }
    var places: [CoOccurrence.Pair: Int] = [:]
    var found: [ActorPair] = []
    for (number, first) in mentions.enumerated() {
      let above = ancestors(of: first.head)
      for second in mentions[(number + 1)...].prefix(Self.reach)
      where second.actor != first.actor && second.head != first.head {
        guard let pair = pair(first, above, second), pair.length <= Self.longest else { continue }
        let actors = CoOccurrence.Pair(
          first.actor, second.actor, in: syntax.sentence(of: first.head))
        if let place = places[actors] {
          if isNearer(pair, found[place]) { found[place] = pair }
        } else {
          places[actors] = found.count
          found.append(pair)
        }
      }
    }
    return found
  }

  private func isNearer(_ pair: ActorPair, _ other: ActorPair) -> Bool {
    func distance(_ pair: ActorPair) -> Int { pair.second.head - pair.first.head }
    return (pair.length, distance(pair)) < (other.length, distance(other))
  }

  /// A token and those above it, as far as a path may reach.
  private func ancestors(of token: Int) -> [Int] {
    var found = [token]
    while found.count <= Self.longest, let last = found.last, let head = syntax.head(of: last) {
      found.append(head)
    }
    return found
  }

  private func pair(
    _ first: Cast.Mention, _ above: [Int], _ second: Cast.Mention
  ) -> ActorPair? {
    var down = [second.head]
    while down.count <= Self.longest + 1, let last = down.last {
      if let meeting = above.firstIndex(of: last) {
        return ActorPair(
          first: first, second: second, up: Array(above[...meeting]), down: down)
      }
      guard let head = syntax.head(of: last) else { return nil }
      down.append(head)
    }
    return nil
  }
}
