package import Grammar
package import Knowledge
package import Names
package import Model
import Parses

/// The countries that the actors of an article belong to.
///
/// A place belongs to the state that it is in, an organisation to that of its seat or owner, a people
/// to its homeland, and a person to the state served, led or come from. The article decides, or else
/// what is known of the name.
package struct HomeCountries {
  /// The code of each actor of the cast, if there is one.
  package private(set) var codes: [String?]

  private let cast: Cast
  private let syntax: Syntax
  private let gazetteer: Gazetteer
  private let knowledge: Knowledge
  /// The codes of the countries that the article names.
  private let named: Set<String>
  /// Whom each serves, and of whom each is part or works for, with how sure that is.
  private var served: [Int: [Tie]] = [:]
  private var joined: [Int: [Tie]] = [:]
  /// The country that a word before or beside the name of each gives it first.
  private var told: [Int: Int] = [:]

  private struct Tie {
    var actor: Int
    var confidence: Double
  }

  package init(of cast: Cast, relations: [Relation], syntax: Syntax, knowledge: Knowledge) {
    self.cast = cast
    self.syntax = syntax
    self.knowledge = knowledge
    gazetteer = knowledge.gazetteer
    codes = cast.actors.map(\.code)
    named = Set(cast.actors.compactMap { $0.kind == .country ? $0.code : nil })
    readTies(relations)
    readModifiers()
    readGovernments()
    told.merge(cast.unnamed.homes) { first, _ in first }
    // Who stands for others comes after those: places, then bodies and peoples, then persons.
    for kinds: Set<Actor.Kind> in [[.place], [.organisation, .group], [.person]] {
      for actor in cast.actors.indices
      where codes[actor] == nil && kinds.contains(cast.actors[actor].kind) {
        codes[actor] = code(of: actor)
      }
    }
    placeUnnamed()
    placeOfficials()
  }

  /// Officials and bodies of a state that is not told are of the only one that the article speaks of.
  private mutating func placeOfficials() {
    guard named.count == 1, let home = named.first else { return }
    for actor in cast.actors.indices where codes[actor] == nil {
      switch cast.actors[actor].kind {
      case .person where served[actor] == nil:
        let words = cast.actors[actor].description?.lowercased().split(separator: " ") ?? []
        if words.contains(where: Self.official.contains) { codes[actor] = home }
      case .organisation where gazetteer.entry(named: cast.actors[actor].name) == nil:
        let words = cast.actors[actor].name.lowercased().split(separator: " ")
        if words.contains(where: Self.domestic.contains) { codes[actor] = home }
      default: break
      }
    }
  }

  /// People without a name are of the only country that their sentence has to do with.
  private mutating func placeUnnamed() {
    var homeless: [Int: [Int]] = [:]
    var spoken: [Int: Set<String>] = [:]
    for mention in cast.mentions where cast.unnamed.actors.contains(mention.actor) {
      guard codes[mention.actor] == nil else { continue }
      let sentence = syntax.sentence(of: mention.head)
      homeless[mention.actor, default: []].append(sentence)
      spoken[sentence] = []
    }
    for mention in cast.mentions {
      let sentence = syntax.sentence(of: mention.head)
      if let code = codes[mention.actor], spoken[sentence] != nil {
        spoken[sentence, default: []].insert(code)
      }
    }
    for (actor, sentences) in homeless {
      let homes = sentences.compactMap { spoken[$0] }.filter { $0.count == 1 }
      codes[actor] = homes.first?.first
    }
  }

  private mutating func readTies(_ relations: [Relation]) {
    let actorOfID = Dictionary(
      zip(cast.actors.map(\.id), cast.actors.indices), uniquingKeysWith: { first, _ in first })
    for relation in relations where relation.modality == .asserted {
      guard let source = actorOfID[relation.source], let target = actorOfID[relation.target] else {
        continue
      }
      let tie = Tie(actor: target, confidence: relation.confidence)
      switch relation.kind {
      case .office, .envoy: served[source, default: []].append(tie)
      case .part, .affiliation: joined[source, default: []].append(tie)
      default: break
      }
    }
  }

  /// "The Merkel government", whatever the name was taken for, is that of a leader.
  private mutating func readGovernments() {
    for mention in cast.mentions where mention.kind == .name && codes[mention.actor] == nil {
      let next = mention.tokens.upperBound
      guard next < syntax.tokens.count, Self.governments.contains(syntax.tokens[next].lemma) else {
        continue
      }
      codes[mention.actor] = knowledge.homes.code(ofLeadersNamed: cast.actors[mention.actor].name)
    }
  }

  /// "Syrian Druze", "the Norwegian diplomat Jan Egeland": the nearest country in the phrase before a name.
  private mutating func readModifiers() {
    var latest: Cast.Mention?
    for mention in cast.mentions where mention.kind == .name {
      if cast.actors[mention.actor].kind == .country {
        latest = mention
      } else if told[mention.actor] == nil, let country = latest,
        country.tokens.upperBound <= mention.tokens.lowerBound,
        mention.tokens.lowerBound - country.tokens.upperBound < Self.reach,
        syntax.extent(of: mention.head).contains(country.head)
      {
        told[mention.actor] = country.actor
      }
    }
  }

  private func code(of actor: Int) -> String? {
    let names = [cast.actors[actor].name] + cast.actors[actor].aliases
    switch cast.actors[actor].kind {
    case .place:
      if let code = names.lazy.compactMap({ known($0) }).first { return code }
      // Seas and continents have no home; a division with the name of a state has one.
      let entry = gazetteer.entry(named: cast.actors[actor].name)
      guard entry.map({ gazetteer.entries[$0].kind == .country }) ?? true else { return nil }
      return names.lazy.compactMap { city($0) ?? inside($0) }.first ?? tied(actor, by: joined)
    case .organisation:
      if let code = names.lazy.compactMap({ known($0) }).first { return code }
      // Bodies between states have no home.
      guard gazetteer.entry(named: cast.actors[actor].name) == nil else { return nil }
      return names.lazy.compactMap { inside($0) }.first ?? tied(actor, by: served)
        ?? told[actor].flatMap { codes[$0] } ?? tied(actor, by: joined)
    case .group:
      return told[actor].flatMap { codes[$0] } ?? names.lazy.compactMap { known($0) }.first
    case .person:
      return names.lazy.compactMap { knowledge.homes.code(ofLeader: $0) }.first
        ?? told[actor].flatMap { codes[$0] } ?? tied(actor, by: served)
        ?? names.lazy.compactMap { leader($0, described: cast.actors[actor].description) }.first
    default: return nil
    }
  }

  /// The state led by somebody whom the article knows by the family name alone: where it calls
  /// that person a leader, or speaks of that state.
  private func leader(_ name: String, described description: String?) -> String? {
    guard let code = knowledge.homes.code(ofLeadersNamed: name) else { return nil }
    let words = description?.lowercased().split(separator: " ") ?? []
    return named.contains(code) || words.contains { Self.leading.contains($0) } ? code : nil
  }

  /// What is known of a name: the only home that the article speaks of, else the chief one.
  private func known(_ name: String) -> String? {
    let homes = knowledge.homes.codes(of: name).map(String.init)
    let spoken = homes.filter(named.contains)
    return spoken.count == 1 ? spoken.first : homes.first == "-" ? nil : homes.first
  }

  /// The state in which a city lies: of several cities of that name one in a state that the article
  /// speaks of, else the largest.
  private func city(_ name: String) -> String? {
    let states = knowledge.places.states(of: name).map(String.init)
    return states.first(where: named.contains) ?? states.first
  }

  /// The state whose name or adjective stands in a name: "Kenya Airways", "southern Lebanon".
  private func inside(_ name: String) -> String? {
    let words = name.split(separator: " ")
    for start in words.indices {
      for length in [3, 2, 1] where start + length <= words.count {
        var part = words[start..<start + length].joined(separator: " ")
        if part.hasSuffix("'s") { part.removeLast(2) }
        guard let found = gazetteer.name(part), !found.isAmbiguous else { continue }
        let entry = gazetteer.entries[found.entry]
        if let code = entry.code ?? known(entry.name) { return code }
      }
    }
    return nil
  }

  /// The home that most of somebody's ties lead to, of two with as much the first.
  private func tied(_ actor: Int, by ties: [Int: [Tie]]) -> String? {
    var weights: [String: Double] = [:]
    var best: String?
    for tie in ties[actor] ?? [] {
      if let code = codes[tie.actor] { weights[code, default: 0] += tie.confidence }
    }
    for tie in ties[actor] ?? [] {
      guard let code = codes[tie.actor] else { continue }
      if best.map({ weights[$0, default: 0] < weights[code, default: 0] }) ?? true { best = code }
    }
    return best
  }

  /// How many words may stand between a country's adjective and the name it belongs to.
  private static let reach = 6

  private static let official: Set<Substring> = leading.union([
    "vice-president", "minister", "general", "governor", "senator", "speaker", "judge", "mayor",
    "commander", "deputy", "prosecutor", "lawmaker", "secretary",
  ])
  /// Words in the names of bodies that hardly any state lacks.
  private static let domestic: Set<Substring> = [
    "party", "movement", "front", "union", "parliament", "senate", "assembly", "ministry", "army",
    "police", "court", "commission", "department", "university", "opposition", "forces", "guard",
    "coalition", "council", "brigade", "congress", "cabinet", "militia",
  ]
  private static let governments: Set<String> = [
    "administration", "government", "regime", "presidency", "cabinet",
  ]
  private static let leading: Set<Substring> = [
    "president", "premier", "prime", "chancellor", "king", "queen", "emir", "sultan", "emperor",
    "leader", "dictator", "ayatollah",
  ]
}
