package import Model

/// A condition such as "type:person", in a search or a filter.
package enum Facet: Hashable, Sendable {
  /// One of the actor's names contains this text.
  case actor([UInt32])
  /// The actor is of one of these kinds.
  case type([Actor.Kind])
  /// The relation is of one of these types.
  case relation([RelationKind])
  /// The stance of the relation is one of these: favourable (1), adverse (-1) or neutral (0).
  case stance([Int])
  /// The relation is stated according to an actor with a name that contains this text.
  case speaker([UInt32])
  /// The modality of the relation is one of these.
  case modality([Relation.Modality])
  /// The time of the relation overlaps this one; nil for relations with at most the date of the article.
  case time(Relation.Time?)
  /// The value has not been typed yet.
  case anything

  /// The keys, in the order in which they are shown.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case actor, type, rel, stance, mod, says, when
  }

  /// Parses a facet; nil if the word is not one.
  ///
  /// Values may be abbreviated, and several are separated by commas: "rel:support,ally",
  /// "when:2016..2019".
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
    case .says: self = .speaker(Folding.fold(value))
    case .mod:
      self = .modality(begun(Relation.Modality.allCases, \.names))
    case .when:
      self = value == "none" ? .time(nil) : Self.period(value).map { .time($0) } ?? .anything
    }
  }

  private static let stanceWords: [Int: [String]] = [
    1: ["good", "+", "friendly"], -1: ["bad", "-", "hostile"], 0: ["neither", "0", "neutral"],
  ]

  /// Parses a period such as "2018", "2018-05", "2016..2019" or "..2019"; returns nil if it is
  /// incomplete.
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

  /// Returns the problem with a word that is written as a facet, such as "form:person", but names
  /// none, or has a value that does not exist; nil for any other word, such as an address.
  package static func fault(of word: some StringProtocol) -> String? {
    let word = word.first == "!" ? word.dropFirst() : word[...]
    if let fault = Facet(word)?.fault {
      return fault + (elsewhere(String(word)).map { "; did you mean \($0)?" } ?? "")
    }
    let key = word.prefix { ("a"..."z").contains($0) }
    let rest = word[key.endIndex...]
    guard !key.isEmpty, rest.first == ":", rest.dropFirst().first?.isLetter == true,
      String(key) != Query.expressionMark.dropLast(), Key(rawValue: String(key)) == nil
    else { return nil }
    let names = Key.allCases.map(\.rawValue).joined(separator: ", ")
    return "there is no facet \(key); the facets are \(names)"
  }

  /// Returns the facet that has the value of a word that is written as another facet: "rel:accuse" for "type:accuse".
  package static func elsewhere(_ word: String) -> String? {
    guard let colon = word.firstIndex(of: ":") else { return nil }
    let (key, value) = (word[..<colon], word[word.index(after: colon)...])
    // A letter would begin some value of every facet.
    guard value.count > 2 else { return nil }
    return [Key.rel, .type, .stance, .mod].lazy.filter { $0.rawValue != key }
      .map { "\($0.rawValue):\(value)" }.first { Facet($0)?.fault == nil }
  }

  /// The problem, if the facet has a value that does not exist.
  package var fault: String? {
    switch self {
    case .type([]): "no such type of actor"
    case .relation([]): "no such type of relation"
    case .stance([]): "no such stance"
    case .modality([]): "no such modality"
    default: nil
    }
  }

  /// Whether the facet is a condition on actors rather than on relations.
  package var isOfActor: Bool {
    switch self {
    case .actor, .type: true
    default: false
    }
  }

  /// Whether the facet admits an actor.
  package func admits(_ actor: Actor) -> Bool {
    switch self {
    case .actor(let letters): Folding.fold(actor.names).contains(letters)
    case .type(let kinds): kinds.contains(actor.kind)
    default: true
    }
  }

  /// Whether the facet admits a relation of a dossier.
  package func admits(_ relation: Relation, of dossier: Dossier) -> Bool {
    switch self {
    case .speaker(let letters):
      relation.attribution.flatMap(dossier.actor).map {
        Folding.fold($0.names).contains(letters)
      } ?? false
    case .relation(let kinds): kinds.contains(relation.kind)
    case .stance(let stances): relation.kind != .cooccur && stances.contains(relation.kind.stance)
    case .modality(let modalities): modalities.contains(relation.modality)
    case .time(let time?): relation.time.map { $0.isTold && $0.meets(time) } ?? false
    case .time(nil): relation.kind != .cooccur && relation.time?.isTold != true
    case .actor, .type, .anything: true
    }
  }
}

/// A facet, possibly negated.
package struct FacetTerm: Hashable, Sendable {
  package var facet: Facet
  package var isNegated: Bool

  /// Parses a facet with an optional "!" for negation; nil if the word is not one.
  package init?(_ word: some StringProtocol) {
    isNegated = word.first == "!"
    guard let facet = Facet(isNegated ? word.dropFirst() : word[...]) else { return nil }
    self.facet = facet
  }
}

extension [FacetTerm] {
  /// Whether every term about actors holds for one of the actors, and all others for a single
  /// relation.
  package func admit(
    actors: [Actor], relations: @autoclosure () -> [Relation], of dossier: Dossier
  ) -> Bool {
    let ofRelation = filter { !$0.facet.isOfActor && $0.facet != .anything }
    return allSatisfy { term in
      !term.facet.isOfActor || actors.contains(where: term.facet.admits) != term.isNegated
    }
      && (ofRelation.isEmpty
        || relations().contains { relation in
          ofRelation.allSatisfy { $0.facet.admits(relation, of: dossier) != $0.isNegated }
        })
  }
}
