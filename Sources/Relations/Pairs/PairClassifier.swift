package import Learning
internal import Model
package import Tables

/// The learned weights that tell what two actors of a sentence have to do with each other.
package struct PairClassifier: Sendable {
  let network: SparseNetwork
  /// The number of floats in a vector of a word.
  let vectorWidth: Int
  /// How likely it must be that anything is stated between the two.
  private let floor: Double
  /// How likely its type must be, given that something is stated.
  private let typeFloor: Double

  /// What is stated between two actors.
  struct Verdict: Hashable {
    var kind: RelationKind
    /// Whether from the first to the second.
    var isForward: Bool
    /// How likely that is, 0 to 1.
    var confidence: Double
  }

  /// The names of the parameters in the file of weights.
  private enum Parameter: CaseIterable {
    case vectorWidth, floor, typeFloor

    var name: String { "\(self)" }
  }

  /// The outcomes: that nothing is stated, then each type from the first to the second and, unless it goes both ways, back.
  ///
  /// Kinship has both, which makes the number of outcomes a multiple of 24: see ``SparseNetwork``.
  private static let verdicts: [(kind: RelationKind, isForward: Bool)?] =
    [nil]
    + RelationKind.allCases.filter { $0 != .cooccur }.flatMap { kind in
      (kind.isSymmetric || kind.isMutualEvent) && kind != .kin
        ? [(kind, true)] : [(kind, true), (kind, false)]
    }

  /// The names of the outcomes, in order.
  package static let outcomes = verdicts.map { verdict in
    verdict.map { "\($0.kind.rawValue) \($0.isForward ? ">" : "<")" } ?? "-"
  }

  /// A classifier with learned weights; nil if they are damaged.
  package init?(_ weights: NumberTable) {
    let width = Self.vectorWidth(of: weights)
    guard Self.faults(of: weights).isEmpty,
      let network = SparseNetwork(weights, outcomes: Self.outcomes, width: 2 * width)
    else { return nil }
    self.network = network
    vectorWidth = width
    floor = weights.parameters[Parameter.floor.name] ?? 1
    typeFloor = weights.parameters[Parameter.typeFloor.name] ?? 1
  }

  /// Returns what is wrong with weights.
  package static func faults(of weights: NumberTable) -> [NetworkFault] {
    SparseNetwork.faults(of: weights, outcomes: outcomes, width: 2 * vectorWidth(of: weights))
      + Parameter.allCases.filter { weights.parameters[$0.name] == nil }
      .map { .missingParameter($0.name) }
  }

  private static func vectorWidth(of weights: NumberTable) -> Int {
    Int(max(0, min(weights.parameters[Parameter.vectorWidth.name] ?? 0, 1000)))
  }

  /// What the shares of the outcomes say; nil if that is too unsure or nothing.
  func verdict(of shares: [Float]) -> Verdict? {
    guard let none = shares.first, Double(1 - none) >= floor else { return nil }
    guard let best = shares.indices.dropFirst().max(by: { shares[$0] < shares[$1] }),
      Double(shares[best]) >= typeFloor * Double(1 - none), let verdict = Self.verdicts[best]
    else { return nil }
    return Verdict(
      kind: verdict.kind, isForward: verdict.isForward, confidence: Double(shares[best]))
  }
}
