internal import Grammar
import Knowledge
internal import Parses

extension NameChart {
  /// Finds the names of the article, one sieve after the other, unless that is cancelled.
  mutating func findNames(
    _ syntax: Syntax, labelling model: LabelModel, unless cancellation: Cancellation? = nil
  ) {
    let sieves: [(inout Self) -> Void] = [
      { $0.placeRecognised() },
      { $0.placeHyphenatedGivenNames() },
      { $0.placeBodies() },
      { $0.placeKnown() },
      { $0.placeAlliances() },
      { $0.placeElections() },
      { $0.cutTitles() },
      { $0.decideGivenNames() },
      { $0.joinPersons() },
      { $0.completePersons() },
      { $0.placeEpithets() },
      { $0.correctPlaces() },
      { $0.correctOccasions() },
      { $0.bindInitials() },
      { $0.removeFalseNames() },
      { $0.repeatNames() },
      { $0.completePersons() },
      { $0.preferOwnInitials() },
      { $0.decideLabels(syntax, by: model) },
      { $0.placeHyphenatedGivenNames() },
      { $0.agreeOnSurnames(syntax) },
      { $0.placeCompassNames() },
      { $0.removeHomographs(syntax) },
      { $0.placeNamesakes(syntax) },
    ]
    for sieve in sieves where !cancellation.isCancelled { sieve(&self) }
  }
}
