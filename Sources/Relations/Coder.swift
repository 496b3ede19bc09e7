package import Coreference
package import Grammar
package import Knowledge
package import Model
package import Names
package import Parses

/// Reads the relations of an article: rules propose, one arbiter decides.
package enum Coder {
  /// The rules, by strata: those of a stratum see what was admitted of the strata before.
  ///
  /// What an earlier stratum states is kept where a later one repeats it.
  static let strata: [[any RelationRule]] = [
    [IdiomRule(), VerbRule()],
    [NominalisationRule(), AdjectiveRule()],
    [EmbeddedActRule(), AddressedActRule()],
    [HostileDemandRule()],
    [ImplicitArgumentRule(), ComitativeRule(), SharedSubjectRule()],
    [PeripheralArgumentRule()],
    [BilateralRule()],
    [CommissiveRule()],
    [DirectiveRule()],
    [
      ComponentNameRule(), WarNameRule(), LocativeRule(), PossessorRule(), NeighbourRule(),
      AppositivePlaceRule(), AffiliatedPersonRule(),
    ],
    [MemberPlacesRule()],
    [SubordinateRule()],
    [JudgementRule()],
  ]

  /// The relations of an article, in the order of the text, co-occurrences last.
  package static func relations<Check: Checkpoint>(
    in article: Article, syntax: Syntax, cast: Cast, quotations: [Quotation],
    borders: Borders, homes: [String?] = [], book: Codebook, pairs: PairClassifier? = nil,
    vectors: (any WordVectors)? = nil, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [Relation] {
    let participants = Participants(cast, syntax: syntax)
    var (relations, joined) = try stated(
      in: article, participants, quotations, borders, homes, book, PairRule(pairs, vectors),
      cancellation)
    relations += try CoOccurrence.all(
      beside: joined, participants, in: article, after: relations.count, unless: cancellation)
    return relations
  }

  /// The pairs of actors of an article, as training examples.
  package static func pairLessons(
    in article: Article, syntax: Syntax, cast: Cast, quotations: [Quotation], borders: Borders,
    homes: [String?], book: Codebook
  ) -> [PairLesson] {
    var arbiter = decided(
      in: article, Participants(cast, syntax: syntax), quotations, borders, homes, book)
    return arbiter.context.pairLessons(stated: arbiter.decided())
  }

  /// The relations that clauses and names state, and the pairs of actors that they join; the clauses,
  /// the largest thing of a long article, are gone with it.
  private static func stated<Check: Checkpoint>(
    in article: Article, _ participants: Participants, _ quotations: [Quotation],
    _ borders: Borders, _ homes: [String?], _ book: Codebook, _ learned: PairRule?,
    _ cancellation: Check
  ) throws(Check.Failure) -> (relations: [Relation], pairs: Set<CoOccurrence.Pair>) {
    var arbiter = try decided(
      in: article, participants, quotations, borders, homes, book, learned, cancellation)
    let decided = arbiter.decided()
    return (try arbiter.relations(of: decided, unless: cancellation), arbiter.pairs(of: decided))
  }

  /// An arbiter who has admitted what every rule proposes.
  private static func decided<Check: Checkpoint>(
    in article: Article, _ participants: Participants, _ quotations: [Quotation],
    _ borders: Borders, _ homes: [String?], _ book: Codebook, _ learned: PairRule? = nil,
    _ cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> Arbiter {
    let clauses = try Clauses(participants.syntax, unless: cancellation)
    let context = try RelationContext(
      article: article, clauses: clauses, participants: participants, quotations: quotations,
      borders: borders, homes: homes, book: book, unless: cancellation)
    var arbiter = Arbiter(context)
    let last: [[any RelationRule]] = learned.map { [[$0]] } ?? []
    for rules in strata + last {
      var proposals: [Proposal] = []
      for rule in rules {
        proposals += try rule.proposals(
          in: context, beside: arbiter.findings, unless: cancellation)
      }
      arbiter.admit(proposals)
    }
    return arbiter
  }
}
