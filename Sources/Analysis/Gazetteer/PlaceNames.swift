/// The cities and divisions of the world.
package enum PlaceNames {
  private static let places = SortedTable(placeTable, isWrapped: false)

  /// The ISO 3166-1 alpha-3 codes of the states that have a place of that name, the likeliest first.
  package static func states(of name: String) -> [Substring] {
    places.value(name.utf8)?.split(separator: " ") ?? []
  }

  /// Whether a city or division bears that name.
  package static func contains(_ name: String) -> Bool { places.contains(name.utf8) }
}
