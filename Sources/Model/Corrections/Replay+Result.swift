/// A mention and what corrections say of it.
struct CorrectedMention {
  var mention: Mention
  /// The actor that it referred to; nil if the dossier has no such actor.
  var node: Int?
  /// The actor that a correction gives it.
  var assigned: Int?
  var isRejected = false
}

/// A relation and what corrections say of it.
struct CorrectedRelation {
  var relation: Relation
  /// The mentions that an added relation joins.
  var ends: (source: Int, target: Int)?
  var isRejected = false
}

extension Replay {
  /// The resulting dossier, and the corrections that could not be applied.
  func result(unplaced isUnplaced: [Bool]) -> (dossier: Dossier, unplaced: [Correction]) {
    let actors = cast.merged()
    let rejectedRoots = cast.rejectedRoots
    func isRejected(_ node: Int) -> Bool {
      !rejectedRoots.isEmpty && rejectedRoots.contains(cast.root(of: node))
    }
    func id(_ node: Int) -> Actor.ID { cast.actors[cast.root(of: node)].id }
    var mentions = mentions
    if !rejectedRoots.isEmpty {
      for index in mentions.indices where mentions[index].assigned == nil {
        if mentions[index].node.map(isRejected) == true { mentions[index].isRejected = true }
      }
    }
    var changes: [Amendment] = []
    let kept = mentions.indices.filter { !mentions[$0].isRejected }.map { index -> Mention in
      let corrected = mentions[index]
      var mention = corrected.mention
      if let node = corrected.assigned ?? corrected.node { mention.actor = id(node) }
      guard corrected.assigned != nil else { return mention }
      if !dossier.mentions.indices.contains(index) {
        changes.append(Amendment(.added, of: .mention(mention.id)))
      } else if mention.reason != .correction || mention.actor != corrected.mention.actor {
        changes.append(Amendment(.relinked, of: .mention(mention.id)))
      }
      mention.reason = .correction
      mention.confidence = 1
      return mention
    }
    let order = Dossier.places(of: dossier.articles)
    var relations = Dossier.ordered(
      correctedRelations(of: mentions, id, isRejected: isRejected), by: order)
    if relations.map(\.id) != dossier.relations.map(\.id) {
      for index in relations.indices { relations[index].id = "r\(index + 1)" }
    }
    var named = Set(kept.map(\.actor))
    for relation in relations {
      named.formUnion([relation.source, relation.target])
      named.formUnion([relation.attribution, relation.place].compactMap(\.self))
    }
    let present = actors.indices.compactMap { node -> Actor? in
      guard let (actor, amendments) = actors[node] else { return nil }
      // Who was there without a mention stays.
      let wasBare = node < cast.count && dossier.mentionIndices(of: actor.id).isEmpty
      guard named.contains(actor.id) || (wasBare && !rejectedRoots.contains(node)) else {
        return nil
      }
      changes += amendments
      return actor
    }
    let subjects = Subjects(
      actors: present, mentions: Set(kept.map(\.id)), relations: Set(relations.map(\.identity)))
    let old = Subjects(
      actors: dossier.actors, mentions: Set(dossier.mentions.map(\.id)),
      relations: Set(dossier.relations.map(\.identity)))
    let keptNotes = dossier.notes.compactMap { note in
      subjects.found(note) ?? (old.found(note) == nil ? note : nil)
    }
    let known = Set(dossier.relations.map(\.identity))
    var lost: [Correction] = []
    for (correction, isUnplaced) in zip(corrections, isUnplaced) {
      if case .note(let text, let subject) = correction {
        if subjects.found(Note(text, about: subject)) == nil { lost.append(correction) }
      } else if isUnplaced || isInVain(correction, relations: subjects) {
        lost.append(correction)
      }
    }
    let whole = Dossier(
      run: dossier.run, articles: dossier.articles, actors: present, mentions: kept,
      relations: relations, notes: keptNotes + notes.compactMap(subjects.found),
      amendments: dossier.amendments.compactMap(subjects.found) + changes
        + relations.filter { !known.contains($0.identity) }.map {
          Amendment(.added, of: .relation($0.identity))
        })
    return (whole, lost)
  }

  /// Whether a correction adds a relation that would join an actor to itself or to a removed mention.
  private func isInVain(_ correction: Correction, relations subjects: Subjects) -> Bool {
    guard case .addRelation(let statement) = correction else { return false }
    let isThere = relationPlaces[statement.identity].map { !relations[$0].isRejected } ?? false
    return isThere && !subjects.hasRelation(statement.identity)
  }

  /// The relations with corrected ends, without rejected ones, those that have lost an end, and those that join an actor
  /// to itself.
  private func correctedRelations(
    of mentions: [CorrectedMention], _ id: (Int) -> Actor.ID, isRejected: (Int) -> Bool
  ) -> [Relation] {
    func whole(_ old: Actor.ID) -> Actor.ID? {
      guard let node = cast.node(of: old) else { return old }
      return isRejected(node) ? nil : id(node)
    }
    var moved: [End: Int] = [:]
    for (index, mention) in mentions.enumerated()
    where mention.isRejected || mention.assigned != nil {
      let end = End(mention.mention.article, mention.mention.range, mention.mention.actor)
      if moved[end] == nil || !mention.isRejected { moved[end] = index }
    }
    func end(_ old: Actor.ID, at end: Range<Int>, in article: Article.ID) -> Actor.ID? {
      guard let index = moved[End(article, end, old)] else {
        return whole(old)
      }
      return actor(of: mentions[index], id)
    }
    return relations.compactMap { corrected -> Relation? in
      guard !corrected.isRejected else { return nil }
      var relation = corrected.relation
      let evidence = relation.evidence
      let ends: (Actor.ID?, Actor.ID?) =
        if let (source, target) = corrected.ends {
          (actor(of: mentions[source], id), actor(of: mentions[target], id))
        } else {
          (
            end(relation.source, at: evidence.source, in: evidence.article),
            end(relation.target, at: evidence.target, in: evidence.article)
          )
        }
      guard let source = ends.0, let target = ends.1 else { return nil }
      // One that the analysis gives an actor with itself is none of ours.
      let old = corrected.relation
      guard source != target || (corrected.ends == nil && old.source == old.target) else {
        return nil
      }
      relation.source = source
      relation.target = target
      relation.attribution = relation.attribution.flatMap(whole)
      relation.place = relation.place.flatMap(whole)
      return relation
    }
  }

  /// The actor that a mention finally refers to; nil if the mention is rejected.
  private func actor(of mention: CorrectedMention, _ id: (Int) -> Actor.ID) -> Actor.ID? {
    guard !mention.isRejected else { return nil }
    return (mention.assigned ?? mention.node).map(id) ?? mention.mention.actor
  }
}

/// The end of a relation: a mention of an actor.
private struct End: Hashable {
  var article: Article.ID
  var range: Range<Int>
  var actor: Actor.ID

  init(_ article: Article.ID, _ range: Range<Int>, _ actor: Actor.ID) {
    self.article = article
    self.range = range
    self.actor = actor
  }
}

/// The possible subjects of notes.
private struct Subjects {
  private var actors: [Identity: Identity] = [:]
  private let mentions: Set<Mention.ID>
  private let relations: Set<Identity>

  init(actors: [Actor], mentions: Set<Mention.ID>, relations: Set<Identity>) {
    self.mentions = mentions
    self.relations = relations
    for actor in actors { self.actors[actor.identity] = actor.identity }
    for actor in actors {
      for identity in actor.formerIdentities where self.actors[identity] == nil {
        self.actors[identity] = actor.identity
      }
    }
  }

  func hasRelation(_ identity: Identity) -> Bool { relations.contains(identity) }

  /// The note with its subject as corrected; nil if the subject is missing.
  func found(_ note: Note) -> Note? { found(note.subject).map { Note(note.text, about: $0) } }

  /// The amendment with its subject as corrected; nil if the subject is missing.
  func found(_ amendment: Amendment) -> Amendment? {
    found(amendment.subject).map { Amendment(amendment.change, of: $0, detail: amendment.detail) }
  }

  private func found(_ subject: Note.Subject) -> Note.Subject? {
    switch subject {
    case .actor(let identity): actors[identity].map { .actor($0) }
    case .mention(let id): mentions.contains(id) ? subject : nil
    case .relation(let identity): relations.contains(identity) ? subject : nil
    }
  }
}
