import Parses
internal import Lexicon
import Model

/// What a common noun for a place or an agreement says of it, so that one noun may take up another.
///
/// "The city" is no river, and "the ceasefire" no law.
enum NounFamily: Hashable {
  case settlement, region, water, island, height, building
  case treaty, law, ceasefire, resolution, constitution

  /// The family of a noun in lower case; nil where it tells none.
  init?(of noun: String, in lexicon: LexicalTables) {
    let known = lexicon.classSet(of: noun)
    guard let listed = Self.wordClasses.first(where: { lexicon.contains($0.words, in: known) })
    else { return nil }
    self = listed.family
  }

  private static let wordClasses: [(words: WordClass, family: NounFamily)] = [
    (.settlementNoun, .settlement), (.regionNoun, .region), (.waterNoun, .water),
    (.islandNoun, .island), (.heightNoun, .height), (.buildingNoun, .building),
    (.treatyNoun, .treaty), (.statuteNoun, .law), (.truceNoun, .ceasefire),
    (.resolutionNoun, .resolution), (.constitutionNoun, .constitution),
  ]

  /// Whether it is land, water or a settlement, and no building.
  var isLand: Bool {
    switch self {
    case .settlement, .region, .island, .water, .height: true
    default: false
    }
  }

  /// Whether a noun of this family may take up an actor, by the words of its name or else by what is known of the place.
  func mayTakeUp(_ actor: Actor, isCity: Bool, isRegion: Bool, in lexicon: LexicalTables) -> Bool {
    let named = actor.name.split(separator: " ").compactMap {
      NounFamily(of: $0.lowercased(), in: lexicon)
    }
    if !named.isEmpty { return named.contains(self) }
    switch self {
    case .settlement: return isCity
    case .region: return isRegion
    case .water, .island, .height, .building: return false
    case .law, .ceasefire, .resolution, .constitution: return false
    case .treaty: return true
    }
  }
}
