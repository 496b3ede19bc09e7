extension RelationKind {
  /// The properties of a type of relation.
  struct Traits {
    /// The directions in which it holds.
    enum Direction {
      /// From the source to the target.
      case directed
      /// In both directions if both take part.
      case mutual
      /// Always in both directions.
      case symmetric
    }

    var isEvent = false
    var stance = 0
    var direction = Direction.directed
    var ends = Ends(.actors, .all)
    var takesAmount = true
    var isStanding = false
    /// The phrase from source to target ("supports"), and its denial ("does not support").
    var active, activeDenied: String
    /// The phrase from target to source ("supported by"), and its denial ("not supported by").
    var passive, passiveDenied: String
    /// The types that contradict it, which name it in turn.
    var opposites: [RelationKind] = []
  }

  /// The table of the types.
  @inline(__always) var traits: Traits {
    switch self {
    case .agree:
      Traits(
        isEvent: true, stance: 1, direction: .mutual, ends: Ends(.agents, .agents),
        active: "agrees with", activeDenied: "does not agree with", passive: "agrees with",
        passiveDenied: "does not agree with", opposites: [.reject])
    case .consult:
      Traits(
        isEvent: true, stance: 1, direction: .mutual, ends: Ends(.agents, .actors),
        active: "talks with", activeDenied: "does not talk with", passive: "talks with",
        passiveDenied: "does not talk with")
    case .support:
      Traits(
        isEvent: true, stance: 1, active: "supports", activeDenied: "does not support",
        passive: "supported by",
        passiveDenied: "not supported by",
        opposites: [.accuse, .reject, .protest])
    case .cooperate:
      Traits(
        isEvent: true, stance: 1, direction: .mutual, active: "works with",
        activeDenied: "does not work with", passive: "works with",
        passiveDenied: "does not work with", opposites: [.sanction])
    case .aid:
      Traits(
        isEvent: true, stance: 1, active: "gives aid to", activeDenied: "gives no aid to",
        passive: "receives aid from",
        passiveDenied: "receives no aid from",
        opposites: [.sanction])
    case .concede:
      Traits(
        isEvent: true, stance: 1, active: "yields to", activeDenied: "does not yield to",
        passive: "won concessions from",
        passiveDenied: "won no concessions from",
        opposites: [.coerce])
    case .retreat:
      Traits(
        isEvent: true, stance: 1, active: "withdraws from", activeDenied: "does not withdraw from",
        passive: "saw the withdrawal of",
        passiveDenied: "did not see the withdrawal of",
        opposites: [.mobilize, .assault])
    case .request:
      Traits(
        isEvent: true, ends: Ends(.agents, .agents), active: "asks", activeDenied: "does not ask",
        passive: "asked by",
        passiveDenied: "not asked by")
    case .accuse:
      Traits(
        isEvent: true, stance: -1, active: "criticises", activeDenied: "does not criticise",
        passive: "criticised by",
        passiveDenied: "not criticised by", opposites: [.support])
    case .reject:
      Traits(
        isEvent: true, stance: -1, active: "rejects", activeDenied: "does not reject",
        passive: "rejected by",
        passiveDenied: "not rejected by",
        opposites: [.agree, .support])
    case .threaten:
      Traits(
        isEvent: true, stance: -1, active: "threatens", activeDenied: "does not threaten",
        passive: "threatened by",
        passiveDenied: "not threatened by")
    case .protest:
      Traits(
        isEvent: true, stance: -1, active: "protests against",
        activeDenied: "does not protest against", passive: "faces protests by",
        passiveDenied: "faces no protests by", opposites: [.support])
    case .sanction:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents),
        active: "puts sanctions on", activeDenied: "puts no sanctions on", passive: "sanctioned by",
        passiveDenied: "not sanctioned by",
        opposites: [.cooperate, .aid, .trade])
    case .mobilize:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents),
        active: "mobilises against", activeDenied: "does not mobilise against",
        passive: "faces mobilisation by",
        passiveDenied: "faces no mobilisation by",
        opposites: [.retreat])
    case .coerce:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents), active: "coerces",
        activeDenied: "does not coerce", passive: "coerced by",
        passiveDenied: "not coerced by", opposites: [.concede])
    case .assault:
      Traits(
        isEvent: true, stance: -1, ends: Ends(.actors, .allButEvents), active: "attacks",
        activeDenied: "does not attack", passive: "attacked by",
        passiveDenied: "not attacked by", opposites: [.retreat])
    case .ally:
      Traits(
        stance: 1, direction: .symmetric, ends: Ends(.actors, .actors), takesAmount: false,
        active: "is an ally of", activeDenied: "is not an ally of", passive: "is an ally of",
        passiveDenied: "is not an ally of", opposites: [.dispute])
    case .dispute:
      Traits(
        stance: -1, direction: .symmetric, ends: Ends(.all, .all), active: "is in dispute with",
        activeDenied: "is not in dispute with", passive: "is in dispute with",
        passiveDenied: "is not in dispute with", opposites: [.ally])
    case .trade:
      Traits(
        stance: 1, direction: .symmetric, ends: Ends(.actors, .actors), active: "trades with",
        activeDenied: "does not trade with", passive: "trades with",
        passiveDenied: "does not trade with", opposites: [.sanction])
    case .border:
      Traits(
        direction: .symmetric, ends: Ends(.lands, .lands), takesAmount: false,
        active: "borders", activeDenied: "does not border", passive: "borders",
        passiveDenied: "does not border")
    case .part:
      Traits(
        ends: Ends(
          [.place, .organisation, .group], [.place, .country, .organisation], or: .country, .place),
        takesAmount: false, active: "is part of", activeDenied: "is not part of",
        passive: "includes",
        passiveDenied: "does not include")
    case .member:
      // Nobody is a member of a state: a body belongs to it.
      Traits(
        ends: Ends(
          .agents, [.organisation, .group, .project, .agreement, .event],
          or: .organisation, .country),
        takesAmount: false, active: "takes part in", activeDenied: "does not take part in",
        passive: "is joined by",
        passiveDenied: "is not joined by")
    case .office:
      Traits(
        ends: Ends(
          [.person, .organisation, .group], [.country, .organisation, .place, .group]),
        takesAmount: false, isStanding: true, active: "holds office in",
        activeDenied: "does not hold office in", passive: "is led or represented by",
        passiveDenied: "is not led or represented by")
    case .envoy:
      Traits(
        ends: Ends([.person, .organisation], [.country, .organisation, .place]),
        takesAmount: false, isStanding: true, active: "is an envoy to",
        activeDenied: "is not an envoy to", passive: "receives as envoy",
        passiveDenied: "does not receive as envoy")
    case .affiliation:
      Traits(
        ends: Ends([.person, .organisation], [.organisation, .country, .group, .project]),
        active: "belongs to", activeDenied: "does not belong to", passive: "is home to",
        passiveDenied: "is not home to")
    case .maker:
      Traits(
        ends: Ends(.agents, [.product, .project, .agreement]), active: "makes",
        activeDenied: "does not make", passive: "is made by",
        passiveDenied: "is not made by")
    case .kin:
      Traits(
        direction: .symmetric, ends: Ends(.person, .person), takesAmount: false,
        active: "is a relative of", activeDenied: "is not a relative of",
        passive: "is a relative of",
        passiveDenied: "is not a relative of")
    case .cooccur:
      Traits(
        direction: .symmetric, ends: Ends(.all, .all), takesAmount: false,
        active: "is mentioned with", activeDenied: "is not mentioned with",
        passive: "is mentioned with",
        passiveDenied: "is not mentioned with")
    }
  }
}
