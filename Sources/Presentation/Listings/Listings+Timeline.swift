package import Model

extension Listings {
  /// Returns the relations of an actor, or all relations, by time, with a sparkline of their
  /// density.
  package func timeline(of actor: Actor?) -> Listing {
    let timeline = dossier.timeline(of: actor?.id)
    var entries: [Listing.Entry] = []
    let dates = timeline.dated.compactMap {
      dossier.relations[$0].time.flatMap { $0.from ?? $0.to }
    }
    if let first = dates.first, let last = dates.last, first != last {
      let density = dossier.density(of: timeline, cells: max(8, min(40, columns - 14)))
      var line = Line("\(first.year) ", .aside)
      line.append(sparkline(of: density, glyphs), .strip)
      line.append(" \(last.year)", .aside)
      entries += [Listing.Entry(line), Listing.Entry()]
    }
    for (index, date) in zip(timeline.dated, dates) {
      entries.append(entry(of: index, at: date))
    }
    if !timeline.undated.isEmpty {
      if !entries.isEmpty { entries.append(Listing.Entry()) }
      entries.append(Listing.Entry(Line("Undated", .heading)))
      for index in timeline.undated { entries.append(entry(of: index, at: nil)) }
    }
    let count = counted(timeline.dated.count, "dated relation")
    return Listing(
      actor.map { "\(name: $0.name): \(count)" } ?? "\(count)", entries,
      emptyMessage: "No stated relations.")
  }

  private func entry(of index: Int, at date: PartialDate?) -> Listing.Entry {
    var entry = Listing.Entry(
      .relation(index), fields: fields(span(of: index) + fields(ofRelation: index))
    ) { [self] in
      let relation = dossier.relations[index]
      // The article's date only stands in for one that is told.
      let isTold = relation.time?.isTold ?? false
      var line = Line(date?.description ?? "", isTold ? .key : .aside)
      line.fill(to: 11)
      line.append("\(relation.kind.sign) ", relation.kind.role)
      line.append(dossier.sentence(relation))
      if let amount = relation.amount { line.append("  \(amount.text)", .aside) }
      if let file = file(of: relation) { line.append("  \(file)", .aside) }
      return [line]
    }
    entry.margin = String(repeating: " ", count: 13)
    return entry
  }

  /// Returns the start and the end of a relation, as far as they are known.
  private func span(of index: Int) -> [String] {
    let time = dossier.relations[index].time
    return [time?.from, time?.to].map { $0?.description ?? "" }
  }
}
