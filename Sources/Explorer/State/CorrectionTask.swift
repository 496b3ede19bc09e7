package import Model

/// An analysis that is to be corrected: of a long article in the background, so that no key waits for it.
package struct CorrectionTask: Hashable, Sendable {
  /// The analysis as corrected.
  package struct Outcome: Hashable, Sendable {
    /// The number of the task.
    package var number: Int
    package var dossier: Dossier
    /// What has been said and found no place.
    package var lost: [Journal.Entry]
  }

  /// Its number among the tasks of the article: only the outcome of the last counts.
  package var number: Int
  /// The analysis without corrections.
  package var bare: Dossier
  package var journal: Journal
  package var rules: Journal

  /// The number of mentions and relations from which an analysis takes long: some milliseconds.
  private static let long = 3_000

  /// Whether the outcome takes longer than a key may.
  var isLong: Bool { bare.mentions.count + bare.relations.count >= Self.long }

  /// The analysis as corrected.
  package var outcome: Outcome {
    let (dossier, lost) = bare.corrected(by: journal, rules: rules)
    return Outcome(number: number, dossier: dossier, lost: lost)
  }
}
