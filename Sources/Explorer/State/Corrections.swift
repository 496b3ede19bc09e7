package import Model

/// What a person has said about the open articles, and what it is said of.
package struct Corrections: Hashable, Sendable {
  /// The analysis of each article without corrections, by index.
  package var bare: [Int: Dossier] = [:]
  /// What has been said about each article, by index.
  package var journals: [Int: Journal] = [:]
  /// What has been said about every article.
  package var rules = Journal()
  /// What has been said and finds its place no more, by the index of the article.
  package internal(set) var lost: [Int: [Journal.Entry]] = [:]
  /// The articles that are to be corrected anew when they are shown.
  var outdated: Set<Int> = []
  /// Whether each correction of this run is a rule, in order.
  var trail: [Bool] = []
  /// Whether each correction taken back in this run is a rule, in order.
  var undoneTrail: [Bool] = []

  /// The analysis of an article as corrected; nil if it is not analysed.
  mutating func corrected(_ index: Int) -> Dossier? {
    guard let bare = bare[index] else { return nil }
    let (dossier, lost) = bare.corrected(by: journals[index] ?? Journal(), rules: rules)
    self.lost[index] = lost.isEmpty ? nil : lost
    return dossier
  }
}
