package import Model

extension Listings {
  /// Returns who states what of two actors: for each claim, how many texts state or deny it and which figures differ, then
  /// every statement in the order of time.
  package func agreement(
    between actor: Actor, and other: Actor, origins: [Article.ID: Int]
  ) -> Listing {
    let claims = dossier.claims(between: actor.id, and: other.id)
    var entries: [Listing.Entry] = []
    for claim in claims {
      if !entries.isEmpty { entries.append(Listing.Entry()) }
      entries.append(entry(of: claim, origins))
      for difference in claim.differences {
        let figures = difference.relations.map { dossier.relations[$0].amount?.text ?? "" }
        entries.append(
          Listing.Entry(
            Line("  figures differ: \(figures.joined(separator: " / "))", .adverse), nil,
            fields: fields(["figures", difference.unit] + figures)))
      }
      entries += claim.all(in: dossier).map { entry(ofStatement: $0) }
    }
    let opposed = dossier.contradictions(between: actor.id, and: other.id).filter {
      $0.ground == .opposition
    }
    if !opposed.isEmpty {
      entries += [Listing.Entry(), Listing.Entry(Line("Opposed", .heading))]
      for contradiction in opposed {
        entries += [entry(of: contradiction), Listing.Entry()]
      }
    }
    let count = claims.reduce(0) { $0 + $1.stated.count + $1.denied.count + $1.open.count }
    return Listing(
      "\(name: actor.name) and \(name: other.name): \(counted(count, "statement"))", entries,
      emptyMessage: "No stated relations.")
  }

  /// Returns the entry of a claim: its sentence and how many texts state it.
  private func entry(of claim: Claim, _ origins: [Article.ID: Int]) -> Listing.Entry {
    let (stated, denied) = (
      texts(of: claim.stated, origins), texts(of: claim.denied, origins)
    )
    let names = [name(of: claim.source), claim.kind.active(.asserted), name(of: claim.target)]
    var words = names.joined(separator: " ")
    var parts: [String] = []
    if stated > 0 { parts.append("stated by \(stated)") }
    if denied > 0 { parts.append("denied by \(denied)") }
    if stated == 0, denied == 0 { parts.append("only as possible, planned or asked") }
    words += ": \(parts.joined(separator: ", "))"
    return Listing.Entry(
      Line(words, .heading), nil,
      fields: fields([
        "claim", name(of: claim.source), claim.kind.rawValue, name(of: claim.target), "\(stated)",
        "\(denied)",
      ]))
  }

  /// Returns how many texts state some relations; copies count once.
  package func texts(of indices: [Int], _ origins: [Article.ID: Int]) -> Int {
    var seen: Set<String> = []
    for index in indices {
      let id = dossier.relations[index].evidence.article
      seen.insert(origins[id].map(String.init) ?? id)
    }
    return seen.count
  }

  /// Returns the entry of a statement: its day, its article and its words.
  private func entry(ofStatement index: Int) -> Listing.Entry {
    let relation = dossier.relations[index]
    let day = dossier.date(of: relation).map(\.description) ?? ""
    let head = ["statement", day] + fields(of: relation, relation.evidence.sentence)
    let speaker = relation.attribution.map { name(of: $0) } ?? ""
    return Listing.Entry(
      height: 2, .relation(index),
      fields: fields(head + [speaker, relation.amount?.text ?? ""])
    ) { [self] in
      var line = Line("  \(relation.kind.sign) ", relation.kind.role)
      let parts = [
        day.isEmpty ? nil : day, file(of: relation),
        relation.modality == .asserted ? nil : relation.modality.rawValue, relation.amount?.text,
        relation.attribution.map { "according to \(name(of: $0))" },
      ]
      line.append(parts.compactMap(\.self).joined(separator: glyphs.separator), .aside)
      let words = dossier.excerpt(
        relation.evidence.sentence, of: relation.evidence.article, limit: columns * 2)
      return [line, Line("    \(glyphs.open)\(words)\(glyphs.close)")]
    }
  }
}
