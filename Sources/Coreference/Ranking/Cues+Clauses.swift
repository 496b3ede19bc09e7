internal import Grammar
internal import Lexicon
import Parses

/// What the syntax says of the pronoun and a candidate's phrase.
extension Cues {
  func clauseRelation(_ phrase: Phrase, _ isSame: Bool) -> CueValues.ClauseRelation {
    guard isSame else { return .away }
    let clauses = discourse.clauses
    let other = clauses.clause[phrase.head]
    if other == clause { return .same }
    if clauses.isWithin(clause, other, of: discourse.syntax) {
      return clauses.depth[clause] == clauses.depth[other] + 1 ? .directlyAbove : .above
    }
    return clauses.isWithin(other, clause, of: discourse.syntax) ? .below : .beside
  }

  func isSpeaker(_ phrase: Phrase) -> Bool {
    guard phrase.role == .subject else { return false }
    let other = discourse.clauses.clause[phrase.head]
    return other != clause && discourse.syntax.lemma(of: other, is: .quotativeVerb)
      && discourse.clauses.isWithin(clause, other, of: discourse.syntax)
  }

  func ownership(_ phrase: Phrase, _ isSame: Bool) -> CueValues.Owner {
    guard isSame, place == .possessive, discourse.clauses.subject[clause] == phrase.head else {
      return .none
    }
    return discourse.syntax.head(of: phrase.head) == clause ? .own : .takenOver
  }

  func nearness(_ phrase: Phrase) -> CueValues.Nearness {
    let syntax = discourse.syntax
    // "X and his brother"
    if [.possessive, .possessiveOfSubject].contains(place),
      let owned = syntax.head(of: pronoun.head), syntax.dependencies[owned] == .conj,
      syntax.head(of: owned) == phrase.head
    {
      return .coordination
    }
    guard phrase.head < pronoun.head, syntax.extent(of: phrase.head).contains(pronoun.head) else {
      return .none
    }
    for child in syntax.children(of: phrase.head)
    where syntax.extent(of: child).contains(pronoun.head) {
      switch syntax.dependencies[child] {
      case .relcl, .acl: return .relativeClause
      case .appos: return .apposition
      default: return .within
      }
    }
    return .within
  }

  func isCataphor(_ phrase: Phrase) -> Bool {
    guard phrase.head > pronoun.head, phrase.role == .subject, pronoun.role != .subject else {
      return false
    }
    let other = discourse.clauses.clause[phrase.head]
    return discourse.clauses.isWithin(clause, other, of: discourse.syntax)
      && discourse.clauses.subject[other] == phrase.head
  }

  func isInParentheses(_ phrase: Phrase) -> Bool {
    let tokens = discourse.syntax.tokens
    var index = phrase.tokens.lowerBound - 1
    let limit = max(0, phrase.tokens.lowerBound - 6)
    while index >= limit {
      if tokens[index].form == "(" { return true }
      if tokens[index].form == ")" { return false }
      index -= 1
    }
    return false
  }

  static func coordination(_ phrase: Phrase, _ discourse: Discourse) -> CueValues.Coordination {
    guard phrase.isJoined else { return .none }
    return discourse.syntax.dependencies[phrase.head] == .conj ? .further : .first
  }

  static func adposition(before phrase: Phrase, _ discourse: Discourse) -> CueValues.Adposition {
    guard phrase.role == .oblique, let head = discourse.syntax.head(of: phrase.head) else {
      return .none
    }
    let lemma = discourse.syntax.tokens[head].lemma
    return discourse.syntax.lexicon.value(of: lemma, in: .adpositions).flatMap {
      CueValues.Adposition.named($0)
    } ?? .other
  }

  static func form(_ phrase: Phrase) -> CueValues.Form {
    switch phrase.kind {
    case .name: return phrase.tokens.count > 1 ? .fullName : .shortName
    case .pronoun(let pronoun): return pronoun.form == .possessive ? .possessivePronoun : .pronoun
    case .pairAnaphor: return .definite
    case .several(_, let joined): return joined ? .coordination : .pair
    case .nominal:
      switch phrase.determiner {
      case .definite: return .definite
      case .demonstrative: return .demonstrative
      case .indefinite, .quantified: return .indefinite
      case .possessive: return .possessive
      case .none: return .bare
      }
    }
  }

  func quotation(_ phrase: Phrase) -> CueValues.Quotation {
    switch (pronoun.quotation, phrase.quotation) {
    case (nil, nil): return .neither
    case (let here?, let there):
      if discourse.quotations.speakers[here] == phrase.head { return .itsSpeaker }
      return there == here ? .same : there == nil ? .outOfIt : .another
    case (nil, _?): return .intoIt
    }
  }
}
