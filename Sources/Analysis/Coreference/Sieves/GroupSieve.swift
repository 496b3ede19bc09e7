import Language
import Model

/// "The two countries", "both sides", "the leaders": the actors of a kind that are meant together.
struct GroupSieve: Sieve {
  /// How many phrases back it looks.
  private static let reach = 120

  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard phrase.noun != nil, phrase.number == .plural,
      let kinds = Self.kinds[discourse.syntax.tokens[phrase.head].lemma.lowercased()]
    else { return nil }
    let narrowing = Narrowing(of: phrase, discourse)
    guard narrowing.side == nil, narrowing.count != nil || !narrowing.isRestricted,
      narrowing.modifiers.isDisjoint(with: Self.distinguishing),
      narrowing.count != nil || Self.definite.contains(phrase.determiner)
    else { return nil }
    let wanted = narrowing.count ?? 2
    guard narrowing.count != nil || Self.bare.contains(discourse.syntax.tokens[phrase.head].lemma)
    else { return nil }
    if let known = together(wanted, of: kinds, before: index, in: discourse) {
      return Answer(referent: known, reason: .groupMember, confidence: 0.75)
    }
    for kind in kinds {
      if let members = members(wanted, of: kind, before: index, in: discourse) {
        return Answer(
          referent: discourse.several(members), reason: .groupMember,
          confidence: narrowing.count == nil ? 0.5 : 0.7)
      }
    }
    return nil
  }

  /// The last that were named in one breath, if they are that many and of one of the kinds.
  private func together(
    _ wanted: Int, of kinds: [Actor.Kind], before index: Int, in discourse: Discourse
  ) -> Int? {
    var current = index - 1
    while current >= 0, index - current < Self.reach {
      defer { current -= 1 }
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0 else { continue }
      let members = discourse.referents[referent].members
      guard members.count == wanted else { continue }
      let found = members.compactMap { discourse.referents[$0].kind }
      if found.count == wanted, kinds.contains(where: { kind in found.allSatisfy { $0 == kind } }) {
        return referent
      }
    }
    return nil
  }

  /// The most salient actors of a kind, if there are that many: near and often named.
  private func members(
    _ wanted: Int, of kind: Actor.Kind, before index: Int, in discourse: Discourse
  ) -> [Int]? {
    let here = discourse.phrases[index]
    var scores: [Int: Double] = [:]
    var current = index - 1
    while current >= 0, index - current < Self.reach {
      defer { current -= 1 }
      let phrase = discourse.phrases[current]
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0, let actor = discourse.referents[referent].actor,
        discourse.cast.actors[actor].kind == kind
      else { continue }
      scores[actor, default: 0] += 1 / (1 + Double(here.sentence - phrase.sentence))
    }
    guard scores.count >= wanted else { return nil }
    let ranked = scores.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
    return ranked.prefix(wanted).map(\.key)
  }

  private static let definite: Set<Phrase.Determiner> = [.definite, .demonstrative]
  private static let bare: Set<String> = ["side", "neighbour", "neighbor", "country", "nation"]
  private static let distinguishing: Set<String> = [
    "other", "new", "different", "many", "several", "various", "all", "member", "more", "first",
    "last", "rest", "developing", "european", "african", "arab", "western", "foreign",
  ]
  private static let kinds: [String: [Actor.Kind]] = [
    "country": [.country], "nation": [.country], "state": [.country], "neighbour": [.country],
    "neighbor": [.country], "power": [.country], "government": [.country],
    "side": [.country, .organisation], "rival": [.country, .person],
    "ally": [.country, .person], "party": [.organisation, .country],
    "leader": [.person], "president": [.person], "minister": [.person], "man": [.person],
    "official": [.person], "diplomat": [.person], "politician": [.person], "woman": [.person],
    "counterpart": [.person], "candidate": [.person], "company": [.organisation],
    "firm": [.organisation], "organisation": [.organisation], "organization": [.organisation],
    "group": [.organisation], "team": [.organisation], "city": [.place], "army": [.country],
  ]
}
