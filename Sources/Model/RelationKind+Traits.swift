extension RelationKind {
  /// What the program knows of a type of relation.
  struct Traits {
    /// Which way it holds.
    enum Direction {
      /// From the source to the target.
      case directed
      /// Both ways where both take part.
      case mutual
      /// Always both ways.
      case symmetric
    }

    var isEvent = false
    var stance = 0
    var direction = Direction.directed
    var ends = Ends(.actors, .all)
    var takesAmount = true
    var isStanding = false
    /// In words for people: from the source to the target, back, and as a noun.
    var active, passive, noun: String
    /// Mutual: an opposite names the type among its own.
    var opposites: [RelationKind] = []
  }

  /// The table of the types.
  @inline(__always) var traits: Traits {
    switch self {
    case .agree:
      Traits(
        isEvent: true, stance: 1, direction: .mutual, ends: Ends(.agents, .agents),
        active: "agrees with", passive: "agrees with", noun: "agreement", opposites: [.reject])
    case .consult:
      Traits(
        isEvent: true, stance: 1, direction: .mutual, ends: Ends(.agents, .actors),
        active: "talks with", passive: "talks with", noun: "talks")
    case .support:
      Traits(
        isEvent: true, stance: 1, active: "supports", passive: "supported by", noun: "support",
        opposites: [.accuse, .reject, .protest])
    case .cooperate:
      Traits(
        isEvent: true, stance: 1, direction: .mutual, active: "works with", passive: "works with",
        noun: "cooperation", opposites: [.sanction])
    case .aid:
      Traits(
        isEvent: true, stance: 1, active: "gives aid to", passive: "gets aid from", noun: "aid",
        opposites: [.sanction])
    case .concede:
      Traits(
        isEvent: true, stance: 1, active: "yields to", passive: "given way by", noun: "concession",
        opposites: [.coerce])
    case .retreat:
      Traits(
        isEvent: true, stance: 1, active: "withdraws from", passive: "left by", noun: "withdrawal",
        opposites: [.mobilize, .assault])
    case .request:
      Traits(
        isEvent: true, ends: Ends(.agents, .agents), active: "asks", passive: "asked by",
        noun: "request")
    case .accuse:
      Traits(
        isEvent: true, stance: -1, active: "criticises", passive: "criticised by",
        noun: "criticism", opposites: [.support])
    case .reject:
      Traits(
        isEvent: true, stance: -1, active: "rejects", passive: "rejected by", noun: "rejection",
        opposites: [.agree, .support])
    case .threaten:
      Traits(
        isEvent: true, stance: -1, active: "threatens", passive: "threatened by", noun: "threat")
    case .protest:
      Traits(
        isEvent: true, stance: -1, active: "protests against", passive: "faces protest by",
        noun: "protest", opposites: [.support])
    case .sanction:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents),
        active: "puts sanctions on", passive: "under sanctions of", noun: "sanctions",
        opposites: [.cooperate, .aid, .trade])
    case .mobilize:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents),
        active: "mobilises against", passive: "faces forces of", noun: "mobilisation",
        opposites: [.retreat])
    case .coerce:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents), active: "coerces",
        passive: "coerced by", noun: "coercion", opposites: [.concede])
    case .assault:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents), active: "attacks",
        passive: "attacked by", noun: "attack", opposites: [.retreat])
    case .ally:
      Traits(
        stance: 1, direction: .symmetric, ends: Ends(.actors, .actors), takesAmount: false,
        active: "ally of", passive: "ally of", noun: "alliance", opposites: [.dispute])
    case .dispute:
      Traits(
        stance: -1, direction: .symmetric, ends: Ends(.all, .all), active: "in dispute with",
        passive: "in dispute with", noun: "dispute", opposites: [.ally])
    case .trade:
      Traits(
        stance: 1, direction: .symmetric, ends: Ends(.actors, .actors), active: "trades with",
        passive: "trades with", noun: "trade", opposites: [.sanction])
    case .border:
      Traits(
        direction: .symmetric, ends: Ends(.lands, .lands), takesAmount: false,
        active: "borders on", passive: "borders on", noun: "border")
    case .part:
      Traits(
        ends: Ends([.place, .organisation, .group], [.place, .country, .organisation]),
        takesAmount: false, active: "part of", passive: "includes", noun: "part")
    case .member:
      // Nobody is a member of a state: a body belongs to it.
      Traits(
        ends: Ends(
          .agents, [.organisation, .group, .project, .agreement, .event],
          or: .organisation, .country),
        takesAmount: false, active: "takes part in", passive: "joined by", noun: "membership")
    case .office:
      Traits(
        ends: Ends(
          [.person, .organisation, .group], [.country, .organisation, .place, .group]),
        takesAmount: false, isStanding: true, active: "holds office in", passive: "has in office",
        noun: "office")
    case .envoy:
      Traits(
        ends: Ends([.person, .organisation], [.country, .organisation, .place]),
        takesAmount: false, isStanding: true, active: "envoy to", passive: "receives envoy",
        noun: "envoy")
    case .affiliation:
      Traits(
        ends: Ends([.person, .organisation], [.organisation, .country, .group, .project]),
        active: "belongs to", passive: "has", noun: "affiliation")
    case .maker:
      Traits(
        ends: Ends(.agents, [.product, .project, .agreement]), active: "makes",
        passive: "made by", noun: "product")
    case .kin:
      Traits(
        direction: .symmetric, ends: Ends(.person, .person), takesAmount: false,
        active: "family of", passive: "family of", noun: "family")
    case .cooccur:
      Traits(
        direction: .symmetric, ends: Ends(.all, .all), takesAmount: false, active: "named with",
        passive: "named with", noun: "co-occurrence")
    }
  }
}
