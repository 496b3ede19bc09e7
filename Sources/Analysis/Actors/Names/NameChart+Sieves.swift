extension NameChart {
  /// Works out the names of the article, one sieve after the other.
  mutating func findNames() {
    placeRecognised()
    placeKnown()
  }
}
