public import Tables

/// Knowledge about the world: the tables of a pack, over which a person's own tables take precedence.
public final class Knowledge: Sendable {
  /// Names, and what they denote.
  public let gazetteer: Gazetteer
  /// The given and family names of people.
  package let people: PersonNames
  /// Cities and divisions.
  package let places: PlaceNames
  /// The states that organisations, peoples, territories and leaders belong to.
  package let homes: KnownHomes
  /// The borders between states.
  package let borders: Borders
  /// The states in each region.
  package let regions: RegionStates
  /// The version of the pack.
  public let version: String

  /// Reads the tables of a pack and, with precedence over them, the rows of a person's own `actors.tsv`.
  ///
  /// Lines of that table with faults, see ``Gazetteer/faults(in:)``, are ignored.
  /// - Throws: ``PackError/sectionMissing(_:)``.
  public init(_ pack: Pack, adding table: String? = nil) throws(PackError) {
    let standard = try Gazetteer(pack)
    let own = table.map { PersonalTable($0, codes: Set(standard.codes)) }
    gazetteer = own.map { Gazetteer(standard, adding: $0) } ?? standard
    people = try PersonNames(pack, adding: own)
    places = try PlaceNames(pack, adding: own)
    homes = try KnownHomes(pack, adding: own)
    borders = try Borders(pack)
    regions = try RegionStates(pack)
    version = pack.version
  }

  /// Whether a place is known as a city, and not as a region, sea or territory.
  package func isCity(named name: String) -> Bool {
    places.contains(name) && !gazetteer.isListed(name)
  }

  /// Whether a place is known as a region or territory, and not as a city.
  package func isRegion(named name: String) -> Bool {
    gazetteer.isListed(name) && !places.contains(name)
  }
}
