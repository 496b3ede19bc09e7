internal import Names
internal import Grammar
import Model
import Parses

/// The salience of actors of one kind at a phrase, singly and in groups.
struct Salience {
  /// The salience of each actor: near mentions and subjects count for more.
  private var single: [Int: Double] = [:]
  /// The salience of each plural referent.
  private var bonds: [Int: (members: [Int], weight: Double, isFresh: Bool)] = [:]
  /// How many sentences back each was last mentioned.
  private var distances: [Int: Int] = [:]
  /// How often each was mentioned so far.
  private var counts: [Int: Int] = [:]

  /// How many sentences back an actor is still salient without a group.
  private static let memory = 3

  /// Reads a bounded number of phrases before a phrase.
  init(
    of kind: Actor.Kind, _ wanted: Int, before index: Int, within reach: Int,
    in discourse: Discourse
  ) {
    let here = discourse.phrases[index].sentence
    var current = index - 1
    while current >= 0, index - current < reach {
      defer { current -= 1 }
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0 else { continue }
      let phrase = discourse.phrases[current]
      let nearness = 1 / (1 + Double(here - phrase.sentence))
      let known = discourse.referents[referent]
      if let actor = known.actor, discourse.cast.actors[actor].kind == kind {
        single[actor, default: 0] += phrase.role == .subject ? nearness : nearness * 0.6
        counts[actor] = known.phrases.count
        distances[actor] = min(distances[actor] ?? .max, here - phrase.sentence)
      } else if known.members.count == wanted {
        let members = known.members.compactMap { discourse.referents[$0].actor }
        guard members.count == wanted,
          members.allSatisfy({ discourse.cast.actors[$0].kind == kind })
        else { continue }
        // A group just mentioned outweighs frequent actors.
        let bond = 1.5 / (0.5 + Double(here - phrase.sentence))
        let weight = phrase.isPairOfClause && phrase.sentence != here ? bond * 0.5 : bond
        let isFresh = here - phrase.sentence < 2
        let old = bonds[referent]
        bonds[referent] = (
          members, weight + (old?.weight ?? 0), isFresh || old?.isFresh ?? false
        )
      }
    }
  }

  /// Keeps the actors that satisfy a condition.
  mutating func filter(_ holds: (Int) -> Bool) {
    single = single.filter { holds($0.key) }
    bonds = bonds.filter { $0.value.members.allSatisfy(holds) }
  }

  /// The most salient actor; nil where there is none.
  var most: Int? { single.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key }

  /// The most salient actor, where no other comes near; nil where one does.
  var outstanding: Int? {
    guard let most, let weight = single[most] else { return nil }
    return single.allSatisfy { $0.key == most || $0.value * Self.lead < weight } ? most : nil
  }

  /// The two actors that are told of far more often than any other, where one of them was mentioned lately; nil where there
  /// are none.
  var dominantPair: [Int]? {
    let ranked = counts.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
    guard ranked.count > 1, ranked[1].value > 2,
      ranked.count == 2 || ranked[1].value >= 2 * ranked[2].value
    else { return nil }
    let pair = [ranked[0].key, ranked[1].key].sorted()
    return pair.contains { distances[$0] ?? .max <= Self.memory } ? pair : nil
  }

  /// How many times as salient as any other an actor must be to stand out.
  private static let lead = 1.5

  /// The most salient group of that size; nil where there are too few actors, or no recent group for an indefinite one.
  func group(of wanted: Int, among breadth: Int, isDefinite: Bool, where fits: ([Int]) -> Bool)
    -> [Int]?
  {
    var best: (members: [Int], weight: Double)?
    func consider(_ members: [Int], _ bond: Double) {
      let weakest = members.map { single[$0] ?? 0 }.min() ?? 0
      // Actors that were never mentioned together must all be recent.
      guard bond > 0 || members.allSatisfy({ distances[$0] ?? .max <= Self.memory }) else { return }
      let most = Double(counts.values.max() ?? 1)
      let rarest = Double(members.map { counts[$0] ?? 0 }.min() ?? 0)
      let weight = bond + 0.5 * weakest + 0.8 * rarest / most
      if weight > best?.weight ?? 0.25, fits(members) { best = (members, weight) }
    }
    for (_, bond) in bonds.sorted(by: { $0.key < $1.key }) where isDefinite || bond.isFresh {
      consider(bond.members, bond.weight)
    }
    guard isDefinite else { return best?.members }
    let ranked = single.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.map(\.key)
    guard ranked.count >= wanted else { return best?.members }
    let first = Array(ranked.prefix(breadth))
    if wanted == 2 {
      for (place, left) in first.enumerated() {
        for right in first.dropFirst(place + 1) { consider([left, right].sorted(), 0) }
      }
    } else {
      consider(Array(ranked.prefix(wanted)), 0)
    }
    return best?.members
  }
}

extension Phrase {
  /// Whether it is subject and object of one clause, not a coordination.
  fileprivate var isPairOfClause: Bool {
    if case .several(_, joined: false) = kind { true } else { false }
  }
}
