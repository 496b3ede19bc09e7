internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Role nouns: "the foreign minister" is the actor with that title or description.
struct OfficeSieve: Sieve {
  let offices: Offices

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, noun != .thing, phrase.determiner != .indefinite,
      phrase.determiner != .quantified
    else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard !modification.isOfUnnamedBody else { return nil }
    let (lemma, more) = discourse.syntax.lexicon.officeExpansion(
      of: discourse.syntax.tokens[phrase.head].lemma.lowercased())
    if discourse.syntax.lexicon.has(lemma, .counterpartNoun) {
      return counterpart(phrase, modification, before: index, discourse)
    }
    guard let known = offices.byNoun[lemma] else { return nil }
    // A noun without a determiner needs a modifier: "Egyptian President".
    guard phrase.determiner != .none || modification.side != nil else { return nil }
    let lexicon = discourse.syntax.lexicon
    let narrowed = known.filter {
      modification.modifiers.union(more).isSubset(of: $0.modifiers)
        && (phrase.number == .singular || !$0.isPast(lexicon))
        && $0.modifiers.allSatisfy {
          modification.modifiers.contains($0) || !lexicon.has($0, .subordinateOfficeModifier)
        }
        && noun.mayName(discourse.cast.actors[$0.actor].kind)
    }
    // A holder without an affiliation is second choice.
    let sided = narrowed.filter {
      modification.side == nil || ($0.side ?? offices.affiliations[$0.actor]) == modification.side
    }
    let fitting =
      sided.isEmpty && noun.isHuman
      ? narrowed.filter { $0.side == nil && !$0.isOwned && offices.affiliations[$0.actor] == nil }
      : sided
    let epithets = modification.epithets(lemma, discourse)
    let holders = Set((phrase.number == .plural ? narrowed : fitting).map(\.actor)).filter {
      modification.regions.isEmpty
        || offices.affiliations[$0].map { epithets.allow(discourse.cast.actors[$0]) } ?? false
    }
    if phrase.number == .plural {
      guard holders.count == modification.count || (holders.count == 2 && modification.count == nil)
      else { return nil }
      return Resolution(
        referent: discourse.union(of: holders.sorted()), reason: .groupMember, confidence: 0.7)
    }
    guard
      let holder = discourse.latest(
        of: modification.side == nil ? near(holders, index, discourse) : holders, before: index)
    else { return nil }
    return Resolution(
      referent: holder, reason: .role, confidence: holders.count == 1 ? 0.85 : 0.6)
  }

  /// "His Iraqi counterpart": who is known to be of that state, and is not the one whose counterpart it is.
  private func counterpart(
    _ phrase: Phrase, _ modification: NounModification, before index: Int, _ discourse: Discourse
  ) -> Resolution? {
    guard let side = modification.side, phrase.number == .singular else { return nil }
    let owner = discourse.syntax.child(of: phrase.head, .poss).flatMap {
      discourse.referent(at: $0)
    }
    let others = offices.affiliations.filter {
      $0.value == side && $0.key != owner && discourse.cast.actors[$0.key].kind == .person
    }
    guard let holder = discourse.latest(of: Set(others.keys), before: index) else { return nil }
    return Resolution(
      referent: holder, reason: .role, confidence: others.count == 1 ? 0.75 : 0.5)
  }

  /// The holders who share the affiliation of the subject: for a minister, "the president" is that of the same state.
  private func near(_ holders: Set<Int>, _ index: Int, _ discourse: Discourse) -> Set<Int> {
    let (syntax, clauses) = (discourse.syntax, discourse.clauses)
    let head = discourse.phrases[index].head
    var clause = clauses.clause[head]
    while true {
      let subject = clauses.subject[clause]
      if subject >= 0, subject != head, let referent = discourse.referent(at: subject),
        let actor = discourse.referents[referent].actor,
        discourse.cast.actors[actor].kind == .person
          || discourse.cast.actors[actor].kind == .country,
        let side = discourse.cast.actors[actor].kind == .country
          ? actor : offices.affiliations[actor]
      {
        let own = holders.filter { offices.affiliations[$0] == side && $0 != actor }
        let open = holders.filter { offices.affiliations[$0] == nil }
        return own.isEmpty ? open.isEmpty ? holders : open : own.union(open)
      }
      guard let above = syntax.head(of: clause) else { return holders }
      clause = clauses.clause[above]
    }
  }
}

extension Discourse {
  /// The actor named by the phrase headed by a token.
  func actor(named token: Int) -> Int? {
    let phrase = phraseOfHead[token]
    return phrase < 0 ? nil : phrases[phrase].actor
  }

  /// The most recently mentioned of some referents; where none was mentioned yet, the only one.
  func latest(of some: Set<Int>, before phrase: Int) -> Int? {
    let known = some.filter { !referents[$0].phrases.isEmpty }
    if let last = known.max(by: {
      referents[$0].phrases.last ?? -1 < referents[$1].phrases.last ?? -1
    }) {
      return last
    }
    return some.count == 1 ? some.first : nil
  }
}
