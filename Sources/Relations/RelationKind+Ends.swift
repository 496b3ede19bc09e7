internal import Model

extension RelationKind {
  /// Whether a relation of this kind can go from an actor of the one kind to one of the other.
  func canJoin(_ source: Actor.Kind, _ target: Actor.Kind) -> Bool {
    switch self {
    case .office:
      Self.agents.contains(source) && source != .country
        && [.country, .organisation, .place, .group].contains(target)
    case .envoy:
      [.person, .organisation].contains(source)
        && [.country, .organisation, .place].contains(target)
    case .member:
      target == .country
        ? source == .organisation
        : Self.agents.contains(source) && ![.person, .place, .product].contains(target)
    case .part:
      [.place, .organisation, .group].contains(source)
        && [.place, .country, .organisation].contains(target)
    case .maker:
      Self.agents.contains(source) && [.product, .project, .agreement].contains(target)
    case .affiliation:
      [.person, .organisation].contains(source)
        && [.organisation, .country, .group, .project].contains(target)
    case .kin: source == .person && target == .person
    case .border: Self.lands.contains(source) && Self.lands.contains(target)
    case .trade, .ally:
      (Self.agents.contains(source) || source == .place)
        && (Self.agents.contains(target) || target == .place)
    case .consult:
      Self.agents.contains(source) && (Self.agents.contains(target) || target == .place)
    case .agree, .request: Self.agents.contains(source) && Self.agents.contains(target)
    case .assault, .coerce, .sanction, .mobilize:
      (Self.agents.contains(source) || source == .place) && target != .event
    case .dispute: true
    case .cooccur: true
    default: Self.agents.contains(source) || source == .place
    }
  }

  /// Whether one word may state it beside another tie: an ambassador has an office and is an envoy.
  var isStanding: Bool { self == .office || self == .envoy }

  /// Who can act.
  private static let agents: Set<Actor.Kind> = [.country, .person, .organisation, .group]
  /// What has borders.
  private static let lands: Set<Actor.Kind> = [.country, .place, .group]
}
