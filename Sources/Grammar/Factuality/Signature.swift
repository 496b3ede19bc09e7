internal import Model

/// What a predicate says of its complement: what that is where the predicate is affirmed, and what where it is denied.
///
/// The relation signatures of Nairn, Condoravdi and Karttunen, Computing relative polarity for textual inference (2006),
/// with marks for what is meant for later and what is asked for.
struct Signature: Hashable, Sendable {
  let affirmed: Relation.Modality
  let denied: Relation.Modality

  init(_ affirmed: Relation.Modality, _ denied: Relation.Modality) {
    self.affirmed = affirmed
    self.denied = denied
  }

  /// The signature of two marks; nil where they are none.
  init?(_ marks: Substring) {
    let values = marks.utf8.compactMap { Self.value(of: $0) }
    guard values.count == 2, marks.utf8.count == 2 else { return nil }
    self.init(values[0], values[1])
  }

  /// Of predicates that happen where their complement does: "managed to".
  static let implicative = Signature(.asserted, .negated)
  /// Of predicates that take their complement for granted: "it is sad that".
  static let factive = Signature(.asserted, .asserted)
  /// Of predicates that report their complement, and leave it open where they are denied: "said that".
  static let reportive = Signature(.asserted, .possible)
  /// Of predicates that mean their complement for later: "is to".
  static let prospective = Signature(.planned, .negated)

  private static func value(of mark: UInt8) -> Relation.Modality? {
    switch mark {
    case UInt8(ascii: "+"): .asserted
    case UInt8(ascii: "-"): .negated
    case UInt8(ascii: "o"): .possible
    case UInt8(ascii: ">"): .planned
    case UInt8(ascii: "?"): .asked
    default: nil
    }
  }

  /// What the complement of a predicate is that itself is so.
  func applied(to outer: Relation.Modality) -> Relation.Modality {
    switch outer {
    case .asserted: affirmed
    case .negated: denied
    case .possible, .planned, .asked:
      // "May fail to", "will regret that": a polarity is certain, anything else no surer than the predicate.
      if self == .factive { .asserted } else { affirmed == .negated ? .negated : outer }
    }
  }

  /// What a finite complement is, which has a time of its own: "will say that they met".
  func applied(toFiniteBelow outer: Relation.Modality) -> Relation.Modality {
    outer == .planned || outer == .asked ? affirmed : applied(to: outer)
  }
}
