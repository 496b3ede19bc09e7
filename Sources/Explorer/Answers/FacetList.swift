import Keys
import Model
import Presentation

/// The facet values that narrow the list in a pane, with the number of entries for each.
///
/// The number of a row is the index of its choice.
struct FacetList {
  /// A value of a facet.
  struct Choice: Hashable {
    var key: Facet.Key
    var value: String
  }

  /// The choices by facet, the most frequent first, dates in order.
  let choices: [Choice]
  private let counts: [Choice: Int]
  private let filter: Filter

  /// Counts the facet values of the actors, or of the current actor's relations.
  init(of state: State, narrowing pane: State.Pane) {
    filter = pane == .actors ? state.actorList.filter : state.relationList.filter
    var tally = Tally()
    if let dossier = state.listed {
      if pane == .actors {
        for actor in dossier.actors { tally.count(.type, actor.kind.rawValue) }
      } else if let actor = state.listedActorID {
        tally.count(relationsOf: actor, in: dossier)
      }
    }
    let counts = tally.counts
    self.counts = counts
    choices = Self.titles.flatMap { key, _ in
      tally.order.filter { $0.key == key }.sorted {
        key == .when ? $0.value < $1.value : counts[$0, default: 0] > counts[$1, default: 0]
      }
    }
  }

  /// Returns the filter with a choice added, or removed if present.
  func toggling(_ index: Int) -> Filter {
    guard choices.indices.contains(index) else { return filter }
    return filter.toggling(choices[index].value, of: choices[index].key)
  }

  /// Returns the choices under the titles of their facets.
  func listing(_ glyphs: Glyphs) -> Listing {
    var entries: [Listing.Entry] = []
    for (key, title) in Self.titles where choices.contains(where: { $0.key == key }) {
      if !entries.isEmpty { entries.append(Listing.Entry()) }
      entries.append(Listing.Entry(Line(title, .heading)))
      for (index, choice) in choices.enumerated() where choice.key == key {
        var line = Line(filter.names(choice.value, of: key) ? "[x] " : "[ ] ", .key)
        line.append(choice.value)
        line.fill(to: 20)
        line.append("\(counts[choice, default: 0])", .aside)
        entries.append(Listing.Entry(line, .row(index)))
      }
    }
    let words = filter.isEmpty ? "" : "\(glyphs.separator)/\(filter.text)"
    return Listing("Show only\(words)", entries, emptyMessage: "Nothing to choose from.")
  }

  private static let titles: [(Facet.Key, String)] = [
    (.stance, "Stance"), (.rel, "Relation"), (.mod, "Certainty"), (.type, "Type of actor"),
    (.when, "Time"),
  ]
}

extension FacetList {
  /// The frequency of each choice.
  private struct Tally {
    var counts: [Choice: Int] = [:]
    /// The choices in the order of first occurrence.
    var order: [Choice] = []

    mutating func count(_ key: Facet.Key, _ value: String) {
      let choice = Choice(key: key, value: value.lowercased())
      if counts[choice] == nil { order.append(choice) }
      counts[choice, default: 0] += 1
    }

    mutating func count(relationsOf actor: Actor.ID, in dossier: Dossier) {
      for relation in dossier.statedIndices(of: actor).map({ dossier.relations[$0] }) {
        count(.stance, ["bad", "neither", "good"][relation.kind.stance + 1])
        count(.rel, relation.kind.rawValue)
        count(.mod, relation.modality.rawValue)
        let other = relation.source == actor ? relation.target : relation.source
        if let kind = dossier.actor(other)?.kind { count(.type, kind.rawValue) }
        let date = relation.time.flatMap { $0.isTold ? $0.from ?? $0.to : nil }
        count(.when, date.map { PartialDate(year: $0.year).description } ?? "none")
      }
    }
  }
}
