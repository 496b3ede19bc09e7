import Model
import Parses

/// Common nouns that say the same of a place or an agreement, so that one may take up another.
///
/// "The city" is no river, and "the ceasefire" no law.
enum NounFamilies {
  /// Whether a noun in lower case may take up an actor, by the words of its name and its label; true where neither tells.
  static func allow(_ noun: String, _ actor: Actor, isCity: Bool, isRegion: Bool) -> Bool {
    guard let wanted = families[noun] else { return true }
    let words = actor.name.split(separator: " ").map { $0.lowercased() }
    let known = Set(words.compactMap { families[$0] })
    if !known.isEmpty { return known.contains(wanted) }
    switch wanted {
    case .settlement: return isCity
    case .region: return isRegion
    case .water, .island, .height, .building: return false
    case .law, .ceasefire, .resolution, .constitution: return false
    case .treaty: return true
    }
  }

  /// Whether a noun in lower case names land, water or a settlement, and no building.
  static func isLand(_ noun: String) -> Bool {
    switch families[noun] {
    case .settlement, .region, .island, .water, .height: true
    default: false
    }
  }

  private enum Family {
    case settlement, region, island, water, height, building
    case treaty, law, ceasefire, resolution, constitution
  }

  private static let families: [String: Family] = {
    var found: [String: Family] = [:]
    for (family, words) in table {
      for word in words.split(separator: " ") { found[String(word)] = family }
    }
    return found
  }()

  private static let table: [(Family, String)] = [
    (
      .settlement, "city town village capital metropolis municipality port suburb hamlet settlement"
    ),
    (
      .region,
      "region province territory district county area enclave exclave peninsula valley coast governorate oblast"
        + " prefecture republic"
    ),
    (.island, "island islands archipelago isle isles atoll islet"),
    (.water, "river sea lake ocean strait gulf bay canal channel"),
    (.height, "mountain mount hill peak volcano glacier"),
    (
      .building,
      "memorial hall museum gallery station airport stadium palace hospital prison hotel church mosque temple"
        + " school university bridge tower centre center airbase base plant theatre theater cemetery park"
    ),
    (
      .treaty,
      "agreement deal pact accord accords treaty convention protocol charter declaration memorandum"
    ),
    (.law, "law act bill legislation statute decree article code amendment"),
    (.ceasefire, "ceasefire truce armistice"), (.resolution, "resolution"),
    (.constitution, "constitution"),
  ]
}
