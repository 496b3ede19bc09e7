/// Applies corrections to a dossier: first each is recorded at its target, then the dossier is built again.
struct Replay {
  let dossier: Dossier
  let corrections: [Correction]

  /// The actors: those of the dossier, then introduced ones.
  var cast: CorrectedCast
  /// The mentions: those of the dossier, then added ones.
  var mentions: [CorrectedMention]
  /// The relations: those of the dossier, then added ones.
  var relations: [CorrectedRelation]
  /// The notes whose subject was found.
  var notes: [Note] = []

  private var mentionPlaces: [Mention.ID: Int]
  /// The index of each relation.
  private(set) var relationPlaces: [Identity: Int]
  /// The mentions that corrections change; they cannot serve as anchors of actors.
  private let moved: Set<Mention.ID>
  private let fingerprints: [Identity]
  /// The sentences that relations stand in, by article, and the relations by their ends.
  private let sentences: [Article.ID: [Range<Int>]]
  private let statements: [StatementPlace: [Int]]

  init(on dossier: Dossier, of corrections: [Correction]) {
    self.dossier = dossier
    self.corrections = corrections
    cast = CorrectedCast(dossier.actors)
    mentions = dossier.mentions.map { [cast] in
      CorrectedMention(mention: $0, node: cast.node(of: $0.actor))
    }
    relations = dossier.relations.map { CorrectedRelation(relation: $0) }
    mentionPlaces = Dictionary(
      zip(dossier.mentions.map(\.id), dossier.mentions.indices),
      uniquingKeysWith: { first, _ in first })
    relationPlaces = Dictionary(
      zip(dossier.relations.map(\.identity), dossier.relations.indices),
      uniquingKeysWith: { first, _ in first })
    moved = Set(corrections.flatMap(\.movedMentions))
    let needsPlaces = corrections.contains { if case .addMention = $0 { true } else { false } }
    fingerprints = needsPlaces ? dossier.articles.map(\.identity) : []
    let needsStatements = corrections.contains {
      if case .addRelation = $0 { true } else { false }
    }
    var sentences: [Article.ID: Set<Range<Int>>] = [:]
    var statements: [StatementPlace: [Int]] = [:]
    if needsStatements {
      for (index, relation) in dossier.relations.enumerated() {
        sentences[relation.evidence.article, default: []].insert(relation.evidence.sentence)
        statements[StatementPlace(relation), default: []].append(index)
      }
    }
    self.sentences = sentences.mapValues {
      $0.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
    self.statements = statements
  }

  /// Records every correction.
  ///
  /// - Returns: for each correction, whether its target is missing.
  mutating func run() -> [Bool] {
    // What is added can be named by corrections before and behind, and does not depend on their order.
    for actor in corrections.compactMap(\.newActor).sorted(by: { $0.identity < $1.identity }) {
      _ = cast.node(of: actor)
    }
    let parties = corrections.flatMap(\.parties).sorted {
      ($0.identity, $0.anchor ?? .none) < ($1.identity, $1.anchor ?? .none)
    }
    for party in parties { _ = node(of: party) }
    let additions = corrections.compactMap(\.addition).sorted { $0.id < $1.id }
    for addition in additions { add(addition) }
    let statements = corrections.compactMap(\.statement).sorted { $0.identity < $1.identity }
    for statement in statements { add(statement) }
    return corrections.map { !take($0) }
  }

  /// Records a correction; false if its target is missing.
  private mutating func take(_ correction: Correction) -> Bool {
    switch correction {
    case .relink(let id, let bearer): return assign([id], to: bearer)
    case .split(let ids, let actor): return assign(ids, to: .new(actor))
    case .addMention(let passage, _, let bearer):
      // One that the analysis has found itself stands already.
      guard let place = mentionPlaces[passage.identity(of: bearer)] else {
        return existing(passage, of: bearer) != nil
      }
      mentions[place].isRejected = false
      return assign([mentions[place].mention.id], to: bearer)
    case .rejectMention(let id):
      guard let place = mentionPlaces[id] else { return false }
      mentions[place].isRejected = true
      return true
    case .rejectActor(let party):
      guard let node = node(of: party) else { return false }
      cast.reject(node)
      return true
    case .merge(let one, let other):
      guard let one = node(of: one), let other = node(of: other) else { return false }
      cast.merge(one, into: other)
      return true
    case .rename(let party, let name):
      guard let node = node(of: party), !name.isEmpty else { return false }
      cast.rename(node, to: name)
      return true
    case .retype(let party, let kind):
      guard let node = node(of: party) else { return false }
      cast.retype(node, as: kind)
      return true
    case .addAlias(let alias, let party):
      guard let node = node(of: party), !alias.isEmpty else { return false }
      cast.add(alias, to: node)
      return true
    case .addRelation(let statement):
      guard let place = relationPlaces[statement.identity] else {
        return existing(statement) != nil
      }
      relations[place].isRejected = false
      return true
    case .rejectRelation(let identity):
      guard let place = relationPlaces[identity] else { return false }
      relations[place].isRejected = true
      return true
    case .note(let text, let subject):
      notes.append(Note(text, about: subject))
      return true
    }
  }

  /// Assigns mentions to an actor; false if any of them or the actor is missing.
  private mutating func assign(_ ids: [Mention.ID], to bearer: Correction.Bearer) -> Bool {
    let places = ids.compactMap { mentionPlaces[$0] }
    guard !places.isEmpty, let node = node(of: bearer) else { return false }
    for place in places {
      mentions[place].assigned = node
      mentions[place].isRejected = false
    }
    return places.count == ids.count
  }

  private mutating func node(of bearer: Correction.Bearer) -> Int? {
    switch bearer {
    case .known(let party): node(of: party)
    case .new(let actor): cast.node(of: actor)
    }
  }

  /// The actor with the identity, or else the one that the anchor refers to.
  private mutating func node(of party: Correction.Party) -> Int? {
    if let node = cast.node(withIdentity: party.identity) { return node }
    guard let anchor = party.anchor, !moved.contains(anchor), let place = mentionPlaces[anchor],
      dossier.mentions.indices.contains(place), let node = mentions[place].node
    else { return nil }
    cast.add(identity: party.identity, to: node)
    return node
  }

  // MARK: What is added

  private mutating func add(_ addition: Correction.Addition) {
    guard mentionPlaces[addition.id] == nil,
      existing(addition.passage, of: addition.bearer) == nil,
      let (article, range) = place(of: addition.passage), let node = node(of: addition.bearer)
    else { return }
    mentionPlaces[addition.id] = mentions.count
    let actor = cast.actors[node]
    mentions.append(
      CorrectedMention(
        mention: Mention(
          article: dossier.articles[article].id, range: range, kind: addition.kind,
          actor: actor.id, reason: .correction, id: addition.id), node: node, assigned: node))
  }

  /// The mention at that place that refers to that actor without a correction.
  private mutating func existing(
    _ passage: Correction.Passage, of bearer: Correction.Bearer
  ) -> Int? {
    guard let (article, range) = place(of: passage), let node = node(of: bearer) else { return nil }
    let id = dossier.articles[article].id
    return dossier.mentions.indices.first {
      let mention = dossier.mentions[$0]
      return mention.range == range && mention.article == id && mentions[$0].node == node
        && !moved.contains(mention.id)
    }
  }

  private func place(of passage: Correction.Passage) -> (article: Int, range: Range<Int>)? {
    let same = fingerprints.indices.filter { fingerprints[$0] == passage.article }
    for index in same.isEmpty ? Array(fingerprints.indices) : same {
      let article = dossier.articles[index]
      if let range = article.range(of: passage, fingerprint: fingerprints[index]) {
        return (index, range)
      }
    }
    return nil
  }

  private mutating func add(_ statement: Correction.Statement) {
    guard relationPlaces[statement.identity] == nil, existing(statement) == nil,
      let source = mentionPlaces[statement.source], let target = mentionPlaces[statement.target],
      source != target, let article = dossier.article(mentions[source].mention.article),
      article.id == mentions[target].mention.article
    else { return }
    relationPlaces[statement.identity] = relations.count
    let (from, to) = (mentions[source].mention, mentions[target].mention)
    let evidence = dossier.evidence(
      of: statement, from: from.range, to: to.range, in: article,
      sentences: sentences[article.id] ?? [])
    relations.append(
      CorrectedRelation(
        relation: Relation(
          id: "", source: from.actor, target: to.actor, kind: statement.kind,
          phrase: statement.phrase, modality: statement.modality, evidence: evidence,
          identity: statement.identity),
        ends: (source, target)))
  }

  /// The relation that the analysis found between the same mentions.
  private func existing(_ statement: Correction.Statement) -> Int? {
    guard let source = mentionPlaces[statement.source],
      let target = mentionPlaces[statement.target]
    else { return nil }
    let (from, to) = (mentions[source].mention, mentions[target].mention)
    guard !moved.contains(from.id), !moved.contains(to.id) else { return nil }
    let place = StatementPlace(article: from.article, source: from.range, target: to.range)
    return statements[place]?.first { index in
      let relation = dossier.relations[index]
      return relation.kind == statement.kind && relation.modality == statement.modality
        && relation.source == from.actor && relation.target == to.actor
    }
  }
}

/// Where the ends of a relation stand.
private struct StatementPlace: Hashable {
  var article: Article.ID
  var source: Range<Int>
  var target: Range<Int>

  init(article: Article.ID, source: Range<Int>, target: Range<Int>) {
    self.article = article
    self.source = source
    self.target = target
  }

  init(_ relation: Relation) {
    self.init(
      article: relation.evidence.article, source: relation.evidence.source,
      target: relation.evidence.target)
  }
}

extension Correction {
  /// A mention that is added.
  fileprivate struct Addition {
    var id: Mention.ID
    var passage: Passage
    var kind: Mention.Kind
    var bearer: Bearer
  }

  /// The mention that it adds, if any.
  fileprivate var addition: Addition? {
    guard case .addMention(let passage, let kind, let bearer) = self else { return nil }
    return Addition(
      id: passage.identity(of: bearer), passage: passage, kind: kind, bearer: bearer)
  }

  /// The relation that it adds, if any.
  fileprivate var statement: Statement? {
    if case .addRelation(let statement) = self { statement } else { nil }
  }

  /// The actor that it introduces, if any.
  fileprivate var newActor: NewActor? {
    switch self {
    case .split(_, let actor), .relink(_, to: .new(let actor)),
      .addMention(_, _, of: .new(let actor)):
      actor
    default: nil
    }
  }

  /// The actors that it names.
  var parties: [Party] {
    switch self {
    case .merge(let one, let other): [one, other]
    case .relink(_, to: .known(let party)), .addMention(_, _, of: .known(let party)),
      .rename(let party, _), .retype(let party, _), .addAlias(_, let party),
      .rejectActor(let party):
      [party]
    default: []
    }
  }

  /// The mentions whose actor it changes.
  fileprivate var movedMentions: [Mention.ID] {
    switch self {
    case .relink(let id, _), .rejectMention(let id): [id]
    case .split(let ids, _): ids
    default: []
    }
  }
}

extension Dossier {
  /// The passage that states a relation between two mentions: both with what is between them, the words of the
  /// statement, and the sentence, or else the block, around them.
  fileprivate func evidence(
    of statement: Correction.Statement, from source: Range<Int>, to target: Range<Int>,
    in article: Article, sentences: [Range<Int>]
  ) -> Relation.Evidence {
    let range =
      min(source.lowerBound, target.lowerBound)..<max(source.upperBound, target.upperBound)
    let block = article.blocks.partitioningIndex { $0.range.lowerBound > range.lowerBound }
    let before = sentences.partitioningIndex { $0.lowerBound > range.lowerBound }
    // Sentences do not overlap, so that the last one that begins before is the one.
    let sentence =
      sentences[..<before].last.flatMap { $0.contains(range) ? $0 : nil }
      ?? article.blocks[..<block].last.flatMap { $0.range.contains(range) ? $0.range : nil }
      ?? range
    let words = article.text(in: sentence)
    let trigger = statement.phrase.isEmpty ? nil : words.firstRange(of: statement.phrase)
    return Relation.Evidence(
      article: article.id, range: range, sentence: sentence, source: source, target: target,
      trigger: trigger.map { found in
        let start = article.text.utf8.distance(
          from: article.text.startIndex, to: found.lowerBound)
        return [start..<start + words[found].utf8.count]
      } ?? [])
  }
}
