/// The text file of a model's weights.
///
/// Columns are separated by tabs; lines that begin with "#" are comments. A row starts with its
/// name in the schema, followed by a weight for each outcome. Of the lines that begin with "@",
/// `@outcomes` names the columns, and `@calibration` lists the parameters of the calibration.
package struct ModelFile: Sendable {
  /// The weights as written, by row name; of rows with the same name, the first counts.
  package private(set) var weights: [String: [Substring]] = [:]
  /// The names of the columns; empty for a single one.
  package private(set) var outcomes: [String] = []
  /// The parameters of the calibration.
  package private(set) var calibration: [Double] = []
  private var faultsOfText: [ModelFault] = []

  /// Parses a file; ``faults(against:)`` reports the lines that are malformed.
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

  /// Returns the faults of the file with respect to a schema, in the order of the schema.
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

/// A fault in a file of weights.
package enum ModelFault: Hashable, Sendable {
  /// A malformed line.
  case unreadable(String)
  /// A row that is not in the schema.
  case unknownRow(String)
  /// A row of the schema that is missing.
  case missingRow(String)
  /// A row that occurs twice.
  case repeatedRow(String)
  /// A row with the wrong number of weights.
  case wrongCount(String)
  /// Outcomes that differ from the schema's.
  case wrongOutcomes([String])
  /// A feature whose weights are all zero.
  case weightless(String)
}
