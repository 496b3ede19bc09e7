/// Everything found in one article or several: who is in it, where, and who did what to whom.
public struct Dossier: Hashable, Sendable {
  /// Which language model read the articles.
  public struct Origin: Hashable, Sendable {
    /// For example "core_web_md".
    public var name: String
    /// For example "3.8.0".
    public var version: String

    /// A model's name and version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// Which language model read the articles.
  public let model: Origin
  /// The articles, in the order given.
  public let articles: [Article]
  /// The actors, most mentioned first.
  public let actors: [Actor]
  /// The mentions, by article, then by place.
  public let mentions: [Mention]
  /// The relations, by article, then by the place of their evidence; co-occurrences last.
  public let relations: [Relation]

  /// How many relations are stated: they stand before the co-occurrences.
  private let statedCount: Int
  /// Where each article and actor, and what concerns it, stands in the arrays.
  private let articlePlaces: [Article.ID: Int]
  private let places: [Actor.ID: Int]
  private let mentionsByActor: [Actor.ID: [Int]]
  private let relationsByActor: [Actor.ID: [Int]]

  /// A dossier of these parts, which it puts in order.
  public init(
    model: Origin, articles: [Article], actors: [Actor], mentions: [Mention],
    relations: [Relation]
  ) {
    let order = Dictionary(
      zip(articles.map(\.id), articles.indices), uniquingKeysWith: { first, _ in first })
    let isOne = articles.count == 1
    func place(_ id: Article.ID) -> Int { isOne ? 0 : order[id, default: articles.count] }
    let mentions = mentions.ordered {
      (place($0.article), $0.range.lowerBound, $0.range.upperBound)
        < (place($1.article), $1.range.lowerBound, $1.range.upperBound)
    }
    let relations = relations.ordered {
      let left = ($0.kind == .cooccur ? 1 : 0, place($0.evidence.article))
      let right = ($1.kind == .cooccur ? 1 : 0, place($1.evidence.article))
      guard left == right else { return left < right }
      return $0.evidence.range.lowerBound < $1.evidence.range.lowerBound
    }
    var mentionsByActor: [Actor.ID: [Int]] = [:]
    for (index, mention) in mentions.enumerated() {
      mentionsByActor[mention.actor, default: []].append(index)
    }
    var relationsByActor: [Actor.ID: [Int]] = [:]
    for (index, relation) in relations.enumerated() {
      relationsByActor[relation.source, default: []].append(index)
      if relation.target != relation.source {
        relationsByActor[relation.target, default: []].append(index)
      }
    }
    let actors = actors.enumerated().sorted {
      let left = mentionsByActor[$0.element.id]?.count ?? 0
      let right = mentionsByActor[$1.element.id]?.count ?? 0
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
    self.model = model
    self.articles = articles
    self.actors = actors
    self.mentions = mentions
    self.relations = relations
    self.statedCount = relations.partitioningIndex { $0.kind == .cooccur }
    self.articlePlaces = order
    self.places = Dictionary(
      zip(actors.map(\.id), actors.indices), uniquingKeysWith: { first, _ in first })
    self.mentionsByActor = mentionsByActor
    self.relationsByActor = relationsByActor
  }

  /// The relations that are stated: all but the co-occurrences.
  public var stated: ArraySlice<Relation> { relations[..<statedCount] }

  /// The actor with that id.
  public func actor(_ id: Actor.ID) -> Actor? { places[id].map { actors[$0] } }

  /// The article with that id.
  public func article(_ id: Article.ID) -> Article? { articlePlaces[id].map { articles[$0] } }

  /// Where the actor's mentions stand in ``mentions``, in order.
  public func mentionIndices(of id: Actor.ID) -> [Int] { mentionsByActor[id] ?? [] }

  /// Where the relations that go from or to the actor stand in ``relations``, in order.
  public func relationIndices(of id: Actor.ID) -> [Int] { relationsByActor[id] ?? [] }

  /// The same of those that are stated.
  public func statedIndices(of id: Actor.ID) -> ArraySlice<Int> {
    let indices = relationIndices(of: id)
    return indices[..<indices.partitioningIndex { $0 >= statedCount }]
  }
}

extension Array {
  /// The same elements in order: themselves where they are, since sorting copies.
  fileprivate func ordered(by isBefore: (Element, Element) -> Bool) -> Self {
    let isOrdered = zip(indices, indices.dropFirst()).allSatisfy { !isBefore(self[$1], self[$0]) }
    return isOrdered ? self : sorted(by: isBefore)
  }
}
