package import Model

/// How the list of actors is shown.
package struct ActorList: Hashable, Sendable {
  /// What it is sorted by.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case count, name, place

    /// As a title tells it: "by first mention".
    package var words: String { self == .place ? "first mention" : rawValue }
  }

  package var order = Order.count
  package var isReversed = false
  package var filter = Filter()
  /// The first entry in view.
  package var top = 0
  /// The entries: indices of the dossier's actors.
  package private(set) var entries: [Int] = []

  /// All actors, by count.
  package init() {}

  /// Recomputes the entries.
  package mutating func list(_ dossier: Dossier?) {
    guard let dossier else {
      entries = []
      return
    }
    let actors = dossier.actors
    entries = actors.indices.filter { index in
      filter.isEmpty
        || filter.admits(
          Self.words(of: actors[index]), actors: [actors[index]],
          relations: dossier.relationIndices(of: actors[index].id).map { dossier.relations[$0] })
    }
    switch order {
    case .count: break
    case .name:
      let names = actors.map { Folding.fold($0.name) }
      entries.sort { names[$0].lexicographicallyPrecedes(names[$1]) }
    case .place:
      let places = actors.map { dossier.mentionIndices(of: $0.id).first ?? .max }
      entries.sort { (places[$0], $0) < (places[$1], $1) }
    }
    if isReversed { entries.reverse() }
  }

  private static func words(of actor: Actor) -> String {
    "\(actor.name) \(actor.kind.rawValue) \(actor.aliases.joined(separator: " "))"
  }
}
