internal import Grammar
internal import Parses
internal import Model
internal import Names

/// A place behind a place or body: "Aleppo, Syria".
///
/// Valid for a name in apposition that opens no list: "Kinmen, Lieyu and Wuqiu" are side by side.
struct AppositivePlaceRule: NameRule {
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal] {
    guard context.isSituated(bearer) else { return [] }
    return context.syntax.children(of: mention.head)
      .filter {
        !mention.tokens.contains($0)
          && (context.syntax.dependencies[$0] == .appos
            || context.syntax.dependencies[$0] == .npadvmod)
          && context.syntax.conjuncts(of: $0).count == 1
      }
      .flatMap { child in
        context.participants.named(by: child)
          .filter { context.isLand($0) && $0.actor != bearer.actor }
          .map { place in
            var found = context.proposal(
              .part, bearer, place, trigger: Array(mention.tokens), by: .apposition, [])
            found.anchor.detail = child
            return found
          }
      }
  }
}
