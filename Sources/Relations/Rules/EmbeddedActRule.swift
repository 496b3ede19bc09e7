internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Agreements, threats and refusals whose other side stands in the act that they are about: "agreed to lift the ban on
/// imports of Chadian salt".
///
/// Valid for an act that is the complement of a word, as far down as one subject goes, where the word
/// - is in a row of the codebook whose target may stand in the complement (X),
/// - states no event by another rule,
/// - has the source of the act for its own,
/// and the act is good for the other side, unless it is threatened. Who vows to do harm threatens.
struct EmbeddedActRule: RelationRule {
  /// How far down an act may stand: "agreed to try to begin to lift".
  private static let depth = 3

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    var told = Set(earlier.accepted.lazy.filter(\.kind.isEvent).compactMap(\.clause))
    var found: [Proposal] = []
    var heads: [Int: Int] = [:]
    for act in earlier.accepted where act.kind.isEvent {
      try cancellation.check()
      guard let index = act.clause, let governor = governor(of: index, in: context) else {
        continue
      }
      // Each item of a list has its act; those of one act go together.
      if told.contains(governor), heads[governor] != index { continue }
      guard let (sense, kind) = sense(of: governor, about: act, in: context) else { continue }
      told.insert(governor)
      heads[governor] = index
      var proposal = context.proposal(
        kind, act.source, act.target, clause: governor, trigger: sense.trigger,
        by: sense.rule, sense.keywords)
      proposal.score = act.score
      found.append(proposal)
    }
    return found
  }

  /// The clause above an act in which its subject agrees to it, or the like.
  private func governor(of index: Int, in context: RelationContext) -> Int? {
    var below = index
    for _ in 0..<Self.depth {
      let clause = context.clauses.all[below]
      guard let above = clause.governor,
        clause.link == .complement || context.links.infinitives[above].contains(below)
      else { return nil }
      if !senses(of: above, in: context).isEmpty { return above }
      // "Voiced its readiness to work"
      if let verb = verb(carrying: above, in: context) { return verb }
      guard context.clauses.all[above].subjects == clause.subjects else { return nil }
      below = above
    }
    return nil
  }

  /// The verb that has a noun for its object and, with it, a sense that an act may complete.
  private func verb(carrying noun: Int, in context: RelationContext) -> Int? {
    let clause = context.clauses.all[noun]
    guard clause.construction == .nominal, let head = context.syntax.head(of: clause.head),
      let verb = context.clauses.clauseOfToken[head],
      context.clauses.all[verb].objects.contains(clause.head),
      !senses(of: verb, in: context).isEmpty
    else { return nil }
    return verb
  }

  /// The sense of a word in which an act tells whom it concerns, and what it then states; nil where that act does not.
  private func sense(of index: Int, about act: Proposal, in context: RelationContext)
    -> (Sense, RelationKind)?
  {
    let isVow = context.syntax.lemma(of: context.clauses.all[index].head, is: .vowingWord)
    for sense in senses(of: index, in: context) {
      var kind = sense.entry.kind
      if kind == .agree, act.kind.stance < 0, isVow, context.factuality[index] == .asserted {
        kind = .threaten
      }
      guard kind == .threaten || act.kind.stance > 0, kind != act.kind,
        context.frames.constraints.allow(sense, from: act.source, to: act.target),
        sense.entry.frames.contains(where: { frame in
          frame.targets.contains(.complementArguments)
            && frame.sources.contains { role in
              context.arguments.actors(in: role, of: index).contains {
                $0.actor == act.source.actor
              }
            }
        })
      else { continue }
      return (sense, kind)
    }
    return nil
  }

  private func senses(of index: Int, in context: RelationContext) -> [Sense] {
    let all =
      switch context.clauses.all[index].construction {
      case .verb: context.senses.idioms(of: index) + context.senses.verbs(of: index)
      case .nominal, .adjective: context.senses.nominals(of: index)
      case .copula, .apposition: [Sense]()
      }
    return all.filter { sense in
      [.agree, .threaten, .reject].contains(sense.entry.kind)
        && sense.entry.frames.contains { $0.targets.contains(.complementArguments) }
    }
  }
}
