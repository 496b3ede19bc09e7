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
    let holders = Set((phrase.number == .plural ? narrowed : fitting).map(\.actor))
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

/// The modifiers of a noun, as far as they restrict its antecedent.
struct NounModification {
  /// The country or organisation named among them.
  var side: Int?
  /// The other modifiers, in lower case.
  var modifiers: Set<String> = []
  /// The number of antecedents, where a numeral states it.
  var count: Int?
  /// Whether a dual quantifier precedes: "both".
  var isBoth = false
  /// Whether a relative clause or a genitive follows.
  var isRestricted = false
  /// Whether that is a genitive without a name: "the president of the club".
  var isOfUnnamedBody = false

  init(of phrase: Phrase, _ discourse: Discourse) {
    let syntax = discourse.syntax
    for child in syntax.children(of: phrase.head) {
      switch syntax.dependencies[child] {
      case .amod, .compound, .nmod, .poss:
        if let actor = discourse.actor(named: child) {
          side = side ?? actor
        } else if syntax.dependencies[child] != .poss {
          modifiers.insert(syntax.tokens[child].form.lowercased())
        }
        for below in syntax.children(of: child) where syntax.dependencies[below] != .punct {
          if let actor = discourse.actor(named: below) {
            side = side ?? actor
          } else if syntax.dependencies[below] == .compound {
            modifiers.insert(syntax.tokens[below].form.lowercased())
          }
        }
      case .nummod, .predet, .det:
        let word = syntax.tokens[child].form.lowercased()
        if let number = syntax.lexicon.value(of: word, in: .groupSizes) { count = Int(number) }
        if syntax.lexicon.has(word, .dualQuantifier) { isBoth = true }
      case .prep where syntax.lexicon.has(syntax.tokens[child].form, .genitivePreposition):
        isRestricted = true
        guard let object = syntax.child(of: child, .pobj) else { continue }
        if let actor = discourse.actor(named: object) {
          side = side ?? actor
        } else if syntax.nounClass(of: object) != .country {
          isOfUnnamedBody = true
        }
      case .relcl, .acl: isRestricted = true
      default: break
      }
    }
  }

  /// Whether one of its modifiers has a class.
  func isModified(by wordClass: WordClass, _ lexicon: LexicalTables) -> Bool {
    modifiers.contains { lexicon.has($0, wordClass) }
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
