/// The text that a model's weights are kept as.
///
/// Lines of columns that tabs divide; a line that opens with "#" is a comment. A row has its name in the schema, then a
/// weight for each outcome. Lines that open with "@" say what the weights are of: `@outcomes` names the columns,
/// `@calibration` gives the numbers of the calibration.
package struct ModelFile: Sendable {
  /// The weights as written, by the name of the row; of rows of one name the first counts.
  package private(set) var weights: [String: [Substring]] = [:]
  /// The names of the columns of weights; empty for a single one.
  package private(set) var outcomes: [String] = []
  /// The numbers of the calibration.
  package private(set) var calibration: [Double] = []
  private var faultsOfText: [ModelFault] = []

  /// Reads a file; what cannot be read is left out and told by ``faults(against:)``.
  package init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let name = columns.first, !name.isEmpty else {
        faultsOfText.append(.unreadable(String(line)))
        continue
      }
      let rest = Array(columns.dropFirst())
      switch name {
      case "@outcomes": outcomes = rest.map(String.init)
      case "@calibration":
        calibration = rest.compactMap { Double($0) }
        if calibration.count < rest.count { faultsOfText.append(.unreadable(String(line))) }
      default:
        guard name.first != "@", !rest.isEmpty, rest.allSatisfy({ Double($0)?.isFinite ?? false })
        else {
          faultsOfText.append(.unreadable(String(line)))
          continue
        }
        if weights.updateValue(rest, forKey: String(name)) != nil {
          faultsOfText.append(.repeatedRow(String(name)))
        }
      }
    }
  }

  /// What is wrong with the file as the weights of a schema, in the order of the schema; empty for a sound one.
  package func faults(against schema: FeatureSchema) -> [ModelFault] {
    var faults = faultsOfText
    if outcomes != schema.outcomes { faults.append(.wrongOutcomes(outcomes)) }
    let width = max(1, schema.outcomes.count)
    for row in schema.rows {
      guard let weights = weights[row] else {
        faults.append(.missingRow(row))
        continue
      }
      if weights.count != width { faults.append(.wrongCount(row)) }
    }
    for (index, feature) in schema.features.enumerated()
    where schema.rows(of: index).allSatisfy({ isWeightless(schema.rows[$0]) }) {
      faults.append(.weightless(feature.name))
    }
    let unknown = weights.keys.filter { schema.number(ofRow: $0) == nil }
    return faults + unknown.sorted().map { .unknownRow($0) }
  }

  private func isWeightless(_ row: String) -> Bool {
    weights[row]?.allSatisfy { Double($0) == 0 } ?? true
  }
}

/// What may be wrong with a file of weights.
package enum ModelFault: Hashable, Sendable {
  /// A line that is neither a row nor about the rows.
  case unreadable(String)
  /// A row that the schema does not have.
  case unknownRow(String)
  /// A row of the schema that the file does not have.
  case missingRow(String)
  /// A row that is there twice.
  case repeatedRow(String)
  /// A row with too many or too few weights.
  case wrongCount(String)
  /// Columns that are not the schema's.
  case wrongOutcomes([String])
  /// A feature that decides nothing.
  case weightless(String)
}
