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
    [ImplicitArgumentRule(), ComitativeRule()],
    [CommissiveRule()],
    [DirectiveRule()],
    [
      ComponentNameRule(), WarNameRule(), LocativeRule(), PossessorRule(), NeighbourRule(),
      AppositivePlaceRule(),
    ],
    [SubordinateRule()],
  ]

  /// The relations of an article, in the order of the text, co-occurrences last; not all where coding them was cancelled.
  package static func relations(
    in article: Article, syntax: Syntax, cast: Cast, quotations: [Quotation],
    borders: Borders, book: Codebook, unless cancellation: Cancellation? = nil
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
    let context = RelationContext(
      article: article, clauses: clauses, participants: participants, quotations: quotations,
      borders: borders, book: book, unless: cancellation)
    var arbiter = Arbiter(context)
    for rules in strata where !cancellation.isCancelled {
      arbiter.admit(
        rules.flatMap {
          $0.proposals(in: context, beside: arbiter.findings, unless: cancellation)
        })
    }
    guard !cancellation.isCancelled else { return ([], []) }
    let decided = arbiter.decided()
    return (arbiter.relations(of: decided), arbiter.pairs(of: decided))
  }
}
