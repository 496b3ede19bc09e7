/// What kind of act or tie a relation is.
///
/// The events are those of PLOVER, the ontology that succeeded CAMEO. What the program knows of each type stands in
/// ``traits``, one row a type; the words that state it stand in the codebook.
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

  /// Whether it is good (1), bad (-1) or neither (0) between the two.
  public var stance: Int { traits.stance }

  /// Whether it always holds in both directions; such a relation is stored once.
  public var isSymmetric: Bool { traits.direction == .symmetric }

  /// Whether it holds in both directions where both take part, as in a meeting.
  public var isMutual: Bool { traits.direction == .mutual }

  /// Whether somebody did something, rather than stands in a tie.
  public var isEvent: Bool { traits.isEvent }

  /// Whether a figure of the clause can belong to it: what is done or traded can be counted, an office or a border
  /// cannot.
  package var takesAmount: Bool { traits.takesAmount }

  /// Whether one word may state it beside another tie: an ambassador has an office and is an envoy.
  package var isStanding: Bool { traits.isStanding }

  /// In words that go from the source to the target: "supports", or, where it is denied, "does not support".
  public func active(_ modality: Relation.Modality = .asserted) -> String {
    modality == .negated ? traits.activeDenied : traits.active
  }

  /// In words that go from the target to the source: "supported by", or, where it is denied, "not supported by".
  public func passive(_ modality: Relation.Modality = .asserted) -> String {
    modality == .negated ? traits.passiveDenied : traits.passive
  }

  /// The types that contradict it between the same two actors at the same time.
  public var opposites: [RelationKind] { traits.opposites }

  /// Whether a relation of this type can go from an actor of the one kind to one of the other.
  package func canJoin(_ source: Actor.Kind, _ target: Actor.Kind) -> Bool {
    traits.ends.admit(source, target)
  }
}
