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
  private let series: CueValues.Series
  private let place: CueValues.Place
  private let clause: Int

  init(_ discourse: Discourse, _ pronounIndex: Int) {
    self.discourse = discourse
    pronoun = discourse.phrases[pronounIndex]
    series =
      switch pronoun.pronoun?.series {
      case .it: .it
      case .they: .they
      default: .heOrShe
      }
    clause = discourse.clauses.clause[pronoun.head]
    place = Self.place(of: pronoun, discourse)
  }

  private static func place(of pronoun: Phrase, _ discourse: Discourse) -> CueValues.Place {
    switch pronoun.role {
    case .subject: return .subject
    case .object: return .object
    case .possessive:
      guard let owned = discourse.syntax.head(of: pronoun.head) else { return .possessive }
      switch discourse.syntax.dependencies[owned] {
      case .nsubj, .nsubjpass: return .possessiveOfSubject
      default: return .possessive
      }
    default: return .oblique
    }
  }

  /// The values for having no antecedent.
  var ofNone: [Int] { [Cue.none.row(series.rawValue, place.rawValue)] }

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
    var rows: [Int] = []
    rows.reserveCapacity(Cue.allCases.count)
    func add(_ cue: Cue, _ value: some CueValue) { rows.append(cue.row(value.rawValue)) }
    func add(_ cue: Cue, _ first: some CueValue, _ second: some CueValue) {
      rows.append(cue.row(first.rawValue, second.rawValue))
    }
    func answer(_ holds: Bool) -> CueValues.Answer { holds ? .yes : .no }
    let sentence = isSame ? CueValues.Sentence.same : .other
    add(.distance, series, distance(phrase, isAfter: isAfter))
    add(.role, sentence, phrase.role)
    rows.append(
      Cue.parallel.row(
        sentence.rawValue, place.rawValue, answer(phrase.role == pronoun.role).rawValue))
    add(.recency, series, CueValues.Rank(rawValue: rank) ?? .more)
    add(.subjectRecency, sentence, Self.subjectRank(subjectRank))
    add(
      .clause, clauseRelation(phrase, isSame),
      phrase.role == .subject ? CueValues.Subjecthood.subject : .noSubject)
    add(.speaker, answer(isSame && isSpeaker(phrase)))
    add(.owner, ownership(phrase, isSame))
    add(.nearness, isSame ? nearness(phrase) : .none)
    add(.parenthesis, answer(isInParentheses(phrase)))
    add(.joined, series, coordination(phrase))
    add(.preposition, adposition(before: phrase))
    add(.count, series, Self.count(isAfter ? 0 : referent.phrases.count))
    add(.first, answer(isFirst(candidate.referent)))
    let (previous, present) = subjecthood(referent)
    add(.previousSubject, place, answer(previous))
    add(.presentSubject, place, answer(present))
    add(.chain, series, chain(candidate.referent))
    add(.form, series, form(phrase))
    if series == .heOrShe { add(.gender, gender(referent)) }
    add(.kind, series, isNobodysName(referent) ? .nobodysName : Self.kind(of: referent))
    add(.quotation, quotation(phrase))
    if let series = thingSeries {
      rows.append(
        Cue.thing.row(series.rawValue, place.rawValue, Self.sort(of: referent).rawValue))
    }
    if isCataphor(phrase) { add(.cataphor, CueValues.Presence.yes) }
    let depth = discourse.clauses.depth[discourse.clauses.clause[phrase.head]]
    add(.depth, sentence, CueValues.Depth(rawValue: depth) ?? .more)
    return rows
  }

  private var thingSeries: CueValues.ThingSeries? {
    switch series {
    case .heOrShe: nil
    case .it: .it
    case .they: .they
    }
  }

  private func distance(_ phrase: Phrase, isAfter: Bool) -> CueValues.Distance {
    if isAfter { return .after }
    return switch pronoun.sentence - phrase.sentence {
    case ...0: .same
    case 1: .one
    case 2: .two
    case 3: .three
    case 4: .four
    default: .more
    }
  }

  private static func subjectRank(_ rank: Int?) -> CueValues.SubjectRank {
    switch rank {
    case nil: .none
    case 0?: .zero
    case 1?: .one
    case _?: .more
    }
  }

  private static func count(_ count: Int) -> CueValues.Count {
    switch count {
    case ...0: .zero
    case 1: .one
    case 2: .two
    case 3: .three
    case 4...5: .five
    default: .more
    }
  }

  private static func sort(of referent: Referent) -> CueValues.Sort {
    if referent.isHuman { return .human }
    switch referent.kind {
    case .country, .organisation, .group: return .actor
    case .none where [.organisation, .country, .group, .people].contains(referent.noun):
      return .actor
    case .none: return .thing
    default: return .named
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

  private func gender(_ referent: Referent) -> CueValues.GenderEvidence {
    if referent.gender.isSubset(of: pronoun.gender) { return .known }
    if referent.likelyGender.isEmpty { return .unknown }
    return referent.likelyGender.isSubset(of: pronoun.gender) ? .likely : .unlikely
  }

  private func clauseRelation(_ phrase: Phrase, _ isSame: Bool) -> CueValues.ClauseRelation {
    guard isSame else { return .away }
    let clauses = discourse.clauses
    let other = clauses.clause[phrase.head]
    if other == clause { return .same }
    if clauses.isWithin(clause, other, of: discourse.syntax) {
      return clauses.depth[clause] == clauses.depth[other] + 1 ? .directlyAbove : .above
    }
    return clauses.isWithin(other, clause, of: discourse.syntax) ? .below : .beside
  }

  private func isSpeaker(_ phrase: Phrase) -> Bool {
    guard phrase.role == .subject else { return false }
    let other = discourse.clauses.clause[phrase.head]
    return other != clause && discourse.syntax.lemma(of: other, is: .quotativeVerb)
      && discourse.clauses.isWithin(clause, other, of: discourse.syntax)
  }

  private func ownership(_ phrase: Phrase, _ isSame: Bool) -> CueValues.Owner {
    guard isSame, place == .possessive, discourse.clauses.subject[clause] == phrase.head else {
      return .none
    }
    return discourse.syntax.head(of: phrase.head) == clause ? .own : .takenOver
  }

  private func nearness(_ phrase: Phrase) -> CueValues.Nearness {
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

  private func coordination(_ phrase: Phrase) -> CueValues.Coordination {
    guard phrase.isJoined else { return .none }
    return discourse.syntax.dependencies[phrase.head] == .conj ? .further : .first
  }

  private func adposition(before phrase: Phrase) -> CueValues.Adposition {
    guard phrase.role == .oblique, let head = discourse.syntax.head(of: phrase.head) else {
      return .none
    }
    let lemma = discourse.syntax.tokens[head].lemma
    return discourse.syntax.lexicon.value(of: lemma, in: .adpositions).flatMap {
      CueValues.Adposition.named($0)
    } ?? .other
  }

  private func isFirst(_ referent: Int) -> Bool {
    guard let actor = discourse.referents[referent].actor else { return false }
    return actor == discourse.firstActors[series.rawValue]
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

  private func chain(_ referent: Int) -> CueValues.Chain {
    guard let known = pronoun.pronoun?.series, let last = discourse.lastPronouns[known] else {
      return .none
    }
    guard last.referent == referent else { return .another }
    return switch pronoun.sentence - last.sentence {
    case ...0: .same
    case 1: .previous
    default: .earlier
    }
  }

  private func form(_ phrase: Phrase) -> CueValues.Form {
    switch phrase.kind {
    case .name: return phrase.tokens.count > 1 ? .fullName : .shortName
    case .pronoun(let pronoun): return pronoun.form == .possessive ? .possessivePronoun : .pronoun
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

  /// Whether the pronoun stands for a person, and the name is that of something else and made of
  /// no person's names.
  private func isNobodysName(_ referent: Referent) -> Bool {
    guard series == .heOrShe, let actor = referent.actor, referent.kind != .person else {
      return false
    }
    return !discourse.cast.actors[actor].name.split(separator: " ").contains {
      PersonNames.isGiven(String($0)) || PersonNames.isFamily(String($0))
    }
  }

  private static func kind(of referent: Referent) -> CueValues.Kind {
    switch referent.kind {
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .group: .group
    case .event: .event
    case .agreement: .agreement
    case .project: .project
    case .product: .product
    case .none: kind(ofUnnamed: referent.noun)
    }
  }

  private static func kind(ofUnnamed noun: NounClass) -> CueValues.Kind {
    switch noun {
    case .man: .man
    case .woman: .woman
    case .person: .human
    case .people: .people
    case .country: .unnamedCountry
    case .place: .unnamedPlace
    case .organisation: .unnamedOrganisation
    case .group: .unnamedGroup
    case .event: .unnamedEvent
    case .agreement: .unnamedAgreement
    case .project: .unnamedProject
    case .product: .unnamedProduct
    case .thing: .thing
    }
  }

  private func quotation(_ phrase: Phrase) -> CueValues.Quotation {
    switch (pronoun.quotation, phrase.quotation) {
    case (nil, nil): return .neither
    case (let here?, let there):
      if discourse.quotations.speakers[here] == phrase.head { return .itsSpeaker }
      return there == here ? .same : there == nil ? .outOfIt : .another
    case (nil, _?): return .intoIt
    }
  }
}
