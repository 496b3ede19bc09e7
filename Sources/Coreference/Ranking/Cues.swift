internal import Names
internal import Grammar
internal import Lexicon
internal import Knowledge
import Language
import Model

/// Reads the cues that speak for or against the candidates of one pronoun.
struct Cues {
  private let discourse: Discourse
  private let pronoun: Phrase
  private let series: Int
  private let place: Int
  private let clause: Int

  init(_ discourse: Discourse, _ pronounIndex: Int) {
    self.discourse = discourse
    pronoun = discourse.phrases[pronounIndex]
    series =
      switch pronoun.pronoun?.series {
      case .it: 1
      case .they: 2
      default: 0
      }
    clause = discourse.clauses.clause[pronoun.head]
    place = Self.place(of: pronoun, discourse)
  }

  private static func place(of pronoun: Phrase, _ discourse: Discourse) -> Int {
    switch pronoun.role {
    case .subject: return 0
    case .object: return 1
    case .possessive:
      guard let owned = discourse.syntax.head(of: pronoun.head) else { return 4 }
      switch discourse.syntax.dependencies[owned] {
      case .nsubj, .nsubjpass: return 3
      default: return 4
      }
    default: return 2
    }
  }

  /// The values for having no antecedent.
  var ofNone: [Int] { [Cue.none.base + series * Cue.pronounRoles.count + place] }

  /// The values for each candidate, in order.
  func of(_ candidates: [Candidate]) -> [[Int]] {
    var subjects = 0
    return candidates.enumerated().map { rank, candidate in
      let phrase = discourse.phrases[candidate.phrase]
      let isSubject = phrase.role == .subject
      let cues = values(candidate, phrase, rank: rank, subjectRank: isSubject ? subjects : nil)
      if isSubject { subjects += 1 }
      return cues
    }
  }

  private func values(
    _ candidate: Candidate, _ phrase: Phrase, rank: Int, subjectRank: Int?
  ) -> [Int] {
    let referent = discourse.referents[candidate.referent]
    let isSame = phrase.sentence == pronoun.sentence
    let isAfter = phrase.head > pronoun.head
    var values: [Int] = []
    values.reserveCapacity(24)
    func add(_ cue: Cue, _ value: Int) { values.append(cue.base + value) }
    let away = pronoun.sentence - phrase.sentence
    add(.distance, series * 8 + (isAfter ? (isSame ? 1 : 2) : away == 0 ? 0 : min(away, 5) + 2))
    add(.role, (isSame ? 0 : 1) * 8 + phrase.role.rawValue)
    let isParallel = phrase.role == pronoun.role
    add(.parallel, (isSame ? 0 : 1) * 10 + place * 2 + (isParallel ? 1 : 0))
    add(.recency, series * 5 + min(rank, 4))
    add(.subjectRecency, (isSame ? 0 : 1) * 4 + (subjectRank.map { min($0, 2) + 1 } ?? 0))
    add(.clause, clauseRelation(phrase, isSame) * 2 + (phrase.role == .subject ? 0 : 1))
    add(.speaker, isSame && isSpeaker(phrase) ? 1 : 0)
    add(.owner, ownership(phrase, isSame))
    add(.nearness, isSame ? nearness(phrase) : 0)
    add(.parenthesis, isInParentheses(phrase) ? 1 : 0)
    add(.joined, series * 3 + joining(phrase))
    add(.preposition, preposition(before: phrase))
    let before = isAfter ? 0 : referent.phrases.count
    add(.count, series * 6 + Self.bucket(before))
    add(.first, isFirst(candidate.referent) ? 1 : 0)
    let (previous, present) = subjecthood(referent)
    add(.previousSubject, place * 2 + (previous ? 1 : 0))
    add(.presentSubject, place * 2 + (present ? 1 : 0))
    add(.chain, series * 5 + chain(candidate.referent))
    add(.form, series * 11 + form(phrase))
    if series == 0 { add(.gender, gender(referent)) }
    let kind = isNobodysName(referent) ? Cue.kinds.count - 1 : Self.kind(of: referent)
    add(.kind, series * Cue.kinds.count + kind)
    add(.quotation, quotation(phrase))
    if series > 0 { add(.thing, (series - 1) * 20 + place * 4 + Self.sort(of: referent)) }
    if isCataphor(phrase) { add(.cataphor, 0) }
    add(
      .depth,
      (isSame ? 0 : 1) * 3 + min(discourse.clauses.depth[discourse.clauses.clause[phrase.head]], 2))
    return values
  }

  private static func bucket(_ count: Int) -> Int {
    switch count {
    case 0...3: count
    case 4...5: 4
    default: 5
    }
  }

  /// A human being, who or what can act, another thing with a name, or a thing without.
  private static func sort(of referent: Referent) -> Int {
    if referent.isHuman { return 0 }
    switch referent.kind {
    case .country, .organisation, .group: return 1
    case .none where [.organisation, .country, .group, .people].contains(referent.noun): return 1
    case .none: return 3
    default: return 2
    }
  }

  private func isCataphor(_ phrase: Phrase) -> Bool {
    guard phrase.head > pronoun.head, phrase.role == .subject, pronoun.role != .subject else {
      return false
    }
    let other = discourse.clauses.clause[phrase.head]
    return discourse.clauses.isWithin(clause, other, of: discourse.syntax)
      && discourse.clauses.subject[other] == phrase.head
  }

  private func gender(_ referent: Referent) -> Int {
    if referent.gender.isSubset(of: pronoun.gender) { return 1 }
    if referent.leaning.isEmpty { return 0 }
    return referent.leaning.isSubset(of: pronoun.gender) ? 2 : 3
  }

  private func clauseRelation(_ phrase: Phrase, _ isSame: Bool) -> Int {
    guard isSame else { return 5 }
    let clauses = discourse.clauses
    let other = clauses.clause[phrase.head]
    if other == clause { return 0 }
    if clauses.isWithin(clause, other, of: discourse.syntax) {
      return clauses.depth[clause] == clauses.depth[other] + 1 ? 1 : 2
    }
    return clauses.isWithin(other, clause, of: discourse.syntax) ? 3 : 4
  }

  private func isSpeaker(_ phrase: Phrase) -> Bool {
    guard phrase.role == .subject else { return false }
    let other = discourse.clauses.clause[phrase.head]
    return other != clause && discourse.syntax.lemma(of: other, is: .quotativeVerb)
      && discourse.clauses.isWithin(clause, other, of: discourse.syntax)
  }

  private func ownership(_ phrase: Phrase, _ isSame: Bool) -> Int {
    guard isSame, place >= 3, place == 4, discourse.clauses.subject[clause] == phrase.head else {
      return 0
    }
    return discourse.syntax.head(of: phrase.head) == clause ? 1 : 2
  }

  private func nearness(_ phrase: Phrase) -> Int {
    let syntax = discourse.syntax
    // "X and his brother"
    if place >= 3, let owned = syntax.head(of: pronoun.head), syntax.dependencies[owned] == .conj,
      syntax.head(of: owned) == phrase.head
    {
      return 1
    }
    guard phrase.head < pronoun.head, syntax.extent(of: phrase.head).contains(pronoun.head) else {
      return 0
    }
    for child in syntax.children(of: phrase.head)
    where syntax.extent(of: child).contains(pronoun.head) {
      switch syntax.dependencies[child] {
      case .relcl, .acl: return 2
      case .appos: return 3
      default: return 4
      }
    }
    return 4
  }

  private func isInParentheses(_ phrase: Phrase) -> Bool {
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

  private func joining(_ phrase: Phrase) -> Int {
    guard phrase.isJoined else { return 0 }
    return discourse.syntax.dependencies[phrase.head] == .conj ? 2 : 1
  }

  private func preposition(before phrase: Phrase) -> Int {
    guard phrase.role == .oblique, let head = discourse.syntax.head(of: phrase.head) else {
      return 0
    }
    let lemma = discourse.syntax.tokens[head].lemma
    return Cue.prepositions.firstIndex(of: lemma) ?? Cue.prepositions.count - 1
  }

  private func isFirst(_ referent: Int) -> Bool {
    guard let actor = discourse.referents[referent].actor else { return false }
    return actor == discourse.firstActors[series]
  }

  /// Whether it was a subject in the sentence before, and in this one before the pronoun.
  private func subjecthood(_ referent: Referent) -> (previous: Bool, present: Bool) {
    var previous = false
    var present = false
    for index in referent.phrases.reversed() {
      let phrase = discourse.phrases[index]
      guard phrase.sentence >= pronoun.sentence - 1 else { break }
      guard phrase.role == .subject else { continue }
      if phrase.sentence == pronoun.sentence { present = true } else { previous = true }
    }
    return (previous, present)
  }

  private func chain(_ referent: Int) -> Int {
    guard let known = pronoun.pronoun?.series, let last = discourse.lastPronouns[known] else {
      return 0
    }
    guard last.referent == referent else { return 4 }
    return min(pronoun.sentence - last.sentence, 2) + 1
  }

  private func form(_ phrase: Phrase) -> Int {
    switch phrase.kind {
    case .name: return phrase.tokens.count > 1 ? 0 : 1
    case .pronoun(let pronoun): return pronoun.form == .possessive ? 3 : 2
    case .several(_, let joined): return joined ? 9 : 10
    case .nominal:
      switch phrase.determiner {
      case .definite: return 4
      case .demonstrative: return 5
      case .indefinite, .quantified: return 6
      case .possessive: return 7
      case .none: return 8
      }
    }
  }

  /// Whether the pronoun stands for a person, and the name is that of something else and made of
  /// no person's names.
  private func isNobodysName(_ referent: Referent) -> Bool {
    guard series == 0, let actor = referent.actor, referent.kind != .person else { return false }
    return !discourse.cast.actors[actor].name.split(separator: " ").contains {
      PersonNames.isGiven(String($0)) || PersonNames.isFamily(String($0))
    }
  }

  private static func kind(of referent: Referent) -> Int {
    switch referent.kind {
    case .country: 0
    case .person: 1
    case .organisation: 2
    case .place: 3
    case .group: 4
    case .event: 5
    case .agreement: 6
    case .project: 7
    case .product: 8
    case .none:
      switch referent.noun {
      case .man: 9
      case .woman: 10
      case .person: 11
      case .people: 12
      case .country: 13
      case .place: 14
      case .organisation: 15
      case .group: 16
      case .event: 17
      case .agreement: 18
      case .project: 19
      case .product: 20
      case .thing: 21
      }
    }
  }

  private func quotation(_ phrase: Phrase) -> Int {
    switch (pronoun.quotation, phrase.quotation) {
    case (nil, nil): return 0
    case (let here?, let there):
      if discourse.quotations.speakers[here] == phrase.head { return 4 }
      return there == here ? 1 : there == nil ? 2 : 5
    case (nil, _?): return 3
    }
  }
}
