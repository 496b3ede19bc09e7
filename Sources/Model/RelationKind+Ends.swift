extension RelationKind {
  /// The kinds of actors that a type of relation can join.
  struct Ends {
    private let source, target: Kinds
    private let otherSource, otherTarget: Kinds

    /// From a kind of the first set to one of the second, or likewise for an optional second pair of sets.
    init(_ source: Kinds, _ target: Kinds, or otherSource: Kinds = [], _ otherTarget: Kinds = []) {
      self.source = source
      self.target = target
      self.otherSource = otherSource
      self.otherTarget = otherTarget
    }

    func admit(_ one: Actor.Kind, _ other: Actor.Kind) -> Bool {
      let (first, second) = (Kinds(one), Kinds(other))
      return source.contains(first) && target.contains(second)
        || otherSource.contains(first) && otherTarget.contains(second)
    }
  }

  /// A set of kinds of actors.
  struct Kinds: OptionSet {
    let rawValue: UInt16

    static let country = Kinds(rawValue: 1 << 0)
    static let person = Kinds(rawValue: 1 << 1)
    static let organisation = Kinds(rawValue: 1 << 2)
    static let group = Kinds(rawValue: 1 << 3)
    static let place = Kinds(rawValue: 1 << 4)
    static let event = Kinds(rawValue: 1 << 5)
    static let product = Kinds(rawValue: 1 << 6)
    static let project = Kinds(rawValue: 1 << 7)
    static let agreement = Kinds(rawValue: 1 << 8)

    /// Kinds that can act.
    static let agents: Kinds = [.country, .person, .organisation, .group]
    /// Kinds that can act, and places that stand for those who act there.
    static let actors: Kinds = [.agents, .place]
    /// Kinds that have borders.
    static let lands: Kinds = [.country, .place, .group]
    /// Kinds that can be the target of an act.
    static let allButEvents: Kinds = [.actors, .product, .project, .agreement]
    static let all: Kinds = [.allButEvents, .event]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ kind: Actor.Kind) {
      switch kind {
      case .country: self = .country
      case .person: self = .person
      case .organisation: self = .organisation
      case .group: self = .group
      case .place: self = .place
      case .event: self = .event
      case .product: self = .product
      case .project: self = .project
      case .agreement: self = .agreement
      }
    }
  }
}
