import Presentation

/// The places that jumps have left.
package struct History: Hashable, Sendable {
  /// The kind of a jump; consecutive jumps of one kind leave one place.
  package enum Jump: Hashable, Sendable {
    case actor, mention, relation, search, text, article, mark
  }

  /// The places to go back to, the nearest last.
  package private(set) var past: [Place] = []
  /// The places to go forward to, the nearest last.
  package private(set) var future: [Place] = []
  private var last: Jump?

  private static let most = 200

  /// Records the place that a jump leaves.
  package mutating func leave(_ place: Place, by jump: Jump) {
    future = []
    defer { last = jump }
    guard jump != last || past.isEmpty, past.last != place else { return }
    past.append(place)
    if past.count > Self.most { past.removeFirst() }
  }

  /// Ends a series of jumps, so that the next jump records its own place.
  package mutating func pause() { last = nil }

  /// Returns the place to go back to, or nil if there is none.
  package mutating func back(from here: Place) -> Place? {
    last = nil
    // Going back skips the present place.
    while past.last == here { past.removeLast() }
    guard let place = past.popLast() else { return nil }
    future.append(here)
    return place
  }

  /// Returns the place to go forward to, or nil if there is none.
  package mutating func forward(from here: Place) -> Place? {
    last = nil
    guard let place = future.popLast() else { return nil }
    past.append(here)
    return place
  }
}
