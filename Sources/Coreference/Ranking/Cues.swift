internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// Reads the cues that speak for or against the candidates of one pronoun.
struct Cues {
  let discourse: Discourse
  let pronoun: Phrase
  let series: CueValues.Series
  let place: CueValues.Place
  let clause: Int

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
    add(.joined, series, Self.coordination(phrase, discourse))
    add(.preposition, Self.adposition(before: phrase, discourse))
    add(.count, series, Self.count(isAfter ? 0 : referent.phrases.count))
    add(.first, answer(isFirst(candidate.referent)))
    let (previous, present) = subjecthood(referent)
    add(.previousSubject, place, answer(previous))
    add(.presentSubject, place, answer(present))
    add(.chain, series, chain(candidate.referent))
    add(.form, series, Self.form(phrase))
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
}
