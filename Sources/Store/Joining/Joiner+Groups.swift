internal import Model

extension Joiner {
  /// Groups anew the forms that are loose, and all that hang together with them.
  func group() throws(StoreFault) {
    reader.refresh()
    var bare: Set<Int> = []
    var open: [Int] = []
    for form in loose.sorted() {
      guard let row = try reader.plain(form) else { continue }
      if row.name.isBare { bare.insert(form) }
      open += try mates(of: form)
    }
    var seen: Set<Int> = []
    var moved: Set<Int> = []
    for start in open where !seen.contains(start) {
      moved.formUnion(try group(around: start, &seen))
    }
    for form in moved {
      for (other, _) in try neighbours(of: form) {
        if try reader.plain(other)?.name.isBare ?? false { bare.insert(other) }
      }
    }
    for form in bare.sorted() where !seen.contains(form) { try attach(form) }
  }

  /// Groups all forms that hang together with one, except for persons called by one word of whom nobody has said anything.
  ///
  /// - Returns: those that have become part of another group.
  private func group(
    around start: Int, _ seen: inout Set<Int>
  ) throws(StoreFault) -> Set<Int> {
    guard try canJoin(start) else { return [] }
    seen.insert(start)
    var open = [start]
    var nodes: [Clusters.Node] = []
    var edges: [Clusters.Edge] = []
    var apart: [Clusters.Foes] = []
    while let number = open.popLast() {
      guard let row = try reader.plain(number) else { continue }
      nodes.append(
        .init(
          number: number, identity: row.identity, code: row.code, isBare: row.name.isBare))
      for (other, pair) in try neighbours(of: number) {
        if pair.verdict == -1 || Likeness(bits: pair.grounds).grounds.contains(.toldApart),
          pair.verdict != 1
        {
          apart.append(.init(one: number, other: other, isJudged: pair.verdict == -1))
          continue
        }
        guard pair.verdict == 1 || pair.score >= Likeness.same, try canJoin(other) else {
          continue
        }
        if number < other {
          edges.append(
            .init(one: number, other: other, score: pair.score, isJudged: pair.verdict == 1))
        }
        if seen.insert(other).inserted { open.append(other) }
      }
    }
    var moved: Set<Int> = []
    for group in Clusters(of: nodes, joinedBy: edges, apart: apart).groups {
      for number in group {
        if try settle(number, in: number == group[0] ? nil : group[0]) { moved.insert(number) }
      }
    }
    return moved
  }

  /// Whether a form can stand for itself in a group: it has a whole name, or a person has said who it is.
  private func canJoin(_ form: Int) throws(StoreFault) -> Bool {
    guard let row = try reader.plain(form) else { return false }
    guard row.name.isBare else { return true }
    return try neighbours(of: form).contains { $0.pair.verdict == 1 }
  }

  /// Finds out who is meant by a surname in an article: the one bearer who is likely, if no other is nearly so.
  private func attach(_ form: Int) throws(StoreFault) {
    var likely: [(entity: Int, score: Int)] = []
    var excluded: Set<Int> = []
    for (other, pair) in try neighbours(of: form) {
      let entity = try database.number(
        "SELECT ifnull(entity, number) FROM actor WHERE number = ?", .integer(other))
      if pair.verdict == -1 || Likeness(bits: pair.grounds).grounds.contains(.toldApart) {
        excluded.insert(entity)
      } else if pair.score >= Likeness.doubtful {
        likely.append((entity, pair.score))
      }
    }
    likely.removeAll { excluded.contains($0.entity) }
    let best = likely.max { $0.score < $1.score }
    var chosen: Int?
    if let best, best.score >= Likeness.same,
      !likely.contains(where: {
        $0.entity != best.entity && $0.score > best.score - Clusters.margin
      })
    {
      chosen = best.entity
    }
    _ = try settle(form, in: chosen)
  }

  /// Writes which form stands for a form.
  ///
  /// - Returns: whether it was another before.
  private func settle(_ form: Int, in entity: Int?) throws(StoreFault) -> Bool {
    guard let row = try reader.plain(form), row.entity != entity else { return false }
    try database.run(
      "UPDATE actor SET entity = ? WHERE number = ?", .optional(entity), .integer(form))
    return true
  }
}
