/// A type of relation: an act or a tie.
///
/// The events are those of PLOVER, the ontology that succeeded CAMEO. ``traits`` has a row with the properties of each
/// type; the codebook has the words that state it.
public enum RelationKind: String, Hashable, Sendable, CaseIterable {
  // Events.
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case concede = "CONCEDE"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
  // Ties.
  case ally = "ALLY"
  case dispute = "DISPUTE"
  case trade = "TRADE"
  case border = "BORDER"
  case part = "PART"
  case member = "MEMBER"
  case office = "OFFICE"
  case envoy = "ENVOY"
  case affiliation = "AFFILIATION"
  case maker = "MAKER"
  case kin = "KIN"
  // No statement at all.
  case cooccur = "COOCCUR"

  /// The stance that it expresses: good (1), bad (-1) or neutral (0).
  public var stance: Int { traits.stance }

  /// Whether it always holds in both directions; such a relation is stored once.
  public var isSymmetric: Bool { traits.direction == .symmetric }

  /// Whether it holds in both directions if both take part, as in a meeting.
  public var isMutual: Bool { traits.direction == .mutual }

  /// Whether it is an act, not a tie.
  public var isEvent: Bool { traits.isEvent }

  /// Whether an amount in the clause can belong to it: acts and trade can be counted, offices and borders cannot.
  package var takesAmount: Bool { traits.takesAmount }

  /// Whether one word may state it together with another tie: an ambassador holds an office and is an envoy.
  package var isStanding: Bool { traits.isStanding }

  /// The phrase from source to target: "supports", or "does not support" if it is denied.
  public func active(_ modality: Relation.Modality = .asserted) -> String {
    modality == .negated ? traits.activeDenied : traits.active
  }

  /// The phrase from target to source: "supported by", or "not supported by" if it is denied.
  public func passive(_ modality: Relation.Modality = .asserted) -> String {
    modality == .negated ? traits.passiveDenied : traits.passive
  }

  /// The types that contradict it between the same two actors at the same time.
  public var opposites: [RelationKind] { traits.opposites }

  /// Whether it can go from an actor of the first kind to one of the second.
  package func canJoin(_ source: Actor.Kind, _ target: Actor.Kind) -> Bool {
    traits.ends.admit(source, target)
  }
}
