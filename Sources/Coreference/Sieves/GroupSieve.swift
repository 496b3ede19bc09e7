internal import Grammar
internal import Lexicon
internal import Names
internal import Knowledge
import Model
import Parses

/// Plural nominals with several antecedents: "the two countries", "both sides", "the leaders".
///
/// Chooses the most salient group of the right size: coordinated or subject and object of one clause, near, and made of
/// frequently mentioned actors.
struct GroupSieve: Sieve {
  let offices: Offices

  /// How many phrases back it looks.
  private static let reach = 160
  /// How many of the most salient actors it takes together by itself.
  private static let breadth = 4

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let isDistributed = isDistributed(phrase, discourse.syntax)
    guard let noun = phrase.noun, phrase.number == .plural || isDistributed else { return nil }
    if let own = ownPair(phrase, index, discourse) {
      return Resolution(
        referent: discourse.union(of: own), reason: .groupMember, confidence: 0.55)
    }
    let lemma = discourse.syntax.tokens[phrase.head].lemma.lowercased()
    let lexicon = discourse.syntax.lexicon
    let modification = NounModification(of: phrase, discourse)
    guard let kinds = Self.kinds(of: lemma, noun, lexicon), modification.side == nil,
      modification.count != nil || !modification.isRestricted && modification.regions.isEmpty,
      !modification.isModified(by: .groupContrastiveModifier, lexicon),
      modification.count != nil || isDistributed || Self.definite.contains(phrase.determiner),
      modification.count != nil || lexicon.has(lemma, .bareGroupNoun)
        || lexicon.has(lemma, .pairedGroupNoun)
    else { return nil }
    let wanted = modification.count ?? 2
    for kind in kinds {
      var salience = Salience(of: kind, wanted, before: index, within: Self.reach, in: discourse)
      if phrase.role != .subject, let subject = subject(of: phrase, discourse) {
        salience.filter { $0 != subject }
      }
      if kind == .country {
        let epithets = modification.epithets(lemma, discourse)
        salience.filter { epithets.allow(discourse.cast.actors[$0]) }
      }
      if kind == .person {
        salience.filter { offices.holdsOffice($0, lemma, modification.modifiers, lexicon) }
      }
      let isDefinite =
        modification.isBoth
        || Self.definite.contains(phrase.determiner)
          && (modification.count != nil || !lexicon.has(lemma, .pairedGroupNoun))
      let areAdjacent = lexicon.has(lemma, .adjacencyNoun)
      let members =
        salience.group(of: wanted, among: Self.breadth, isDefinite: isDefinite) {
          !areAdjacent || areNeighbours($0, discourse)
        }
        ?? (areAdjacent || kind == .organisation && lexicon.has(lemma, .pairedGroupNoun)
          ? salience.dominantPair : nil)
      guard let members, !areAdjacent || areNeighbours(members, discourse) else { continue }
      return Resolution(
        referent: discourse.union(of: members), reason: .groupMember,
        confidence: modification.count == nil ? 0.5 : isDefinite ? 0.7 : 0.5)
    }
    return nil
  }

  /// "Each airline": every one of those told of.
  private func isDistributed(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    phrase.number == .singular
      && syntax.child(of: phrase.head, .det).map {
        syntax.foldedLemma(of: $0, is: .distributiveDeterminer)
      } ?? false
  }

  /// "Our two countries": the speaker's own and the other that is salient.
  private func ownPair(_ phrase: Phrase, _ index: Int, _ discourse: Discourse) -> [Int]? {
    let syntax = discourse.syntax
    guard phrase.noun == .country, let owner = syntax.child(of: phrase.head, .poss),
      discourse.phraseOfHead[owner] >= 0,
      discourse.phrases[discourse.phraseOfHead[owner]].pronoun?.person == 1,
      let side = discourse.referent(at: owner).flatMap({ discourse.referents[$0].actor }),
      discourse.cast.actors[side].kind == .country
    else { return nil }
    var salience = Salience(of: .country, 2, before: index, within: Self.reach, in: discourse)
    salience.filter { $0 != side }
    return salience.most.map { [side, $0] }
  }

  /// The kinds of actor that a plural noun may mean, the likelier first; nil where it means none.
  private static func kinds(of lemma: String, _ noun: NounClass, _ lexicon: LexicalTables)
    -> [Actor.Kind]?
  {
    if let listed = lexicon.value(of: lemma, in: .groupKinds) {
      return listed.split(separator: " ").compactMap { Actor.Kind(rawValue: String($0)) }
    }
    return noun.isHuman ? [.person] : nil
  }

  /// Whether all of some states border on each other.
  private func areNeighbours(_ actors: [Int], _ discourse: Discourse) -> Bool {
    let codes = actors.compactMap { discourse.cast.actors[$0].code }
    return codes.enumerated().allSatisfy { place, code in
      codes.dropFirst(place + 1).allSatisfy { discourse.knowledge.borders.join(code, $0) }
    }
  }

  /// The subject of a mediation verb, which is not a member of the group: "Iraq hosts both countries".
  private func subject(of phrase: Phrase, _ discourse: Discourse) -> Int? {
    let clauses = discourse.clauses
    let verb = clauses.clause[phrase.head]
    guard discourse.syntax.lemma(of: verb, is: .mediationVerb) else { return nil }
    let head = clauses.subject[verb]
    return discourse.referent(at: head).flatMap { discourse.referents[$0].actor }
  }

  private static let definite: Set<Phrase.Determiner> = [.definite, .demonstrative]
}

extension Offices {
  /// Whether an actor holds an office now, by the lemma of its noun and its modifiers.
  fileprivate func holdsOffice(
    _ actor: Int, _ lemma: String, _ modifiers: Set<String>, _ lexicon: LexicalTables
  ) -> Bool {
    if lexicon.has(lemma, .nonOfficeNoun) { return true }
    let isGeneral = lexicon.has(lemma, .generalHeadship)
    // Of whom no office is told, any may be held.
    if isGeneral, leaders.contains(actor) || !holders.contains(actor) { return true }
    let nouns =
      isGeneral ? lexicon.words(of: .headship) : [lexicon.officeExpansion(of: lemma).noun]
    return nouns.contains { noun in
      byNoun[noun, default: []].contains { office in
        office.actor == actor && !office.isPast(lexicon)
          && modifiers.allSatisfy {
            office.modifiers.contains($0) || lexicon.has($0, .enumerativeModifier)
          }
      }
    }
  }
}
