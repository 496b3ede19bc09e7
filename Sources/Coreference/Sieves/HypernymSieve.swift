internal import Grammar
internal import Lexicon
internal import Knowledge
internal import Names
import Model
import Parses

/// Nominal anaphora by a hypernym: "the country", "the company", "the pact", "the kingdom".
struct HypernymSieve: Sieve {
  let offices: Offices

  /// How many phrases back it looks.
  private static let reach = 120

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, phrase.number == .singular, !noun.isHuman, noun != .people,
      noun != .thing
    else { return nil }
    let syntax = discourse.syntax
    if noun == .country, phrase.determiner == .possessive {
      return ownCountry(phrase, in: discourse)
    }
    guard phrase.determiner == .definite || phrase.determiner == .demonstrative else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard !modification.isRestricted,
      !modification.isModified(by: .contrastiveModifier, syntax.lexicon),
      modification.side == nil
        ? noun == .agreement || syntax.foldedLemma(of: phrase.head, is: .generalNoun)
          || noun == .country && !modification.regions.isEmpty
        : noun == .organisation && syntax.foldedLemma(of: phrase.head, is: .companyNoun)
    else { return nil }
    guard let actor = best(for: noun, modification, before: index, in: discourse) else {
      return nil
    }
    return Resolution(referent: actor, reason: .category, confidence: 0.6)
  }

  /// "His country": the one that the possessor belongs to.
  private func ownCountry(_ phrase: Phrase, in discourse: Discourse) -> Resolution? {
    guard let owner = discourse.syntax.child(of: phrase.head, .poss),
      let referent = discourse.referent(at: owner),
      let actor = discourse.referents[referent].actor,
      let side = speaksForItself(owner, actor, discourse) ? actor : offices.affiliations[actor],
      discourse.cast.actors[side].kind == .country
    else { return nil }
    return Resolution(referent: side, reason: .category, confidence: 0.75)
  }

  /// "Our country" is the side that "our" stands for.
  private func speaksForItself(_ owner: Int, _ actor: Int, _ discourse: Discourse) -> Bool {
    discourse.syntax.tokens[owner].pos == .pronoun
      && discourse.phraseOfHead[owner] >= 0
      && discourse.phrases[discourse.phraseOfHead[owner]].pronoun?.person == 1
      && discourse.cast.actors[actor].kind == .country
  }

  /// The most salient actor that fits: near, a subject, often named.
  private func best(
    for noun: NounClass, _ modification: NounModification, before index: Int,
    in discourse: Discourse
  ) -> Int? {
    let here = discourse.phrases[index]
    let description = Description(
      discourse.syntax.tokens[here.head].lemma.lowercased(), noun, modification, discourse)
    let clause = discourse.clauses.clause[here.head]
    var excluded: Set<Int> = []
    var scores: [Int: Double] = [:]
    var current = index - 1
    while current >= 0, index - current < Self.reach {
      defer { current -= 1 }
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0, let actor = discourse.referents[referent].actor,
        description.fits(discourse.cast.actors[actor]),
        modification.side.map({ belongs(actor, to: $0, in: discourse) }) ?? true
      else { continue }
      let phrase = discourse.phrases[current]
      // An antecedent in the same clause would be repeated by a pronoun.
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

  /// Whether a company is known to belong to a state, or nothing is known of where it belongs: "the Chinese firm".
  private func belongs(_ actor: Int, to side: Int, in discourse: Discourse) -> Bool {
    let body = discourse.cast.actors[actor]
    // A name that tells what it is, such as a ministry's, is no company's.
    let lexicon = discourse.syntax.lexicon
    let words = body.name.split(separator: " ").map { $0.lowercased() }
    guard
      words.allSatisfy({
        lexicon.has($0, .companyNoun)
          || NounClass(of: $0, in: lexicon) == .thing && !lexicon.has($0, .bodyHead)
      })
    else { return false }
    if let known = offices.affiliations[actor] { return known == side }
    guard let home = discourse.knowledge.homes.codes(of: body.name).first else {
      // A listed body without a home is one of several states.
      return discourse.knowledge.gazetteer.entry(named: body.name) == nil
    }
    return discourse.cast.actors[side].code.map { home == $0[...] } ?? false
  }
}
