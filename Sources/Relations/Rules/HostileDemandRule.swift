internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Demands for an act against somebody: "called for sanctions against Iran".
///
/// Valid for a word that the codebook lists as a request, and a noun for a hostile act that it asks for, where
/// - neither states an event by another rule,
/// - the noun names whom the act is to strike, and nobody who is to do it.
/// Who demands it asks nothing of the one whom it is to strike, and speaks against them.
struct HostileDemandRule: RelationRule {
  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let told = Set(earlier.accepted.lazy.filter(\.kind.isEvent).compactMap(\.clause))
    var found: [Proposal] = []
    for index in context.clauses.all.indices where !told.contains(index) {
      try cancellation.check()
      let construction = context.clauses.all[index].construction
      guard construction != .verb || context.senses.mayState([.request], verb: index),
        let demand = demand(of: index, in: context)
      else { continue }
      let sources = context.arguments.actors(in: .subject, of: index)
      guard !sources.isEmpty else { continue }
      for noun in demanded(in: index, context) {
        guard let act = context.clauses.clauseOfToken[noun], !told.contains(act),
          context.clauses.all[act].construction == .nominal,
          let sense = context.senses.nominals(of: act).first, sense.entry.kind.isEvent,
          sense.entry.kind.stance < 0
        else { continue }
        found += context.frames.ends(of: sense, sharing: sources).map { ends in
          var proposal = context.proposal(
            .accuse, ends.source, ends.target, clause: index,
            trigger: (demand.trigger + [noun]).sorted(), by: .directive, demand.keywords)
          proposal.score = 0.85
          return proposal
        }
      }
    }
    return found
  }

  /// The sense in which a word asks for something.
  private func demand(of index: Int, in context: RelationContext) -> Sense? {
    let senses =
      switch context.clauses.all[index].construction {
      case .verb: context.senses.idioms(of: index) + context.senses.verbs(of: index)
      case .nominal: context.senses.nominals(of: index)
      case .copula, .apposition, .adjective: [Sense]()
      }
    return senses.first { $0.entry.kind == .request }
  }

  /// The nouns for what is asked.
  private func demanded(in index: Int, _ context: RelationContext) -> [Int] {
    let clause = context.clauses.all[index]
    let asked = clause.obliques.filter {
      context.syntax.preposition(of: $0, is: .eventComplementPreposition)
    }
    return clause.objects + asked.flatMap(\.objects)
  }
}
