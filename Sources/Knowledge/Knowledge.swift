public import Tables

/// What is known of the world before an article is read: the tables of a pack, with a person's own laid over them for
/// every question.
public final class Knowledge: Sendable {
  /// Names, and what they name.
  public let gazetteer: Gazetteer
  /// The given and family names of people.
  package let people: PersonNames
  /// Cities and divisions.
  package let places: PlaceNames
  /// Which states organisations, peoples, territories and leaders belong to.
  package let homes: KnownHomes
  /// Which states are neighbours.
  package let borders: Borders
  /// The version of the pack.
  public let version: String

  /// The tables of a pack, and before them the rows of a person's own `actors.tsv`.
  ///
  /// Of that table, the lines in which ``Gazetteer/faults(in:)`` finds something count for nothing.
  /// - Throws: ``PackError/sectionMissing(_:)``.
  public init(_ pack: Pack, adding table: String? = nil) throws(PackError) {
    let standard = try Gazetteer(pack)
    let own = table.map { PersonalTable($0, codes: Set(standard.codes)) }
    gazetteer = own.map { Gazetteer(standard, adding: $0) } ?? standard
    people = try PersonNames(pack, adding: own)
    places = try PlaceNames(pack, adding: own)
    homes = try KnownHomes(pack, adding: own)
    borders = try Borders(pack)
    version = pack.version
  }

  /// Whether a place of that name is a city, as far as is known: listed among the cities, and no region, sea or
  /// territory.
  package func isCity(named name: String) -> Bool {
    places.contains(name) && !gazetteer.isListed(name)
  }

  /// Whether a place of that name is a region or territory, and no city.
  package func isRegion(named name: String) -> Bool {
    gazetteer.isListed(name) && !places.contains(name)
  }
}
