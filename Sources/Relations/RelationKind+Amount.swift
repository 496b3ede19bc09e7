internal import Model

extension RelationKind {
  /// Whether a figure of the clause can belong to a relation of this kind: what is done or traded
  /// can be counted, an office or a border cannot.
  var takesAmount: Bool {
    switch self {
    case .office, .envoy, .kin, .border, .part, .member, .ally, .cooccur: false
    default: true
    }
  }
}
