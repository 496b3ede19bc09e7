internal import Grammar
internal import Knowledge
internal import Names
import Model
import Parses

/// "The two countries", "both sides", "the leaders": the actors of a kind that are meant together.
///
/// Of the groups of that size, the one that the text binds most: named in one breath or facing each other in a clause,
/// near, and made of actors who are much spoken of.
struct GroupSieve: Sieve {
  let offices: Offices

  /// How many phrases back it looks.
  private static let reach = 160
  /// How many of the most salient actors it takes together by itself.
  private static let breadth = 4

  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, phrase.number == .plural else { return nil }
    let lemma = discourse.syntax.tokens[phrase.head].lemma.lowercased()
    let narrowing = Narrowing(of: phrase, discourse)
    guard let kinds = Self.kinds[lemma] ?? (noun.isHuman ? [.person] : nil), narrowing.side == nil,
      narrowing.count != nil || !narrowing.isRestricted,
      narrowing.modifiers.isDisjoint(with: Self.distinguishing),
      narrowing.count != nil || Self.definite.contains(phrase.determiner),
      narrowing.count != nil || Self.bare.contains(lemma)
    else { return nil }
    let wanted = narrowing.count ?? 2
    for kind in kinds {
      var salience = Salience(of: kind, wanted, before: index, within: Self.reach, in: discourse)
      if phrase.role != .subject, let subject = subject(of: phrase, discourse) {
        salience.keep { $0 != subject }
      }
      if kind == .person { salience.keep { offices.hold($0, lemma, narrowing.modifiers) } }
      let isDefinite = narrowing.isBoth || Self.definite.contains(phrase.determiner)
      let isNeighbourly = lemma == "neighbour" || lemma == "neighbor"
      let members = salience.group(of: wanted, among: Self.breadth, isDefinite: isDefinite) {
        !isNeighbourly || areNeighbours($0, discourse)
      }
      guard let members else { continue }
      return Answer(
        referent: discourse.several(members), reason: .groupMember,
        confidence: narrowing.count == nil ? 0.5 : isDefinite ? 0.7 : 0.5)
    }
    return nil
  }

  /// Whether no two of some states are known to lie apart.
  private func areNeighbours(_ actors: [Int], _ discourse: Discourse) -> Bool {
    let codes = actors.compactMap { discourse.cast.actors[$0].code }
    return codes.enumerated().allSatisfy { place, code in
      codes.dropFirst(place + 1).allSatisfy { discourse.knowledge.borders.join(code, $0) }
    }
  }

  /// The actor that does what the phrase's clause says: "Iraq hosts both countries" is about two others.
  private func subject(of phrase: Phrase, _ discourse: Discourse) -> Int? {
    let clauses = discourse.clauses
    let verb = clauses.clause[phrase.head]
    guard Self.mediating.contains(discourse.syntax.tokens[verb].lemma) else { return nil }
    let head = clauses.subject[verb]
    return discourse.referent(at: head).flatMap { discourse.referents[$0].actor }
  }

  /// What a third does for two, or to them.
  private static let mediating: Set<String> = [
    "host", "mediate", "broker", "facilitate", "arrange", "organise", "organize", "convene", "urge",
    "ask", "invite", "separate", "divide", "reconcile", "warn", "press",
  ]
  private static let definite: Set<Phrase.Determiner> = [.definite, .demonstrative]
  private static let bare: Set<String> = ["side", "neighbour", "neighbor", "country", "nation"]
  private static let distinguishing: Set<String> = [
    "other", "new", "different", "many", "several", "various", "all", "member", "more", "first",
    "last", "rest", "developing", "european", "african", "arab", "western",
  ]
  private static let kinds: [String: [Actor.Kind]] = [
    "country": [.country], "nation": [.country], "state": [.country], "neighbour": [.country],
    "neighbor": [.country], "power": [.country], "government": [.country], "capital": [.country],
    "side": [.country, .organisation], "rival": [.country, .person],
    "ally": [.country, .person], "party": [.organisation, .country], "company": [.organisation],
    "firm": [.organisation], "organisation": [.organisation], "organization": [.organisation],
    "group": [.organisation], "team": [.organisation, .country], "city": [.place],
    "army": [.country], "man": [.person], "woman": [.person],
  ]
}

extension Offices {
  /// Whether an actor is known to hold that office, and not to have held it once; anybody is a man or a woman.
  fileprivate func hold(_ actor: Int, _ lemma: String, _ modifiers: Set<String>) -> Bool {
    if ["man", "woman", "rival", "ally"].contains(lemma) { return true }
    if lemma == "leader", leaders.contains(actor) { return true }
    let nouns = lemma == "leader" ? Self.headships : [Offices.spelledOut(lemma).noun]
    return nouns.contains { noun in
      byNoun[noun, default: []].contains {
        $0.actor == actor && $0.modifiers.isDisjoint(with: Self.past)
          && modifiers.subtracting(Self.counting).isSubset(of: $0.modifiers)
      }
    }
  }

  private static let headships: [String] = [
    "leader", "president", "minister", "chancellor", "king", "queen", "emir", "sultan", "chief",
    "head", "chairman", "ruler", "prince", "secretary",
  ]
  /// Words for an office that is held no more.
  static let past: Set<String> = ["former", "late", "ex", "then", "old", "ancient"]
  private static let counting: Set<String> = ["two", "both", "three", "rival", "neighbouring"]
}
