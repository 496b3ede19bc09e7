internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Who is named around a verb in places that its frames do not ask for.
struct PeripheralArguments {
  typealias Participant = Participants.Participant

  private let context: RelationContext
  /// The prepositions behind which the other side may stand, in the order in which they are asked.
  private let prepositions: [String]

  init(_ context: RelationContext) {
    self.context = context
    prepositions = context.lexicon.ranked(in: .peripheralPrepositions)
  }

  /// Whom an act concerns: the first place that names anybody counts.
  func targets(of sense: Sense, in land: Bool) -> [Participant] {
    let index = sense.clause
    let clause = context.clauses.all[index]
    let owned = context.participants.meant(by: clause.recipients + clause.objects)
    if let found = fitting(owned, sense) { return found }
    for name in prepositions {
      let isPlace = context.lexicon.hasPhrase(name, .placePreposition)
      guard land || !isPlace else { continue }
      let behind = context.arguments.behind(name, in: index)
        .filter {
          !isPlace || context.isLand($0) && context.frames.constraints.metonymy.isWhole($0)
        }
      if let found = fitting(behind, sense) { return found }
    }
    return fitting(context.arguments.aims(of: index), sense) ?? fitting(
      opponents(in: clause), sense)
      ?? []
  }

  /// "Mobilised troops for a war against Peru": whom what an act prepares for is against.
  private func opponents(in clause: Clause) -> [Participant] {
    (clause.obliques + clause.objects.flatMap(obliques(of:)))
      .filter { context.syntax.preposition(of: $0, is: .benefactivePreposition) }
      .flatMap(\.objects).flatMap(obliques(of:))
      .filter { context.syntax.preposition(of: $0, is: .adversativePreposition) }
      .flatMap { context.participants.meant(by: $0.objects) }
  }

  private func obliques(of noun: Int) -> [Clause.Oblique] {
    context.clauses.clause(of: noun)?.obliques ?? context.clauses.obliques(beside: noun)
  }

  /// Those whom an act may concern; nil for none.
  private func fitting(_ candidates: [Participant], _ sense: Sense) -> [Participant]? {
    let kind = sense.entry.kind
    let sparesVictims = kind.sparesVictims || kind == .reject || kind == .concede
    let found = candidates.filter {
      isAffected($0) && !context.participants.isUnnamed($0)
        && context.frames.constraints.metonymy.isWhole($0)
        && !(sparesVictims && context.frames.victims.contain($0, in: sense.clause, of: kind))
    }
    return found.isEmpty ? nil : found
  }

  private func isAffected(_ participant: Participant) -> Bool {
    switch context.participants.kind(of: participant) {
    case .country, .person, .group, .organisation, .place: true
    default: false
    }
  }
}
