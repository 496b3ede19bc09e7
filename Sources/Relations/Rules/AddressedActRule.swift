internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// What is said in turning to somebody: "wrote to Chad demanding an apology", "summoned the ambassador of Chad to complain".
///
/// Valid for an infinitive or participle below an act of turning to somebody, where its verb
/// - is a demand, threat or apology, or a complaint where the act is itself a protest,
/// - states no event by another rule, and has no actor for its object.
struct AddressedActRule: RelationRule {
  private static let turning: Set<RelationKind> = [.consult, .protest]
  private static let saying: Set<RelationKind> = [.request, .threaten, .concede]

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    var told: Set<Int> = []
    var turns: [Int: Proposal] = [:]
    for act in earlier.accepted where act.kind.isEvent {
      guard let index = act.clause else { continue }
      told.insert(index)
      if Self.turning.contains(act.kind), !act.isMutual, turns[index] == nil { turns[index] = act }
    }
    guard !turns.isEmpty else { return [] }
    var found: [Proposal] = []
    for index in context.clauses.all.indices where !told.contains(index) {
      try cancellation.check()
      guard let turn = turn(above: index, among: turns, in: context),
        let sense = sense(of: index, in: turn, context)
      else { continue }
      var proposal = context.proposal(
        sense.entry.kind, turn.source, turn.target, clause: index, trigger: sense.trigger,
        modality: turn.modality, by: sense.rule, sense.keywords)
      proposal.score = turn.score * 0.9
      proposal.anchor.item = index
      found.append(proposal)
    }
    return found
  }

  /// The act of turning to somebody that a clause without a tense hangs on, directly or by what is sent or said in it.
  private func turn(above index: Int, among turns: [Int: Proposal], in context: RelationContext)
    -> Proposal?
  {
    let clause = context.clauses.all[index]
    let syntax = context.syntax
    let isInfinitive = clause.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
    guard clause.construction == .verb, !clause.isPassive,
      isInfinitive || syntax.tokens[clause.head].wordForm == .presentParticiple
    else { return nil }
    switch clause.link {
    case .complement, .circumstance: return clause.governor.flatMap { turns[$0] }
    case .modifier:
      guard let noun = syntax.head(of: clause.head) else { return nil }
      var token = noun
      // Up from "the head" in "a letter to the head of the bank threatening".
      for _ in 0..<4 {
        guard let head = syntax.head(of: token) else { return nil }
        if let verb = context.clauses.clauseOfToken[head], let turn = turns[verb] { return turn }
        token = head
      }
      return nil
    case .none, .relative, .conjunct, .argument: return nil
    }
  }

  /// What the verb of a clause says to whoever is addressed; nil where it concerns somebody else.
  private func sense(of index: Int, in turn: Proposal, _ context: RelationContext) -> Sense? {
    let clause = context.clauses.all[index]
    guard context.participants.meant(by: clause.objects + clause.recipients).isEmpty else {
      return nil
    }
    let senses = context.senses.idioms(of: index) + context.senses.verbs(of: index)
    guard let sense = senses.first(where: \.entry.kind.isEvent), sense.entry.kind != turn.kind,
      Self.saying.contains(sense.entry.kind)
        || sense.entry.kind == .accuse && turn.kind == .protest,
      sense.entry.kind == .accuse || isOwn(index, of: turn, context),
      context.frames.constraints.allow(sense, from: turn.source, to: turn.target)
    else { return nil }
    return sense
  }

  /// Whether who turns to somebody says it: "called to apologise", not "invited them to apologise".
  private func isOwn(_ index: Int, of turn: Proposal, _ context: RelationContext) -> Bool {
    let subjects = context.arguments.actors(in: .subject, of: index)
    return subjects.isEmpty || subjects.contains { $0.actor == turn.source.actor }
  }
}
