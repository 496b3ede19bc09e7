import Model

extension DossierReader {
  /// An identity that is not none.
  func identity(_ reader: inout ColumnReader) throws(ColumnFault) -> Identity {
    let identity = Identity(bits: try reader.word())
    guard !identity.isNone else { throw .value }
    return identity
  }

  /// Gives everything the identity that it was written with, unless the dossier gives the same by itself.
  func identify(
    _ actors: inout [Actor], _ mentions: inout [Mention], _ relations: inout [Relation]
  ) throws(ColumnFault) {
    var reader = try columns[.identities]
    if try reader.flag() { return try reader.finish() }
    for index in actors.indices {
      let old = actors[index]
      let own = try identity(&reader)
      let count = try reader.count(of: 8)
      let former = try list(count, &reader, identity)
      actors[index] = Actor(
        id: old.id, name: old.name, kind: old.kind, code: old.code, aliases: old.aliases,
        description: old.description, identity: own, formerIdentities: former)
    }
    for index in mentions.indices {
      let old = mentions[index]
      mentions[index] = Mention(
        article: old.article, range: old.range, kind: old.kind, label: old.label,
        actor: old.actor, reason: old.reason, confidence: old.confidence,
        id: try identity(&reader))
    }
    for index in relations.indices {
      let old = relations[index]
      relations[index] = Relation(
        id: old.id, source: old.source, target: old.target, kind: old.kind, phrase: old.phrase,
        modality: old.modality, attribution: old.attribution, time: old.time,
        amount: old.amount, place: old.place, confidence: old.confidence,
        evidence: old.evidence, origin: old.origin, identity: try identity(&reader))
    }
    try reader.finish()
  }
}
