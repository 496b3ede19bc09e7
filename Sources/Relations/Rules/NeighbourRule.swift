internal import Grammar
internal import Parses
internal import Lexicon
internal import Model
internal import Names

/// Lands called neighbours: "Peru's trade with neighbouring Chile".
///
/// Valid for an adjective for neighbours before a name: whoever the nearest clause above is about has the border, if
/// both are lands.
struct NeighbourRule: NameRule {
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal] {
    context.syntax.children(of: mention.head)
      .filter { !mention.tokens.contains($0) && context.isNeighbourWord($0) }
      .compactMap { word in
        guard let land = land(beside: bearer, at: mention.head, context) else { return nil }
        var found = context.proposal(
          .border, land, bearer, trigger: [word], isMutual: true, by: .neighbour, [word])
        found.anchor.detail = word
        return found
      }
  }

  private func land(
    beside neighbour: Participants.Participant, at head: Int, _ context: RelationContext
  ) -> Participants.Participant? {
    var current = head
    for _ in 0..<6 {
      guard let above = context.syntax.head(of: current) else { return nil }
      if let index = context.clauses.clauseOfToken[above] {
        let land = context.arguments.actors(in: .subject, of: index).first {
          $0.actor != neighbour.actor && !context.participants.isUnnamed($0)
            && RelationKind.border.canJoin(
              context.participants.kind(of: $0), context.participants.kind(of: neighbour))
        }
        if let land { return land }
      }
      current = above
    }
    return nil
  }
}
