/// What kind of act or tie a relation is.
///
/// The events are those of PLOVER, the ontology that succeeded CAMEO.
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
  public var stance: Int {
    switch self {
    case .agree, .consult, .support, .cooperate, .aid, .concede, .retreat, .ally, .trade: 1
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault, .dispute:
      -1
    case .request, .border, .part, .member, .office, .envoy, .affiliation, .maker, .kin, .cooccur:
      0
    }
  }

  /// Whether it always holds in both directions; such a relation is stored once.
  public var isSymmetric: Bool {
    switch self {
    case .ally, .dispute, .trade, .border, .kin, .cooccur: true
    default: false
    }
  }

  /// Whether somebody did something, rather than stands in a tie.
  public var isEvent: Bool {
    switch self {
    case .agree, .consult, .support, .cooperate, .aid, .concede, .retreat, .request, .accuse,
      .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault:
      true
    default: false
    }
  }
}
