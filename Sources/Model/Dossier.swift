/// Everything found in one or more articles: the actors, their mentions, and the relations between them.
public struct Dossier: Hashable, Sendable {
  /// The program, model and tables that read the articles.
  public let run: Run
  /// The articles, in the order given.
  public let articles: [Article]
  /// The actors, most mentioned first.
  public let actors: [Actor]
  /// The mentions, by article, then by place.
  public let mentions: [Mention]
  /// The relations, by article, then by the place of their evidence; co-occurrences last.
  public let relations: [Relation]
  /// A person's notes, ordered by subject, without duplicates.
  public let notes: [Note]
  /// What a person's corrections have changed, ordered by subject, without duplicates.
  public let amendments: [Amendment]

  /// The number of stated relations, which come before the co-occurrences.
  private let statedCount: Int
  /// The indices in ``relations`` of the stated ones that the text ascribes to a speaker, in order.
  public func indices(saidBy id: Actor.ID) -> [Int] {
    stated.indices.filter { relations[$0].attribution == id }
  }

  /// The index of each article.
  private let articlePlaces: [Article.ID: Int]
  /// The number of each actor: its index, or a later number if only relations refer to it.
  private let numbers: [Actor.ID: Int]
  /// The mentions and relations of each actor, by its number.
  private let mentionsByActor, relationsByActor: [[Int]]
  /// The actors that each relation joins.
  package let ends: [Ends]

  /// The two actors that a relation joins, by number.
  package struct Ends: Hashable, Sendable {
    package let source, target: Int32

    /// The other end.
    package func other(than one: Int32) -> Int32 { source == one ? target : source }
  }

  /// Creates a dossier: puts its parts in order and assigns missing identities.
  public init(
    run: Run, articles: [Article], actors: [Actor], mentions: [Mention], relations: [Relation],
    notes: [Note] = [], amendments: [Amendment] = []
  ) {
    let order = Self.places(of: articles)
    var register = Register(of: articles)
    let mentions = register.identify(Self.ordered(mentions, by: order))
    let relations = register.identify(Self.ordered(relations, by: order))
    let actors = register.identify(
      Self.mostMentionedFirst(actors, mentions), mentions: mentions)
    var numbers = Dictionary(
      zip(actors.map(\.id), actors.indices), uniquingKeysWith: { first, _ in first })
    var mentionsByActor = [[Int]](repeating: [], count: actors.count)
    var relationsByActor = mentionsByActor
    func number(_ id: Actor.ID) -> Int {
      if let number = numbers[id] { return number }
      numbers[id] = mentionsByActor.count
      mentionsByActor.append([])
      relationsByActor.append([])
      return mentionsByActor.count - 1
    }
    for (index, mention) in mentions.enumerated() {
      mentionsByActor[number(mention.actor)].append(index)
    }
    self.ends = relations.enumerated().map { index, relation in
      let (source, target) = (number(relation.source), number(relation.target))
      relationsByActor[source].append(index)
      if target != source { relationsByActor[target].append(index) }
      return Ends(source: Int32(source), target: Int32(target))
    }
    self.run = run
    self.articles = articles
    self.actors = actors
    self.mentions = mentions
    self.relations = relations
    self.notes = notes.isEmpty ? [] : Set(notes).sorted()
    self.amendments = amendments.isEmpty ? [] : Set(amendments).sorted()
    self.statedCount = relations.partitioningIndex { $0.kind == .cooccur }
    self.articlePlaces = order
    self.numbers = numbers
    self.mentionsByActor = mentionsByActor
    self.relationsByActor = relationsByActor
  }

  /// The stated relations: all but the co-occurrences.
  public var stated: ArraySlice<Relation> { relations[..<statedCount] }

  /// The actor with that id.
  public func actor(_ id: Actor.ID) -> Actor? {
    numbers[id].flatMap { actors.indices.contains($0) ? actors[$0] : nil }
  }

  /// Its number in ``ends``.
  package func number(of id: Actor.ID) -> Int32? { numbers[id].map(Int32.init) }

  /// The article with that id.
  public func article(_ id: Article.ID) -> Article? { articlePlaces[id].map { articles[$0] } }

  /// The indices of the actor's mentions in ``mentions``, in order.
  public func mentionIndices(of id: Actor.ID) -> [Int] {
    numbers[id].map { mentionsByActor[$0] } ?? []
  }

  /// Whether an actor is mentioned, but never by a name.
  package func isUnnamed(_ id: Actor.ID) -> Bool {
    let places = mentionIndices(of: id)
    return !places.isEmpty && places.allSatisfy { mentions[$0].kind != .name }
  }

  /// The indices in ``relations`` of those from or to the actor, in order.
  public func relationIndices(of id: Actor.ID) -> [Int] {
    numbers[id].map { relationsByActor[$0] } ?? []
  }

  /// The indices in ``relations`` of the stated ones from or to the actor, in order.
  public func statedIndices(of id: Actor.ID) -> ArraySlice<Int> {
    let indices = relationIndices(of: id)
    return indices[..<indices.partitioningIndex { $0 >= statedCount }]
  }

  /// The index of each article.
  static func places(of articles: [Article]) -> [Article.ID: Int] {
    Dictionary(zip(articles.map(\.id), articles.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Mentions by article, then by place.
  private static func ordered(
    _ mentions: [Mention], by order: [Article.ID: Int]
  ) -> [Mention] {
    let isOne = order.count == 1
    func place(_ id: Article.ID) -> Int { isOne ? 0 : order[id, default: order.count] }
    return mentions.ordered {
      (place($0.article), $0.range.lowerBound, $0.range.upperBound)
        < (place($1.article), $1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Relations by article, then by the place of their evidence; co-occurrences last.
  static func ordered(_ relations: [Relation], by order: [Article.ID: Int]) -> [Relation] {
    let isOne = order.count == 1
    func place(_ id: Article.ID) -> Int { isOne ? 0 : order[id, default: order.count] }
    return relations.ordered {
      let left = ($0.kind == .cooccur ? 1 : 0, place($0.evidence.article))
      let right = ($1.kind == .cooccur ? 1 : 0, place($1.evidence.article))
      guard left == right else { return left < right }
      return $0.evidence.range.lowerBound < $1.evidence.range.lowerBound
    }
  }

  private static func mostMentionedFirst(_ actors: [Actor], _ mentions: [Mention]) -> [Actor] {
    var counts: [Actor.ID: Int] = [:]
    for mention in mentions { counts[mention.actor, default: 0] += 1 }
    return actors.map { ($0, counts[$0.id, default: 0]) }.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element.0)
  }
}

extension Array {
  /// The elements in order; not copied if they are in order already.
  fileprivate func ordered(by isBefore: (Element, Element) -> Bool) -> Self {
    let isOrdered = zip(indices, indices.dropFirst()).allSatisfy { !isBefore(self[$1], self[$0]) }
    return isOrdered ? self : sorted(by: isBefore)
  }
}
