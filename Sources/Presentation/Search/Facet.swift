package import Model

/// What a word such as "type:person" asks for, in a search and in a filter alike.
package enum Facet: Hashable, Sendable {
  /// A name of the actor has it.
  case actor([UInt32])
  /// The actor is one of these.
  case type([Actor.Kind])
  /// The relation is one of these.
  case relation([RelationKind])
  /// It is good (1), bad (-1) or neither (0).
  case stance([Int])
  /// It holds so.
  case modality([Relation.Modality])
  /// It tells of a time that shares a day with this one; nil where it tells of none, and has at most the article's date.
  case time(Relation.Time?)
  /// The word is not complete.
  case anything

  /// The keys, in the order that people are told them.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case actor, type, rel, stance, mod, when
  }

  /// What a word asks for; nil where it is no such word.
  ///
  /// Values may be cut short, and several are parted by commas: "rel:support,ally", "when:2016..2019".
  package init?(_ word: some StringProtocol) {
    guard let colon = word.firstIndex(of: ":"), let key = Key(rawValue: String(word[..<colon]))
    else { return nil }
    let value = word[word.index(after: colon)...].lowercased()
    guard !value.isEmpty else {
      self = .anything
      return
    }
    let values = value.split(separator: ",").map(String.init)
    func begun<Case>(_ cases: [Case], _ names: (Case) -> [String]) -> [Case] {
      cases.filter { one in
        names(one).contains { name in values.contains { name.lowercased().hasPrefix($0) } }
      }
    }
    switch key {
    case .actor: self = .actor(Folding.fold(value))
    case .type: self = .type(begun(Actor.Kind.allCases) { [$0.rawValue, $0.shortWord] })
    case .rel: self = .relation(begun(RelationKind.allCases) { [$0.rawValue] })
    case .stance: self = .stance(begun([1, -1, 0]) { Self.stanceWords[$0] ?? [] })
    case .mod:
      self = .modality(begun(Relation.Modality.allCases, \.names))
    case .when:
      self = value == "none" ? .time(nil) : Self.period(value).map { .time($0) } ?? .anything
    }
  }

  private static let stanceWords: [Int: [String]] = [
    1: ["good", "+", "friendly"], -1: ["bad", "-", "hostile"], 0: ["neither", "0", "neutral"],
  ]

  /// The time that "2018", "2018-05", "2016..2019" or "..2019" mean; nil for what is none yet.
  private static func period(_ words: String) -> Relation.Time? {
    func date(_ words: some StringProtocol) -> PartialDate? {
      let numbers = words.split(separator: "-").map { Int($0) }
      guard let year = numbers.first ?? nil, words.prefix(while: { $0 != "-" }).count == 4 else {
        return nil
      }
      let (month, day) = (numbers.dropFirst().first ?? nil, numbers.dropFirst(2).first ?? nil)
      guard 1...12 ~= month ?? 1, 1...31 ~= day ?? 1 else { return PartialDate(year: year) }
      return PartialDate(year: year, month: month, day: day)
    }
    guard let dots = words.firstRange(of: "..") else {
      return date(words).map { Relation.Time(text: words, from: $0, to: $0) }
    }
    let (from, to) = (date(words[..<dots.lowerBound]), date(words[dots.upperBound...]))
    return from == nil && to == nil ? nil : Relation.Time(text: words, from: from, to: to)
  }

  /// What is wrong with it: that it asks for what there is not; nil for nothing.
  package var fault: String? {
    switch self {
    case .type([]): "no such type of actor"
    case .relation([]): "no such type of relation"
    case .stance([]): "no such stance"
    case .modality([]): "no such modality"
    default: nil
    }
  }

  /// Whether it asks for something of an actor rather than of a relation.
  package var isOfActor: Bool {
    switch self {
    case .actor, .type: true
    default: false
    }
  }

  /// Whether an actor is asked for.
  package func admits(_ actor: Actor) -> Bool {
    switch self {
    case .actor(let letters): Folding.fold(actor.names).contains(letters)
    case .type(let kinds): kinds.contains(actor.kind)
    default: true
    }
  }

  /// Whether a relation is asked for.
  package func admits(_ relation: Relation) -> Bool {
    switch self {
    case .relation(let kinds): kinds.contains(relation.kind)
    case .stance(let stances): relation.kind != .cooccur && stances.contains(relation.kind.stance)
    case .modality(let modalities): modalities.contains(relation.modality)
    case .time(let time?): relation.time.map { $0.isTold && $0.meets(time) } ?? false
    case .time(nil): relation.kind != .cooccur && relation.time?.isTold != true
    case .actor, .type, .anything: true
    }
  }
}

/// A facet that must hold, or must not.
package struct FacetTerm: Hashable, Sendable {
  package var facet: Facet
  package var isNegated: Bool

  /// What a word asks for, with "!" before what must not be; nil where it is no such word.
  package init?(_ word: some StringProtocol) {
    isNegated = word.first == "!"
    guard let facet = Facet(isNegated ? word.dropFirst() : word[...]) else { return nil }
    self.facet = facet
  }
}

extension [FacetTerm] {
  /// Whether every term about actors holds for one of the actors, and all others for a single relation.
  package func admit(actors: [Actor], relations: @autoclosure () -> [Relation]) -> Bool {
    let ofRelation = filter { !$0.facet.isOfActor && $0.facet != .anything }
    return allSatisfy { term in
      !term.facet.isOfActor || actors.contains(where: term.facet.admits) != term.isNegated
    }
      && (ofRelation.isEmpty
        || relations().contains { relation in
          ofRelation.allSatisfy { $0.facet.admits(relation) != $0.isNegated }
        })
  }
}
