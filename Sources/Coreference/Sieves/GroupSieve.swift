internal import Grammar
internal import Lexicon
internal import Names
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
    let lexicon = discourse.syntax.lexicon
    let narrowing = Narrowing(of: phrase, discourse)
    guard let kinds = Self.kinds(of: lemma, noun, lexicon), narrowing.side == nil,
      narrowing.count != nil || !narrowing.isRestricted,
      !narrowing.isModified(by: .groupContrastiveModifier, lexicon),
      narrowing.count != nil || Self.definite.contains(phrase.determiner),
      narrowing.count != nil || lexicon.has(lemma, .bareGroupNoun)
    else { return nil }
    let wanted = narrowing.count ?? 2
    for kind in kinds {
      var salience = Salience(of: kind, wanted, before: index, within: Self.reach, in: discourse)
      if phrase.role != .subject, let subject = subject(of: phrase, discourse) {
        salience.keep { $0 != subject }
      }
      if kind == .person { salience.keep { offices.hold($0, lemma, narrowing.modifiers, lexicon) } }
      let isDefinite = narrowing.isBoth || Self.definite.contains(phrase.determiner)
      let areAdjacent = lexicon.has(lemma, .adjacencyNoun)
      let members = salience.group(of: wanted, among: Self.breadth, isDefinite: isDefinite) {
        !areAdjacent || areNeighbours($0, discourse)
      }
      guard let members else { continue }
      return Answer(
        referent: discourse.several(members), reason: .groupMember,
        confidence: narrowing.count == nil ? 0.5 : isDefinite ? 0.7 : 0.5)
    }
    return nil
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
    guard discourse.syntax.lemma(of: verb, is: .mediationVerb) else { return nil }
    let head = clauses.subject[verb]
    return discourse.referent(at: head).flatMap { discourse.referents[$0].actor }
  }

  private static let definite: Set<Phrase.Determiner> = [.definite, .demonstrative]
}

extension Offices {
  /// Whether an actor is known to hold an office by the lemma of its noun and what narrows that, and not to have held
  /// it once.
  fileprivate func hold(
    _ actor: Int, _ lemma: String, _ modifiers: Set<String>, _ lexicon: LexicalTables
  ) -> Bool {
    if lexicon.has(lemma, .nonOfficeNoun) { return true }
    let isGeneral = lexicon.has(lemma, .generalHeadship)
    if isGeneral, leaders.contains(actor) { return true }
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
