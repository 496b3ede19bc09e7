/// The features of a model by name, and what it decides between.
///
/// Features that are numbers have one row of weights each; features that take one of several values have a row for each
/// value. Rows are numbered in the order of the features and of their values.
package struct FeatureSchema: Hashable, Sendable {
  /// One feature.
  package struct Feature: Hashable, Sendable {
    package let name: String
    /// The names of the values that it takes; empty for a number.
    package let values: [String]

    /// A feature that is a number.
    package init(_ name: String) {
      self.name = name
      values = []
    }

    /// A feature whose values combine one of each dimension, the last changing fastest: "same, subject".
    package init(_ name: String, crossing dimensions: [[String]]) {
      self.name = name
      values = dimensions.dropFirst().reduce(dimensions.first ?? []) { left, right in
        left.flatMap { first in right.map { "\(first), \($0)" } }
      }
    }

    /// How many rows of weights it has.
    fileprivate var rowCount: Int { max(1, values.count) }
  }

  package let features: [Feature]
  /// The names of what is decided between; empty where the model gives one score.
  package let outcomes: [String]
  /// The number of each feature's first row.
  package let bases: [Int]
  /// The names of the rows: "subject" of a number, "role: same, subject" of a value.
  package let rows: [String]
  private let numbers: [String: Int]

  /// A schema; of features or values of one name the first counts.
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

  /// The number of a row; nil where the schema has none of that name.
  package func number(ofRow row: String) -> Int? { numbers[row] }

  /// The rows of a feature.
  package func rows(of feature: Int) -> Range<Int> {
    bases[feature]..<bases[feature] + features[feature].rowCount
  }
}
