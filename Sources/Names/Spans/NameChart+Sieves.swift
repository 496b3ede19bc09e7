internal import Grammar
import Knowledge
internal import Parses

extension NameChart {
  /// Finds the names of the article, one sieve after the other.
  mutating func findNames<Check: Checkpoint>(
    _ syntax: Syntax, labelling model: LabelModel, unless cancellation: Check
  ) throws(Check.Failure) {
    try placeRecognised(unless: cancellation)
    placeHyphenatedGivenNames()
    try placeBodies(unless: cancellation)
    try placeKnown(unless: cancellation)
    try placeLeaders(unless: cancellation)
    placeCombiningForms()
    placeJoinedStates()
    placeAlliances()
    try placeElections(unless: cancellation)
    try cutTitles(unless: cancellation)
    decideGivenNames()
    decideLoneStates()
    joinPersons()
    completePersons()
    placeEpithets()
    try correctPlaces(unless: cancellation)
    try placeOccasions(unless: cancellation)
    correctOccasions()
    bindInitials()
    removeFalseNames()
    try repeatNames(unless: cancellation)
    completePersons()
    removeCurrencySigns(of: syntax.amounts)
    preferOwnInitials()
    try decideLabels(syntax, by: model, unless: cancellation)
    placeHyphenatedGivenNames()
    try agreeOnSurnames(syntax, unless: cancellation)
    placeCompassNames()
    removeHomographs(syntax)
    placeNamesakes(syntax)
  }
}
