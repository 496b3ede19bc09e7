package import Coreference
package import Grammar
package import Knowledge
package import Names
package import Model
package import Parses

/// Reads the relations of an article from its clauses.
///
/// Every clause is looked up in the codebook; the frames of its word say which arguments are the
/// two ends, the cast says who they are.
package struct Coder {
  let article: Article
  let clauses: Clauses
  let participants: Participants
  let book: Codebook
  let borders: Borders
  let circumstances: Circumstances
  /// Who says what stands between quotation marks.
  let quotations: [Quotation]
  /// The complements of each clause.
  let complements: Dependents
  /// The purposes and conditions of each clause.
  let conditions: Dependents
  /// The infinitives that belong to each clause's noun: "a plan to help".
  let infinitives: Dependents
  /// Acts whose other side the sentence leaves out.
  var openCodings: [OpenCoding] = []
  /// Those who speak for or serve somebody.
  var servants: [Servant] = []
  /// The nouns whose sense an idiom has told.
  var idiomNouns: Set<Int> = []
  /// What was found, in the order of the clauses.
  var codings: [Coding] = []

  var syntax: Syntax { clauses.syntax }

  /// A relation as it is found.
  struct Coding: Hashable {
    var kind: RelationKind
    var source: Participants.Participant
    var target: Participants.Participant
    /// The clause that states it: an index of ``Clauses/all``; nil where a name alone does.
    var clause: Int?
    /// The tokens that state it.
    var trigger: [Int]
    var modality: Relation.Modality
    /// The actor who says so: an index of ``Cast/actors``.
    var attribution: Int?
    var confidence: Double
  }

  /// The relations of an article, in the order of the text, co-occurrences last; not all where coding them was cancelled.
  package static func relations(
    in article: Article, syntax: Syntax, cast: Cast, quotations: [Quotation],
    borders: Borders, book: Codebook = .standard, unless cancellation: Cancellation? = nil
  ) -> [Relation] {
    let participants = Participants(cast, syntax: syntax)
    var (relations, pairs) = stated(
      in: article, participants, quotations, borders, book, cancellation)
    guard !cancellation.isCancelled else { return [] }
    relations += CoOccurrence.all(beside: pairs, participants, in: article, after: relations.count)
    return relations
  }

  /// The relations that clauses and names state, and the pairs of actors that they join; the clauses,
  /// the largest thing of a long article, are gone with it.
  private static func stated(
    in article: Article, _ participants: Participants, _ quotations: [Quotation],
    _ borders: Borders, _ book: Codebook,
    _ cancellation: Cancellation?
  ) -> (relations: [Relation], pairs: Set<CoOccurrence.Pair>) {
    let clauses = Clauses(participants.syntax, unless: cancellation)
    guard !cancellation.isCancelled else { return ([], []) }
    let parse = clauses.syntax.parse
    var coder = Coder(
      article: article, clauses: clauses, participants: participants, quotations: quotations,
      dates: DateExpression.all(
        in: parse, of: article.text, date: article.date, lexicon: clauses.syntax.lexicon,
        unless: cancellation),
      amounts: AmountExpression.all(
        in: parse, of: article.text, lexicon: clauses.syntax.lexicon, unless: cancellation),
      borders: borders,
      book: book)
    // Verbs first: an idiom takes its object's noun with it.
    for index in clauses.all.indices
    where clauses.all[index].construction == .verb && !cancellation.isCancelled {
      coder.codeVerb(index)
    }
    for index in clauses.all.indices where !cancellation.isCancelled { coder.codeOther(index) }
    guard !cancellation.isCancelled else { return ([], []) }
    let sieves: [(inout Coder) -> Void] = [
      { $0.closeOpenCodings() },
      { $0.codeCompany() },
      { $0.codeStatements() },
      { $0.codeNames() },
      { $0.codeServants() },
      { $0.removeHomecomings() },
      { $0.removeRepetitions() },
    ]
    for sieve in sieves where !cancellation.isCancelled { sieve(&coder) }
    return (coder.relations(), coder.pairs())
  }

  private init(
    article: Article, clauses: Clauses, participants: Participants, quotations: [Quotation],
    dates: [DateExpression], amounts: [AmountExpression], borders: Borders, book: Codebook
  ) {
    self.article = article
    self.quotations = quotations
    self.clauses = clauses
    self.book = book
    self.borders = borders
    self.participants = participants
    circumstances = Circumstances(clauses: clauses, dates: dates, amounts: amounts)
    complements = Dependents(in: clauses) { $0.link == .complement }
    conditions = Dependents(in: clauses) { $0.link == .circumstance }
    infinitives = Dependents(in: clauses) { clause in
      (clause.link == .modifier || clause.link == .relative)
        && clause.words.contains { clauses.syntax.tokens[$0].wordForm == .infinitiveMarker }
    }
  }

  private mutating func codeOther(_ index: Int) {
    switch clauses.all[index].construction {
    case .verb, .copula, .apposition: break
    case .nominal: codeNoun(index)
    case .adjective: codeAdjective(index)
    }
  }

  /// Keeps the first of those that say the same of the same actors in overlapping words.
  private mutating func removeRepetitions() {
    var seen: [Repetition: Range<Int>] = [:]
    codings = codings.filter { coding in
      let span = tokens(of: coding)
      let isSymmetric = coding.kind.isSymmetric || Self.mutualKinds.contains(coding.kind)
      let (first, second) = (coding.source.actor, coding.target.actor)
      let key = Repetition(
        kind: coding.kind, source: isSymmetric ? min(first, second) : first,
        target: isSymmetric ? max(first, second) : second, isAsserted: coding.modality == .asserted)
      if let earlier = seen[key], earlier.overlaps(span) { return false }
      seen[key] = span
      return true
    }
  }

  private struct Repetition: Hashable {
    var kind: RelationKind
    var source: Int
    var target: Int
    var isAsserted: Bool
  }

  /// Events that go both ways where both take part.
  static let mutualKinds = Set(RelationKind.allCases.filter(\.isMutual))

  /// From the first to the last token that a relation rests on.
  func tokens(of coding: Coding) -> Range<Int> {
    var lower = min(coding.source.tokens.lowerBound, coding.target.tokens.lowerBound)
    var upper = max(coding.source.tokens.upperBound, coding.target.tokens.upperBound)
    for token in coding.trigger {
      lower = min(lower, token)
      upper = max(upper, token + 1)
    }
    return lower..<upper
  }
}
