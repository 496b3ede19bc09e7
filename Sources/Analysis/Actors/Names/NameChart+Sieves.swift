extension NameChart {
  /// Works out the names of the article, one sieve after the other.
  mutating func findNames() {
    placeRecognised()
    placeBodies()
    placeKnown()
    placeElections()
    cutTitles()
    joinPersons()
    correctPlaces()
    correctOccasions()
    bindInitials()
    removeFalseNames()
  }
}
