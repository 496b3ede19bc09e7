internal import Tables

/// The states that lie in each region of the world, as the words of news count them.
package struct RegionStates: Sendable {
  private let states: [String: Set<Substring>]

  init(_ pack: Pack) throws(PackError) {
    var states: [String: Set<Substring>] = [:]
    for row in try pack.table("world/regions").rows where row.count > 3 {
      let codes = row[3].split(separator: " ")
      if !codes.isEmpty { states[String(Gazetteer.plain(row[0]))] = Set(codes) }
    }
    self.states = states
  }

  /// The ISO 3166-1 alpha-3 codes of the states in a region by its name; nil where the region is unknown, or no state is
  /// told by it.
  package func states(in region: String) -> Set<Substring>? { states[region] }
}
