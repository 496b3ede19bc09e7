internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// What two have with each other, where neither is named: "bilateral trade", "mutual relations".
///
/// Valid for a noun of a tie or of working together that the codebook lists, with an adjective for two sides and no party of
/// its own, where two countries had to do with each other in one of the three sentences before. That a meeting went on tells
/// nothing new, so nouns for talks state nothing.
struct BilateralRule: RelationRule {
  /// How many sentences back a pair is remembered.
  private static let memory = 3

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let told = Set(earlier.accepted.compactMap(\.clause))
    let nouns = context.clauses.all.indices.filter {
      !told.contains($0) && isBilateral(context.clauses.all[$0], in: context)
    }.sorted { context.clauses.all[$0].head < context.clauses.all[$1].head }
    guard !nouns.isEmpty else { return [] }
    let stated = earlier.accepted
      .filter { $0.kind.isEvent || $0.kind == .ally || $0.kind == .dispute || $0.kind == .trade }
      .sorted { $0.source.tokens.lowerBound < $1.source.tokens.lowerBound }
    var interlocutors = Interlocutors(context: context)
    var found: [Proposal] = []
    var next = 0
    for index in nouns {
      try cancellation.check()
      let head = context.clauses.all[index].head
      while next < stated.count, stated[next].source.tokens.lowerBound < head {
        interlocutors.remember(stated[next])
        next += 1
      }
      guard let sense = sense(of: index, in: context),
        let (source, target) = interlocutors.pair(at: head..<head + 1, within: Self.memory)
      else { continue }
      var proposal = context.proposal(
        sense.entry.kind, source, target, clause: sense.clause, trigger: sense.trigger,
        isMutual: true,
        by: .implicitArgument, sense.keywords)
      proposal.anchor.item = index
      found.append(proposal)
    }
    return found
  }

  /// What a noun states with the verb whose object it is ("boost bilateral ties"), or else by itself.
  private func sense(of index: Int, in context: RelationContext) -> Sense? {
    let head = context.clauses.all[index].head
    if context.syntax.dependencies[head] == .dobj, let verb = context.syntax.head(of: head),
      let above = context.clauses.clauseOfToken[verb],
      context.clauses.all[above].construction == .verb,
      let idiom = context.senses.idioms(of: above).first(where: {
        $0.objects.contains(head) && states($0.entry.kind)
      })
    {
      return idiom
    }
    return context.senses.nominals(of: index).first { states($0.entry.kind) }
  }

  private func states(_ kind: RelationKind) -> Bool {
    switch kind {
    case .trade, .cooperate, .ally: true
    default: false
    }
  }

  private func isBilateral(_ clause: Clause, in context: RelationContext) -> Bool {
    guard clause.construction == .nominal,
      clause.modifiers.contains(where: { context.syntax.lemma(of: $0, is: .bilateralAdjective) }),
      context.participants.meant(by: clause.subjects).isEmpty,
      context.participants.named(by: clause.head).isEmpty,
      clause.modifiers.allSatisfy({ context.participants.named(by: $0).isEmpty })
    else { return false }
    return clause.obliques.allSatisfy { context.participants.meant(by: $0.objects).isEmpty }
  }
}
