import Model

extension State {
  /// What the list in front can be narrowed by, with how many entries each choice would leave.
  mutating func openFacets() {
    guard let dossier, focus != .article else { return }
    let isOfActors = focus == .actors
    let filter = isOfActors ? actorList.filter : relationList.filter
    var counts: [Listing.Choice: Int] = [:]
    var order: [Listing.Choice] = []
    func count(_ key: Facet.Key, _ value: String) {
      let choice = Listing.Choice(key: key, value: value.lowercased())
      if counts[choice] == nil { order.append(choice) }
      counts[choice, default: 0] += 1
    }
    if isOfActors {
      for actor in dossier.actors { count(.type, actor.kind.rawValue) }
    } else if let actor {
      for relation in dossier.statedIndices(of: actor).map({ dossier.relations[$0] }) {
        count(.stance, ["bad", "neither", "good"][relation.kind.stance + 1])
        count(.rel, relation.kind.rawValue)
        count(.mod, relation.modality.rawValue)
        let other = relation.source == actor ? relation.target : relation.source
        if let kind = dossier.actor(other)?.kind { count(.type, kind.rawValue) }
        let date = relation.time.flatMap { $0.from ?? $0.to }
        count(.when, date.map { PartialDate(year: $0.year).description } ?? "none")
      }
    }
    var entries: [Listing.Entry] = []
    for (key, title) in Self.facetTitles {
      let choices = order.filter { $0.key == key }
        .sorted {
          key == .when ? $0.value < $1.value : counts[$0, default: 0] > counts[$1, default: 0]
        }
      guard !choices.isEmpty else { continue }
      if !entries.isEmpty { entries.append(Listing.Entry()) }
      entries.append(Listing.Entry(Line(title, .heading)))
      for choice in choices {
        let isChosen = filter.names(choice.value, of: key)
        var line = Line(isChosen ? "[x] " : "[ ] ", .key)
        line.append(choice.value)
        line.fill(to: 20)
        line.append("\(counts[choice, default: 0])", .aside)
        entries.append(Listing.Entry(line, .choice(choice)))
      }
    }
    let words = filter.isEmpty ? "" : "\(glyphs.separator)/\(filter.text)"
    open(
      Overlay(
        Listing("Show only\(words)", entries, absence: "Nothing to choose from.")))
  }

  private static let facetTitles: [(Facet.Key, String)] = [
    (.stance, "Stance"), (.rel, "Relation"), (.mod, "Whether it holds"), (.type, "Type of actor"),
    (.when, "Time"),
  ]

  /// Narrows the list in front by a choice, or no longer, and stays to choose more.
  mutating func choose(_ choice: Listing.Choice) {
    let before = overlays.popLast()
    let filter = focus == .actors ? actorList.filter : relationList.filter
    filterList(filter.toggling(choice.value, of: choice.key).text)
    openFacets()
    guard let before, var overlay = overlays.popLast() else { return }
    overlay.resume(before, in: dossier)
    open(overlay)
  }
}
