internal import Model
internal import Tables

/// The cities and divisions of the world.
package final class PlaceNames: Sendable {
  private let places: SortedTable
  /// The states of places with a code in a person's own table.
  private let own: [String: Substring]

  init(_ pack: Pack, adding table: PersonalTable?) throws(PackError) {
    places = try pack.sorted("world/places")
    var own: [String: Substring] = [:]
    for row in table?.rows ?? [] where row.kind == .place {
      guard let code = row.code else { continue }
      for name in row.names { own[name] = code[...] }
    }
    self.own = own
  }

  /// Returns the ISO 3166-1 alpha-3 codes of the states that have a place with this name, the most
  /// likely first.
  package func states(of name: String) -> [Substring] {
    let known = places.value(name[...])?.split(separator: " ") ?? []
    guard let code = own[name] else { return known }
    return [code] + known.filter { $0 != code }
  }

  /// Whether a city or division has a name.
  package func contains(_ name: String) -> Bool { places.contains(name) || own[name] != nil }
}
