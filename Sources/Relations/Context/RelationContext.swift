internal import Coreference
internal import Grammar
internal import Knowledge
internal import Parses
internal import Lexicon
internal import Model
internal import Names

/// What the rules read of an article; made once, never changed.
///
/// A class, because it is handed to every rule for every clause, and a copy would count its arrays each time.
final class RelationContext {
  typealias Participant = Participants.Participant

  let article: Article
  let clauses: Clauses
  let participants: Participants
  let borders: Borders
  /// The codes of the states that the actors belong to, as far as their names and what is said beside these tell.
  let homes: [String?]
  let book: Codebook
  let links: ClauseLinks
  let circumstances: Circumstances
  let times: ClauseTimes
  let narrative: NarrativeTimes
  let lightVerbs: LightVerbs
  let arguments: Arguments
  let factuality: Factuality
  let fiction: Fiction
  let attributions: Attributions
  let senses: Senses
  let frames: FrameReader
  /// The verbs with an object that makes another sense of them, and the nouns that they take up.
  let idioms: Idioms
  /// Every name of a country in one word, with a mention of it.
  let countries: [String: Participant]
  /// Every name of an organisation, with a mention of it.
  let bodies: [String: Participant]

  var syntax: Syntax { clauses.syntax }
  var lexicon: LexicalTables { clauses.syntax.lexicon }

  init<Check: Checkpoint>(
    article: Article, clauses: Clauses, participants: Participants, quotations: [Quotation],
    borders: Borders, homes: [String?], book: Codebook, unless cancellation: Check
  ) throws(Check.Failure) {
    let dates = try DateExpression.all(
      in: clauses, of: article.text, date: article.date, unless: cancellation)
    self.article = article
    self.clauses = clauses
    self.participants = participants
    self.borders = borders
    self.homes = homes
    self.book = book
    circumstances = Circumstances(clauses: clauses, amounts: clauses.syntax.amounts)
    links = ClauseLinks(clauses)
    lightVerbs = LightVerbs(clauses: clauses, links: links)
    times = ClauseTimes(
      clauses: clauses, lightVerbs: lightVerbs, book: book, dates: dates, in: article)
    narrative = NarrativeTimes(
      clauses: clauses, times: times, lightVerbs: lightVerbs, participants: participants,
      article: article)
    arguments = Arguments(
      clauses: clauses, participants: participants, links: links, lightVerbs: lightVerbs)
    factuality = try Factuality(clauses, unless: cancellation)
    fiction = try Fiction(clauses, unless: cancellation)
    attributions = Attributions(
      clauses: clauses, participants: participants, quotations: quotations)
    senses = Senses(clauses: clauses, participants: participants, book: book)
    frames = FrameReader(senses: senses, links: links, arguments: arguments, fiction: fiction)
    idioms = try Idioms(
      senses: senses, frames: frames,
      converses: ConverseVerbs(clauses: clauses, participants: participants), unless: cancellation)
    countries = participants.countryNames()
    bodies = participants.bodyNames()
  }

  /// A proposal with what its clause says about it: whether it happened and who says so.
  func proposal(
    _ kind: RelationKind, _ source: Participant, _ target: Participant, clause index: Int? = nil,
    trigger: [Int], isMutual: Bool = false, modality: Relation.Modality? = nil,
    by rule: Relation.Origin.Rule, _ keywords: [Int]
  ) -> Proposal {
    Proposal(
      kind: kind, source: source, target: target, clause: index, trigger: trigger,
      modality: modality ?? index.map { self.modality(of: kind, in: $0) } ?? .asserted,
      attribution: index.flatMap { attributions.attribution(of: $0) }, rule: rule,
      keywords: keywords, isMutual: isMutual)
  }

  /// What a clause says of its relation; a hostile act of fiction is none of this world, but troops do take part in
  /// exercises.
  private func modality(of kind: RelationKind, in index: Int) -> Relation.Modality {
    let stated = factuality[index]
    let isFictional =
      stated == .asserted && kind.isEvent && kind.stance < 0 && kind != .mobilize
    return isFictional && fiction.contains(index) ? .possible : stated
  }
}

/// The clauses that hang on each clause.
struct ClauseLinks {
  /// What a clause says, wants or begins.
  let complements: Dependents
  /// Its purposes, conditions and other circumstances.
  let circumstances: Dependents
  /// The infinitives that belong to its noun: "a plan to help".
  let infinitives: Dependents

  init(_ clauses: Clauses) {
    complements = Dependents(in: clauses) { $0.link == .complement }
    circumstances = Dependents(in: clauses) { $0.link == .circumstance }
    infinitives = Dependents(in: clauses) { clause in
      (clause.link == .modifier || clause.link == .relative)
        && clause.words.contains { clauses.syntax.tokens[$0].wordForm == .infinitiveMarker }
    }
  }
}
