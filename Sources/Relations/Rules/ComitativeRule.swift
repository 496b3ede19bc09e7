internal import Parses
internal import Grammar
internal import Lexicon
internal import Model

/// Those who do something side by side: "Turkey, together with Qatar, sent".
///
/// Valid for active verbs, other than verbs of saying, whose subject and company are both parties: company stands behind
/// a comitative preposition of the verb or of its subject, or in the subject of a verb with a joint adverb ("Turkey and
/// Qatar jointly built").
struct ComitativeRule: ClauseRule {
  func reads(_ construction: Clause.Construction) -> Bool { construction == .verb }

  func proposals(for index: Int, in context: RelationContext) -> [Proposal] {
    let clause = context.clauses.all[index]
    guard !clause.isPassive, !context.syntax.lemma(of: clause.head, is: .sayingVerb) else {
      return []
    }
    var found: [Proposal] = []
    if let adverb = clause.adverbs.first(where: { context.syntax.lemma(of: $0, is: .jointAdverb) })
    {
      let hosts = parties(context.arguments.actors(in: .subject, of: index), context)
      for (host, partner) in context.frames.neighbours(context.frames.distinct(hosts)) {
        found.append(
          context.proposal(
            .cooperate, host, partner, clause: index, trigger: [adverb] + clause.words,
            isMutual: true, by: .comitative, [adverb]))
      }
    }
    for oblique in clause.obliques + obliques(of: clause.subjects, context)
    where context.syntax.preposition(of: oblique, is: .comitativePhrase) {
      let hosts = parties(context.arguments.actors(in: .subject, of: index), context)
      let partners = parties(context.participants.meant(by: oblique.objects), context)
      for (host, partner) in context.frames.pairs(of: hosts, with: partners)
      where partner.actor != host.actor {
        found.append(
          context.proposal(
            .cooperate, host, partner, clause: index, trigger: clause.words + [oblique.marker],
            isMutual: true, by: .comitative, words(of: oblique, context)))
      }
    }
    return found
  }

  /// What stands behind the prepositions of a subject, with the adverb before them: "together with".
  private func obliques(of subjects: [Int], _ context: RelationContext) -> [Clause.Oblique] {
    subjects.flatMap { context.syntax.children(of: $0) }
      .filter { context.syntax.dependencies[$0] == .prep }
      .flatMap { preposition in
        context.clauses.obliques(of: preposition).map { oblique in
          var oblique = oblique
          if let adverb = context.syntax.child(of: preposition, .advmod) {
            oblique.preposition =
              context.syntax.tokens[adverb].form.lowercased() + " " + oblique.preposition
          }
          return oblique
        }
      }
  }

  /// A preposition with the adverb before it.
  private func words(of oblique: Clause.Oblique, _ context: RelationContext) -> [Int] {
    (context.syntax.child(of: oblique.marker, .advmod).map { [$0] } ?? []) + [oblique.marker]
  }

  private func parties(
    _ participants: [Participants.Participant], _ context: RelationContext
  ) -> [Participants.Participant] {
    participants.filter {
      [.country, .organisation, .group, .person].contains(context.participants.kind(of: $0))
    }
  }
}
