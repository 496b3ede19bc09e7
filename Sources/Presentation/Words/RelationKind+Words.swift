package import Model

extension RelationKind {
  /// In words that go from the source to the target: "Turkey supports Azerbaijan".
  package var active: String {
    switch self {
    case .agree: "agrees with"
    case .consult: "talks with"
    case .support: "supports"
    case .cooperate: "works with"
    case .aid: "gives aid to"
    case .concede: "yields to"
    case .retreat: "withdraws from"
    case .request: "asks"
    case .accuse: "criticises"
    case .reject: "rejects"
    case .threaten: "threatens"
    case .protest: "protests against"
    case .sanction: "puts sanctions on"
    case .mobilize: "mobilises against"
    case .coerce: "coerces"
    case .assault: "attacks"
    case .ally: "ally of"
    case .dispute: "in dispute with"
    case .trade: "trades with"
    case .border: "borders on"
    case .part: "part of"
    case .member: "takes part in"
    case .office: "holds office in"
    case .envoy: "envoy to"
    case .affiliation: "belongs to"
    case .maker: "makes"
    case .kin: "family of"
    case .cooccur: "named with"
    }
  }

  /// In words that go from the target to the source: "Azerbaijan is supported by Turkey".
  package var passive: String {
    switch self {
    case .agree: "agrees with"
    case .consult: "talks with"
    case .support: "supported by"
    case .cooperate: "works with"
    case .aid: "gets aid from"
    case .concede: "given way by"
    case .retreat: "left by"
    case .request: "asked by"
    case .accuse: "criticised by"
    case .reject: "rejected by"
    case .threaten: "threatened by"
    case .protest: "faces protest by"
    case .sanction: "under sanctions of"
    case .mobilize: "faces forces of"
    case .coerce: "coerced by"
    case .assault: "attacked by"
    case .ally: "ally of"
    case .dispute: "in dispute with"
    case .trade: "trades with"
    case .border: "borders on"
    case .part: "includes"
    case .member: "joined by"
    case .office: "has in office"
    case .envoy: "receives envoy"
    case .affiliation: "has"
    case .maker: "made by"
    case .kin: "family of"
    case .cooccur: "named with"
    }
  }
}

extension RelationKind {
  /// How it looks: good, bad, or neither.
  package var role: TextRole { stance > 0 ? .favourable : stance < 0 ? .adverse : .neutral }

  /// The same as a sign, for those who see no colour.
  package var sign: String { stance > 0 ? "+" : stance < 0 ? "-" : " " }
}
