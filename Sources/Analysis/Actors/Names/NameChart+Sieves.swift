extension NameChart {
  /// Works out the names of the article, one sieve after the other.
  mutating func findNames(_ syntax: Syntax) {
    placeRecognised()
    placeBodies()
    placeKnown()
    placeElections()
    cutTitles()
    joinPersons()
    placeEpithets()
    correctPlaces()
    correctOccasions()
    bindInitials()
    removeFalseNames()
    repeatNames()
    preferOwnInitials()
    decideLabels(syntax)
    agreeOnSurnames(syntax)
  }
}
