package import Model

/// The actor list: its order, filter and entries.
package struct ActorList: Hashable, Sendable {
  /// A sort key.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case count, name, place

    /// The key in words, for a title: "by first mention".
    package var words: String { self == .place ? "first mention" : rawValue }
  }

  package var order = Order.count
  package var isReversed = false
  package var filter = Filter()
  /// Whether actors without a name are listed.
  package var showsUnnamed = false
  /// The first visible entry.
  package var top = 0
  /// The indices of the actors shown.
  package private(set) var entries: [Int] = []

  /// Creates a list of all actors, by count.
  package init() {}

  /// Recomputes the entries; the current actor is listed even without a name.
  package mutating func list(_ dossier: Dossier?, current: Actor.ID? = nil) {
    guard let dossier else {
      entries = []
      return
    }
    let actors = dossier.actors
    entries = actors.indices.filter { index in
      guard showsUnnamed || actors[index].id == current || !dossier.isUnnamed(actors[index].id)
      else { return false }
      return filter.isEmpty
        || filter.admits(
          Self.words(of: actors[index]), actors: [actors[index]],
          relations: dossier.relationIndices(of: actors[index].id).map { dossier.relations[$0] },
          of: dossier)
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
