package import Model

extension Listings {
  /// Returns the evidence of an actor's relations, with contradictions first.
  package func evidence(of actor: Actor) -> Listing {
    let contradictions = dossier.bonds(of: actor.id).flatMap(dossier.contradictions(in:))
    return evidence(
      dossier.statedIndices(of: actor.id), contradictions, title: "\(name: actor.name)")
  }

  /// Returns the evidence of the relations between two actors, with contradictions first.
  package func evidence(between actor: Actor, and other: Actor) -> Listing {
    evidence(
      dossier.bond(between: actor.id, and: other.id)?.relations[...] ?? [],
      dossier.contradictions(between: actor.id, and: other.id),
      title: "\(name: actor.name) and \(name: other.name)")
  }

  private func evidence(
    _ stated: ArraySlice<Int>, _ contradictions: [Contradiction], title: Line
  ) -> Listing {
    var title = title
    title.append(": \(counted(stated.count, "statement"))")
    return Listing(
      title, entries(of: contradictions) + stated.map(entry(ofRelation:)),
      emptyMessage: "No stated relations.")
  }

  /// Returns the entries of contradictions, with the heading of the statements that follow.
  func entries(of contradictions: [Contradiction]) -> [Listing.Entry] {
    guard !contradictions.isEmpty else { return [] }
    return [Listing.Entry(Line("Contradictions", .heading))]
      + contradictions.flatMap { [entry(of: $0), Listing.Entry()] }
      + [Listing.Entry(Line("All statements", .heading))]
  }

  /// Returns the entry of a relation: its sentence, its circumstances and its evidence.
  func entry(ofRelation index: Int) -> Listing.Entry {
    Listing.Entry(height: 2, .relation(index), fields: fields(fields(ofRelation: index))) {
      [self] in
      let relation = dossier.relations[index]
      var line = Line("\(relation.kind.sign) ", relation.kind.role)
      line.append(dossier.sentence(relation))
      let circumstances = circumstances(of: relation)
      if !circumstances.isEmpty { line.append(glyphs.separator + circumstances, .aside) }
      let words = quotation(of: relation)
      return [line, Line("  \(words)", .aside)]
    }
  }

  /// Returns the evidence of a relation in quotation marks, or an ellipsis while it has not been read.
  private func quotation(of relation: Relation) -> String {
    let words = dossier.excerpt(ofEvidence: relation)
    return words.isEmpty ? glyphs.ellipsis : "\(glyphs.open)\(words)\(glyphs.close)"
  }

  /// Returns the file, time, amount, place, source and origin of a relation.
  private func circumstances(of relation: Relation) -> String {
    let parts = [
      file(of: relation),
      relation.time?.words, relation.amount?.text, relation.place.map { "in \(name(of: $0))" },
      relation.attribution.map { "according to \(name(of: $0))" },
      relation.origin?.phrase,
    ]
    return parts.compactMap(\.self).joined(separator: glyphs.separator)
  }

  /// Returns the fields of a relation as `entente relations` prints them, with its evidence.
  func fields(ofRelation index: Int) -> [String] {
    let relation = dossier.relations[index]
    return fields(of: relation, relation.evidence.range)
  }

  /// Returns the fields of a relation with another passage.
  func fields(of relation: Relation, _ passage: Range<Int>) -> [String] {
    [
      place(relation.evidence.article, relation.evidence.range.lowerBound),
      name(of: relation.source), relation.kind.rawValue, name(of: relation.target),
      relation.modality.rawValue, relation.time?.text ?? "", relation.phrase,
      dossier.excerpt(passage, of: relation.evidence.article, limit: .max),
    ]
  }

  /// Returns two contradictory statements side by side, or one below the other if the list is
  /// narrow.
  func entry(of contradiction: Contradiction) -> Listing.Entry {
    let pair = [contradiction.first, contradiction.second].map { dossier.relations[$0] }
    let sign = contradiction.ground == .denial ? "denied" : "opposed"
    let width = columns >= 60 ? (columns - 7) / 2 : columns - 2
    let sides = pair.map { relation -> [Line] in
      let words = quotation(of: relation)
      let said =
        "\(relation.kind.sign) \(dossier.sentence(relation).text)"
        + (relation.time.map { ", \($0.words)" } ?? "")
      return wrapped(said, to: width).map { Line($0, relation.kind.role) }
        + wrapped(words, to: width).map { Line($0, .aside) }
    }
    let fields = fields(
      [sign]
        + pair.flatMap { relation in
          [
            place(relation.evidence.article, relation.evidence.range.lowerBound),
            dossier.sentence(relation).text, dossier.excerpt(ofEvidence: relation),
          ]
        })
    guard columns >= 60 else {
      return Listing.Entry(
        sides[0] + [Line("  against", .aside)] + sides[1], .relation(contradiction.first),
        fields: fields)
    }
    let lines = Range(from: 0, to: max(sides[0].count, sides[1].count)).map { row in
      var line = sides[0].indices.contains(row) ? sides[0][row] : Line()
      line.fill(to: width)
      line.append(" \(glyphs.vertical) ", .border)
      if sides[1].indices.contains(row) { line.append(sides[1][row]) }
      return line
    }
    return Listing.Entry(lines, .relation(contradiction.first), fields: fields)
  }
}
