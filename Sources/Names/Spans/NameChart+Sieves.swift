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
      { $0.placeBodies() },
      { $0.placeKnown() },
      { $0.placeCombiningForms() },
      { $0.placeJoinedStates() },
      { $0.placeAlliances() },
      { $0.placeElections() },
      { $0.cutTitles() },
      { $0.joinPersons() },
      { $0.placeEpithets() },
      { $0.correctPlaces() },
      { $0.correctOccasions() },
      { $0.bindInitials() },
      { $0.removeFalseNames() },
      { $0.repeatNames() },
      { $0.removeCurrencySigns(of: syntax.amounts) },
      { $0.preferOwnInitials() },
      { $0.decideLabels(syntax, by: model) },
      { $0.agreeOnSurnames(syntax) },
    ]
    for sieve in sieves where !cancellation.isCancelled { sieve(&self) }
  }
}
