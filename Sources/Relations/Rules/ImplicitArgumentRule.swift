internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// The other side of an act, where a sentence leaves it out: "Norway agreed to look into it".
///
/// Valid for a verb of answering or conferring that
/// - states no event by itself,
/// - has no preposition before it,
/// - has a country or person, and nobody else, as its subject,
/// - has no object but what another puts forward ("rejected the offer"),
/// where its source had to do with an actor of its own kind in one of the six sentences before.
struct ImplicitArgumentRule: RelationRule {
  typealias Participant = Participants.Participant

  /// How many sentences back an interlocutor is remembered.
  private static let memory = 6

  private static let kinds: Set<RelationKind> = [.agree, .consult, .reject, .sanction]

  /// An act without its other side.
  private struct OpenAct {
    var sense: Sense
    var source: Participant
  }

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    var told: Set<Int> = []
    for proposal in earlier.accepted where proposal.kind.isEvent {
      if let clause = proposal.clause { told.insert(clause) }
    }
    let open = try openActs(in: context, apartFrom: told, unless: cancellation)
    guard !open.isEmpty else { return [] }
    let stated = earlier.accepted
      .filter { $0.kind.isEvent || $0.kind == .ally || $0.kind == .dispute }
      .sorted { $0.source.tokens.lowerBound < $1.source.tokens.lowerBound }
    var interlocutors = Interlocutors(context: context)
    var found: [Proposal] = []
    var next = 0
    for act in open where !told.contains(act.sense.clause) {
      let place = act.source.tokens.lowerBound
      while next < stated.count, stated[next].source.tokens.lowerBound < place {
        interlocutors.remember(stated[next])
        next += 1
      }
      guard let partner = interlocutors.partner(of: act.source, within: Self.memory) else {
        continue
      }
      told.insert(act.sense.clause)
      found.append(
        context.proposal(
          act.sense.entry.kind, act.source, partner, clause: act.sense.clause,
          trigger: act.sense.trigger, by: .implicitArgument, act.sense.keywords))
    }
    return found
  }

  /// The acts whose other side is left out, in the order of their sources.
  private func openActs<Check: Checkpoint>(
    in context: RelationContext, apartFrom told: Set<Int>, unless cancellation: Check
  ) throws(Check.Failure) -> [OpenAct] {
    var found: [OpenAct] = []
    let clauses = context.clauses.all
    for index in clauses.indices
    where clauses[index].construction == .verb && !told.contains(index)
      && context.syntax.dependencies[clauses[index].head] != .pcomp
    {
      try cancellation.check()
      guard context.senses.mayState(Self.kinds, verb: index) else { continue }
      for sense in context.senses.idioms(of: index) + context.senses.verbs(of: index)
      where isOpen(sense, in: context) {
        let sources = context.arguments.actors(in: .subject, of: index)
        guard sources.count == 1, let source = sources.first,
          [.country, .person].contains(context.participants.kind(of: source))
        else { continue }
        found.append(OpenAct(sense: sense, source: source))
      }
    }
    return found.sorted { $0.source.tokens.lowerBound < $1.source.tokens.lowerBound }
  }

  /// Whether a sense calls for another side that may be left out.
  private func isOpen(_ sense: Sense, in context: RelationContext) -> Bool {
    let clause = context.clauses.all[sense.clause]
    switch sense.entry.kind {
    case .consult:
      guard case .preposition(let name)? = sense.entry.frames.first?.targets.first,
        context.lexicon.hasPhrase(name, .comitative)
      else { return false }
      return !clause.words.contains { context.syntax.tokens[$0].wordForm == .infinitiveMarker }
    case .reject where !sense.entry.objects.isEmpty: return true
    // "Withdrew its ambassador"
    case .sanction:
      return clause.construction == .verb && !clause.isPassive
        && sense.objects.contains { context.syntax.lemma(of: $0, is: .envoyNoun) }
    case .agree, .reject: return isAnswer(clause, at: sense.clause, in: context)
    default: return false
    }
  }

  /// Whether an act answers somebody: "rejected the offer", "agreed to pay", but not "resisted pressure".
  private func isAnswer(_ clause: Clause, at index: Int, in context: RelationContext) -> Bool {
    guard context.syntax.lemma(of: clause.head, is: .answerVerb),
      clause.objects.allSatisfy({ context.syntax.lemma(of: $0, is: .proposalNoun) })
    else { return false }
    guard context.syntax.lemma(of: clause.head, is: .refusalVerb) else { return true }
    // "refused to negotiate", but not "refused to accept that".
    return context.links.complements[index].allSatisfy { complement in
      context.book.verbs[context.syntax.tokens[context.clauses.all[complement].head].lemma]?
        .contains { $0.kind.isMutualEvent } ?? false
    }
  }
}
