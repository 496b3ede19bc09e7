import Model

extension State {
  /// The relations of the actor by the time they tell of, with a strip that shows how dense they lie.
  mutating func openTimeline() {
    guard let dossier, let actor = actorInQuestion else { return }
    let timeline = dossier.timeline(of: actor.id)
    var entries: [Overlay.Entry] = []
    let dates = timeline.dated.compactMap {
      dossier.relations[$0].time.flatMap { $0.from ?? $0.to }
    }
    if let first = dates.first, let last = dates.last, first != last {
      let density = dossier.density(of: timeline, cells: 40)
      var line = Line("\(first.year) ", .aside)
      line.append(strip(of: density, glyphs), .strip)
      line.append(" \(last.year)", .aside)
      entries += [Overlay.Entry(line), Overlay.Entry(Line())]
    }
    for (index, date) in zip(timeline.dated, dates) {
      entries.append(entry(of: index, at: date.description, in: dossier))
    }
    if !timeline.undated.isEmpty {
      if !entries.isEmpty { entries.append(Overlay.Entry(Line())) }
      entries.append(Overlay.Entry(Line("Without a date", .heading)))
      for index in timeline.undated { entries.append(entry(of: index, at: "", in: dossier)) }
    }
    open(
      Overlay(
        "\(actor.name): \(counted(timeline.dated.count, "dated relation"))", entries,
        absence: "No relation is stated."))
  }

  private func entry(of index: Int, at date: String, in dossier: Dossier) -> Overlay.Entry {
    let relation = dossier.relations[index]
    var line = Line(date, .key)
    line.fill(to: 11)
    line.append(dossier.sentence(relation))
    if let amount = relation.amount { line.append("  \(amount.text)", .aside) }
    return Overlay.Entry(line, .relation(index))
  }
}
