/// The names of a model's features and outcomes.
///
/// A numeric feature has one row of weights; a categorical feature has one row for each of its
/// values. Rows are numbered in the order of the features and of their values.
package struct FeatureSchema: Hashable, Sendable {
  /// A feature.
  package struct Feature: Hashable, Sendable {
    package let name: String
    /// The names of the values of a categorical feature; empty for a numeric one.
    package let values: [String]

    /// Creates a numeric feature.
    package init(_ name: String) {
      self.name = name
      values = []
    }

    /// Creates a categorical feature with the combinations of several dimensions, the last varying
    /// fastest: "same, subject".
    package init(_ name: String, crossing dimensions: [[String]]) {
      self.name = name
      values = dimensions.dropFirst().reduce(dimensions.first ?? []) { left, right in
        left.flatMap { first in right.map { "\(first), \($0)" } }
      }
    }

    /// The number of rows.
    fileprivate var rowCount: Int { max(1, values.count) }
  }

  package let features: [Feature]
  /// The names of the outcomes; empty if the model returns a single score.
  package let outcomes: [String]
  /// The number of each feature's first row.
  package let bases: [Int]
  /// The names of the rows: "subject" for a numeric feature, "role: same, subject" for a value.
  package let rows: [String]
  private let numbers: [String: Int]

  /// Creates a schema; of features or values with the same name, the first counts.
  package init(_ features: [Feature], outcomes: [String] = []) {
    self.features = features
    self.outcomes = outcomes
    var bases: [Int] = []
    var rows: [String] = []
    for feature in features {
      bases.append(rows.count)
      if feature.values.isEmpty {
        rows.append(feature.name)
      } else {
        rows += feature.values.map { "\(feature.name): \($0)" }
      }
    }
    self.bases = bases
    self.rows = rows
    numbers = Dictionary(zip(rows, rows.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Returns the number of a row, or nil if there is no row with this name.
  package func number(ofRow row: String) -> Int? { numbers[row] }

  /// Returns the rows of a feature.
  package func rows(of feature: Int) -> Range<Int> {
    bases[feature]..<bases[feature] + features[feature].rowCount
  }
}
