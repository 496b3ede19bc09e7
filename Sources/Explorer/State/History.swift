import Presentation

/// The places that jumps left behind.
package struct History: Hashable, Sendable {
  /// What led to a jump; consecutive jumps of one kind are remembered as one.
  package enum Jump: Hashable, Sendable {
    case actor, mention, relation, search, text, article, mark
  }

  /// Where going back leads to, the nearest last.
  package private(set) var past: [Place] = []
  /// Where going forward leads to, the nearest last.
  package private(set) var future: [Place] = []
  private var last: Jump?

  private static let most = 200

  /// Remembers a place that a jump leaves.
  package mutating func leave(_ place: Place, by jump: Jump) {
    future = []
    defer { last = jump }
    guard jump != last || past.isEmpty, past.last != place else { return }
    past.append(place)
    if past.count > Self.most { past.removeFirst() }
  }

  /// The person moved in another way: the next jump is one of its own.
  package mutating func pause() { last = nil }

  /// The place to go back to from here; nil where there is none.
  package mutating func back(from here: Place) -> Place? {
    last = nil
    // Going back must show something new.
    while past.last == here { past.removeLast() }
    guard let place = past.popLast() else { return nil }
    future.append(here)
    return place
  }

  /// The place to go forward to from here; nil where there is none.
  package mutating func forward(from here: Place) -> Place? {
    last = nil
    guard let place = future.popLast() else { return nil }
    past.append(here)
    return place
  }
}
