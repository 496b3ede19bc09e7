internal import Grammar
internal import Knowledge
internal import Names
import Model
import Parses

/// "The country", "the company", "the pact", "the kingdom": a noun that fits what an actor is.
struct CategorySieve: Sieve {
  let offices: Offices

  /// Words that say that another one is meant than any before.
  static let distinguishing: Set<String> = [
    "other", "another", "new", "different", "similar", "own", "first", "second", "third", "next",
    "last", "previous", "former", "same", "such", "separate", "rival", "neighbouring",
    "neighboring", "whole",
  ]

  /// How many phrases back it looks.
  private static let reach = 120

  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, phrase.number == .singular, !noun.isHuman, noun != .people,
      noun != .thing
    else { return nil }
    let lemma = discourse.syntax.tokens[phrase.head].lemma.lowercased()
    if noun == .country, phrase.determiner == .possessive {
      return ownCountry(phrase, in: discourse)
    }
    guard phrase.determiner == .definite || phrase.determiner == .demonstrative,
      Self.general.contains(lemma) || noun == .agreement
    else { return nil }
    let narrowing = Narrowing(of: phrase, discourse)
    guard narrowing.side == nil, !narrowing.isRestricted,
      narrowing.modifiers.isDisjoint(with: Self.distinguishing)
    else { return nil }
    guard let actor = best(for: noun, lemma, narrowing, before: index, in: discourse) else {
      return nil
    }
    return Answer(referent: actor, reason: .category, confidence: 0.6)
  }

  /// "His country": the one that its owner acts for.
  private func ownCountry(_ phrase: Phrase, in discourse: Discourse) -> Answer? {
    guard let owner = discourse.syntax.child(of: phrase.head, .poss),
      let referent = discourse.referent(at: owner),
      let actor = discourse.referents[referent].actor, let side = offices.sides[actor],
      discourse.cast.actors[side].kind == .country
    else { return nil }
    return Answer(referent: side, reason: .category, confidence: 0.75)
  }

  /// The most salient actor that fits: near, a subject, often named.
  private func best(
    for noun: NounClass, _ lemma: String, _ narrowing: Narrowing, before index: Int,
    in discourse: Discourse
  ) -> Int? {
    let here = discourse.phrases[index]
    let clause = discourse.clauses.clause[here.head]
    var excluded: Set<Int> = []
    var scores: [Int: Double] = [:]
    var current = index - 1
    while current >= 0, index - current < Self.reach {
      defer { current -= 1 }
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0, let actor = discourse.referents[referent].actor,
        fits(noun, lemma, discourse.cast.actors[actor], narrowing, discourse.knowledge)
      else { continue }
      let phrase = discourse.phrases[current]
      // Whom the same clause names would be taken up by a pronoun.
      if phrase.role != .modifier, phrase.sentence == here.sentence,
        discourse.clauses.clause[phrase.head] == clause
      {
        excluded.insert(actor)
      }
      let away = Double(here.sentence - phrase.sentence)
      let weight =
        switch phrase.role {
        case .subject: 1.0
        case .object: 0.7
        case .possessive: 0.6
        case .modifier: 0.4
        default: 0.55
        }
      scores[actor, default: 0] += weight / (1 + away)
    }
    return scores.filter { !excluded.contains($0.key) }.max {
      ($0.value, -$0.key) < ($1.value, -$1.key)
    }?.key
  }

  private func fits(
    _ noun: NounClass, _ lemma: String, _ actor: Actor, _ narrowing: Narrowing,
    _ knowledge: Knowledge
  ) -> Bool {
    guard noun.kinds.contains(actor.kind) || (lemma == "group" && actor.kind == .organisation)
    else { return false }
    if actor.kind == .country {
      return CountryEpithets.allow(lemma, narrowing.modifiers, actor)
    }
    guard
      NounFamilies.allow(
        lemma, actor, isCity: isCity(actor, knowledge),
        isRegion: knowledge.isRegion(named: actor.name))
    else { return false }
    let words = Set(actor.name.split(separator: " ").map { $0.lowercased() })
    return narrowing.modifiers.isSubset(of: words)
  }

  /// Whether a place is a city, as far as is known.
  private func isCity(_ actor: Actor, _ knowledge: Knowledge) -> Bool {
    actor.kind == .place && knowledge.isCity(named: actor.name)
  }

  /// Nouns so general that they fit any actor of their class.
  private static let general: Set<String> = [
    "country", "nation", "kingdom", "republic", "monarchy", "emirate", "sultanate",
    "company", "firm", "organisation", "organization", "group", "agency", "body", "institution",
    "corporation", "city", "town", "island", "region", "territory", "province", "movement",
  ]
}
