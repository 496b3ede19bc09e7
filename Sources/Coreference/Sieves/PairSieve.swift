internal import Grammar
internal import Lexicon
import Model
import Parses

/// Words for one or both of two that were mentioned together: "both", "the two", "the latter", "the other side".
struct PairSieve: Sieve {
  /// How many phrases and how many sentences back it looks.
  private static let reach = (phrases: 40, sentences: 2)

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let anaphor = anaphor(of: phrase, discourse) else { return nil }
    guard let pair = pair(before: index, discourse) else {
      guard anaphor == .both, let only = onlyTwo(before: phrase, index, discourse) else {
        return nil
      }
      return one(discourse.union(of: only), 0.55)
    }
    let referents = pair.map { discourse.referentOfPhrase[$0] }
    switch anaphor {
    case .both:
      return Resolution(
        referent: discourse.union(of: referents), reason: .groupMember, confidence: 0.7)
    case .first: return one(referents.first, 0.75)
    case .second: return one(referents.last, 0.75)
    case .other:
      // The one who did not act last, unless that is told of "one" only.
      guard !isSetOff(phrase, discourse),
        let acting = lastSubject(among: referents, before: index, discourse)
      else { return nil }
      return one(referents.first { $0 != acting }, 0.55)
    }
  }

  private func one(_ referent: Int?, _ confidence: Double) -> Resolution? {
    referent.map { Resolution(referent: $0, reason: .groupMember, confidence: confidence) }
  }

  private func anaphor(of phrase: Phrase, _ discourse: Discourse) -> PairAnaphor? {
    if let anaphor = phrase.pairAnaphor { return anaphor }
    let syntax = discourse.syntax
    // "They both" are two.
    if phrase.pronoun?.series == .they {
      return syntax.children(of: phrase.head).contains {
        syntax.lexicon.has(syntax.tokens[$0].form.lowercased(), .dualQuantifier)
      } ? .both : nil
    }
    // "The other country" is one of two states.
    guard phrase.noun != nil, phrase.number == .singular, phrase.determiner == .definite,
      syntax.lexicon.value(of: syntax.tokens[phrase.head].lemma.lowercased(), in: .groupKinds)
        != nil
    else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard modification.side == nil, !modification.isRestricted, modification.modifiers.count == 1,
      let word = modification.modifiers.first
    else { return nil }
    return syntax.lexicon.value(of: word, in: .pairAnaphors).flatMap { PairAnaphor(rawValue: $0) }
      .flatMap { $0 == .other ? $0 : nil }
  }

  /// "One left, the other stayed": nothing says which is which.
  private func isSetOff(_ phrase: Phrase, _ discourse: Discourse) -> Bool {
    let syntax = discourse.syntax
    let start = max(
      syntax.parse.sentences[phrase.sentence].lowerBound, phrase.head - Self.reach.phrases)
    return (start..<phrase.head).contains {
      [.nsubj, .nsubjpass].contains(syntax.dependencies[$0])
        && [.pronoun, .numeral, .determiner].contains(syntax.tokens[$0].pos)
        && discourse.referent(at: $0) == nil
    }
  }

  /// The phrases of the two that were last mentioned together: coordinated, or else subject and object of one clause.
  private func pair(before index: Int, _ discourse: Discourse) -> [Int]? {
    let here = discourse.phrases[index].sentence
    var ofClause: [Int]?
    var sentence = -1
    for current in stride(from: index - 1, through: max(0, index - Self.reach.phrases), by: -1) {
      let phrase = discourse.phrases[current]
      guard here - phrase.sentence <= Self.reach.sentences else { break }
      if ofClause != nil, phrase.sentence < sentence { break }
      guard case .several(let members, let joined) = phrase.kind, members.count == 2,
        members.allSatisfy({ isActor($0, discourse) }),
        Set(members.map { discourse.referentOfPhrase[$0] }).count == 2
      else { continue }
      if joined { return members }
      // In one sentence, the parties of a clause are its arguments still.
      if phrase.sentence < here, ofClause == nil {
        (ofClause, sentence) = (members, phrase.sentence)
      }
    }
    return ofClause
  }

  /// The only two of a kind that the sentence before mentions: persons, or else states or bodies.
  private func onlyTwo(before phrase: Phrase, _ index: Int, _ discourse: Discourse) -> [Int]? {
    var named: [Actor.Kind: [Int]] = [:]
    for current in stride(from: index - 1, through: max(0, index - Self.reach.phrases), by: -1) {
      let other = discourse.phrases[current]
      guard other.sentence >= phrase.sentence - 1 else { break }
      let referent = discourse.referentOfPhrase[current]
      guard other.sentence < phrase.sentence, referent >= 0, other.role != .modifier,
        let kind = discourse.referents[referent].kind,
        !(named[kind]?.contains(referent) ?? false)
      else { continue }
      named[kind, default: []].insert(referent, at: 0)
    }
    for kind in [Actor.Kind.person, .country, .organisation] {
      guard let found = named[kind] else { continue }
      return found.count == 2 ? found : nil
    }
    return nil
  }

  private func isActor(_ phrase: Int, _ discourse: Discourse) -> Bool {
    let referent = discourse.referentOfPhrase[phrase]
    guard referent >= 0, let kind = discourse.referents[referent].kind else { return false }
    return kind != .place && kind != .event && discourse.phrases[phrase].role != .modifier
  }

  private func lastSubject(
    among referents: [Int], before index: Int, _ discourse: Discourse
  ) -> Int? {
    for current in stride(from: index - 1, through: max(0, index - Self.reach.phrases), by: -1)
    where discourse.phrases[current].role == .subject {
      let referent = discourse.referentOfPhrase[current]
      if referents.contains(referent) { return referent }
    }
    return nil
  }
}
