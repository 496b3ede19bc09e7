import Model

/// How a kind of relation is put into words, seen from either end.
struct Phrase {
  /// From the source to the target: "supports".
  let active: String
  /// The same where it is denied: "does not support".
  let activeDenied: String
  /// From the target to the source: "supported by".
  let passive: String
  /// The same where it is denied: "not supported by".
  let passiveDenied: String

  private init(_ active: String, _ activeDenied: String, _ passive: String, _ passiveDenied: String)
  {
    (self.active, self.activeDenied) = (active, activeDenied)
    (self.passive, self.passiveDenied) = (passive, passiveDenied)
  }

  /// The words for a kind of relation.
  init(_ kind: RelationKind) {
    self =
      switch kind {
      case .agree: Self("agrees with", "does not agree with", "agrees with", "does not agree with")
      case .consult: Self("talks with", "does not talk with", "talks with", "does not talk with")
      case .support: Self("supports", "does not support", "supported by", "not supported by")
      case .cooperate: Self("works with", "does not work with", "works with", "does not work with")
      case .aid:
        Self(
          "gives aid to", "gives no aid to", "receives aid from",
          "receives no aid from")
      case .concede:
        Self(
          "yields to", "does not yield to", "won concessions from",
          "won no concessions from")
      case .retreat:
        Self(
          "withdraws from", "does not withdraw from", "saw the withdrawal of",
          "did not see the withdrawal of")
      case .request: Self("asks", "does not ask", "asked by", "not asked by")
      case .accuse: Self("criticises", "does not criticise", "criticised by", "not criticised by")
      case .reject: Self("rejects", "does not reject", "rejected by", "not rejected by")
      case .threaten: Self("threatens", "does not threaten", "threatened by", "not threatened by")
      case .protest:
        Self(
          "protests against", "does not protest against", "faces protests by",
          "faces no protests by")
      case .sanction:
        Self(
          "puts sanctions on", "puts no sanctions on", "sanctioned by",
          "not sanctioned by")
      case .mobilize:
        Self(
          "mobilises against", "does not mobilise against", "faces mobilisation by",
          "faces no mobilisation by")
      case .coerce: Self("coerces", "does not coerce", "coerced by", "not coerced by")
      case .assault: Self("attacks", "does not attack", "attacked by", "not attacked by")
      case .ally: Self("is an ally of", "is not an ally of", "is an ally of", "is not an ally of")
      case .dispute:
        Self(
          "is in dispute with", "is not in dispute with", "is in dispute with",
          "is not in dispute with")
      case .trade: Self("trades with", "does not trade with", "trades with", "does not trade with")
      case .border: Self("borders", "does not border", "borders", "does not border")
      case .part: Self("is part of", "is not part of", "includes", "does not include")
      case .member:
        Self(
          "takes part in", "does not take part in", "is joined by",
          "is not joined by")
      case .office:
        Self(
          "holds office in", "does not hold office in", "is led or represented by",
          "is not led or represented by")
      case .envoy:
        Self(
          "is an envoy to", "is not an envoy to", "receives as envoy",
          "does not receive as envoy")
      case .affiliation: Self("belongs to", "does not belong to", "is home to", "is not home to")
      case .maker: Self("makes", "does not make", "is made by", "is not made by")
      case .kin:
        Self(
          "is a relative of", "is not a relative of", "is a relative of",
          "is not a relative of")
      case .cooccur:
        Self(
          "is mentioned with", "is not mentioned with", "is mentioned with",
          "is not mentioned with")
      }
  }
}
