internal import Grammar
internal import Lexicon
internal import Model

/// Nouns for acts and ties: "Turkey's support for Azerbaijan", "Iran's ambassador to Iraq".
///
/// Valid for nouns that the codebook lists, and for nouns without a sense of their own behind one that it lists ("a
/// mediation effort"), unless an idiom has taken up the noun.
struct NominalisationRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { construction == .nominal }

  func proposals(for clause: Int, in context: RelationContext) -> [Proposal] {
    let nouns = context.idioms.nouns
    guard !nouns.contain(context.clauses.all[clause].head, before: nil) else { return [] }
    let isDemanded = isDemanded(context.clauses.all[clause], in: context)
    return context.senses.nominals(of: clause).flatMap { sense in
      // "Demanded the arrest of": by somebody else.
      isDemanded && sense.entry.kind.isEvent && !sense.entry.kind.isMutualEvent
        ? []
        : context.proposals(of: sense, reading: context.frames.reading(of: sense, beside: nouns))
    }
  }
  /// Whether an act that names nobody who does or shares it is what a verb asks for rather than orders.
  private func isDemanded(_ clause: Clause, in context: RelationContext) -> Bool {
    guard clause.subjects.isEmpty, let carrier = context.lightVerbs.carrier(of: clause) else {
      return false
    }
    let verb = context.clauses.all[carrier].head
    let syntax = context.syntax
    return syntax.lemma(of: verb, is: .askingVerb) && !syntax.lemma(of: verb, is: .orderingVerb)
      && !clause.obliques.contains {
        syntax.preposition(of: $0, is: .agentOfNounPreposition)
          || syntax.preposition(of: $0, is: .comitative)
      }
  }
}
