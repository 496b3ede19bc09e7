package import Model

extension Relation.Modality {
  /// In a word behind the relation; none for what is asserted.
  package var word: String? {
    switch self {
    case .asserted: nil
    case .negated: "denied"
    case .possible: "possible"
    case .planned: "planned"
    case .asked: "asked for"
    }
  }
}

/// "1 relation", "2 relations".
package func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
