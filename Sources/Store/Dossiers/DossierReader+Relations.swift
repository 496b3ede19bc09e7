import Model

extension DossierReader {
  /// The relations, without identities.
  func relations(
    in articles: [Article], between actors: [Actor]
  ) throws(ColumnFault) -> [Relation] {
    var reader = try columns[.relations]
    let count = try reader.count()
    let ids =
      try reader.flag()
      ? (0..<count).map { "r\($0 + 1)" } : try list(count, &reader, text)
    guard Set(ids).count == count else { throw .value }
    func one(_ reader: inout ColumnReader) throws(ColumnFault) -> Actor.ID {
      try actor(&reader, among: actors)
    }
    func another(_ reader: inout ColumnReader) throws(ColumnFault) -> Actor.ID? {
      try optionalActor(&reader, among: actors)
    }
    let sources = try list(count, &reader, one)
    let targets = try list(count, &reader, one)
    let kinds: [RelationKind] = try list(count, &reader, word)
    let phrases = try list(count, &reader, text)
    let modalities: [Relation.Modality] = try list(count, &reader, word)
    let speakers = try list(count, &reader, another)
    let scenes = try list(count, &reader, another)
    let shares = try list(count, &reader, share)
    let times = try list(count, &reader, time)
    let amounts = try list(count, &reader, amount)
    let origins = try list(count, &reader) { reader throws(ColumnFault) -> Relation.Origin? in
      guard let rule = try optionalText(&reader) else { return nil }
      return Relation.Origin(rule: .init(rawValue: rule), words: try text(&reader))
    }
    try reader.finish()
    let evidence = try evidence(count, in: articles)
    return ids.indices.map {
      Relation(
        id: ids[$0], source: sources[$0], target: targets[$0], kind: kinds[$0],
        phrase: phrases[$0], modality: modalities[$0], attribution: speakers[$0],
        time: times[$0], amount: amounts[$0], place: scenes[$0], confidence: shares[$0],
        evidence: evidence[$0], origin: origins[$0])
    }
  }

  private func time(_ reader: inout ColumnReader) throws(ColumnFault) -> Relation.Time? {
    guard let words = try optionalText(&reader) else { return nil }
    let origin: Relation.Time.Origin = try word(&reader)
    let from = try date(&reader)
    return Relation.Time(text: words, from: from, to: try date(&reader), origin: origin)
  }

  private func amount(_ reader: inout ColumnReader) throws(ColumnFault) -> Relation.Amount? {
    guard let words = try optionalText(&reader) else { return nil }
    let unit = try text(&reader)
    let value = try fraction(&reader)
    let upper = try reader.flag() ? try fraction(&reader) : nil
    return Relation.Amount(text: words, value: value, upper: upper, unit: unit)
  }

  private func evidence(
    _ count: Int, in articles: [Article]
  ) throws(ColumnFault) -> [Relation.Evidence] {
    var reader = try columns[.evidence]
    guard articles.count > 0 || count == 0 else { throw .reference }
    let owners = try owners(count, &reader, among: articles)
    let sentences = try ranges(&reader, of: owners, in: articles)
    let clauses = try ranges(&reader, of: owners, in: articles)
    let sources = try ranges(&reader, of: owners, in: articles)
    let targets = try ranges(&reader, of: owners, in: articles)
    let counts = try list(count, &reader) { reader throws(ColumnFault) in
      try reader.index(below: reader.remaining + 1)
    }
    var triggerOwners: [Int] = []
    for (count, owner) in zip(counts, owners) {
      guard count <= reader.remaining - triggerOwners.count else { throw .length }
      triggerOwners += [Int](repeating: owner, count: count)
    }
    var triggers = try ranges(&reader, of: triggerOwners, in: articles)[...]
    try reader.finish()
    return owners.indices.map { index in
      defer { triggers = triggers.dropFirst(counts[index]) }
      return Relation.Evidence(
        article: articles[owners[index]].id, range: clauses[index], sentence: sentences[index],
        source: sources[index], target: targets[index],
        trigger: Array(triggers.prefix(counts[index])))
    }
  }
}
