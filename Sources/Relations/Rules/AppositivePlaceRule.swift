internal import Grammar
internal import Parses
internal import Model
internal import Names

/// A place behind a place or body: "Aleppo, Syria".
///
/// Valid for a name in apposition that opens no list: "Kinmen, Lieyu and Wuqiu" are side by side. Two with nothing but a comma
/// between them are no list, whatever the parser says.
struct AppositivePlaceRule: NameRule {
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal] {
    guard context.isSituated(bearer) else { return [] }
    return context.syntax.children(of: mention.head)
      .filter {
        !mention.tokens.contains($0)
          && (context.syntax.dependencies[$0] == .appos
            || context.syntax.dependencies[$0] == .npadvmod
            || isJoinedByComma($0, to: mention, context))
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

  /// "In Zakho, Dohuk": whether a conjunct follows a name behind a comma, as the only one, and without a coordinator.
  private func isJoinedByComma(
    _ conjunct: Int, to mention: Cast.Mention, _ context: RelationContext
  ) -> Bool {
    let syntax = context.syntax
    let first = syntax.extent(of: conjunct).lowerBound
    return syntax.dependencies[conjunct] == .conj && syntax.dependencies[mention.head] == .pobj
      && syntax.child(of: mention.head, .cc) == nil && first == mention.tokens.upperBound + 1
      && syntax.tokens[mention.tokens.upperBound].pos == .punctuation
      && syntax.conjuncts(of: mention.head).count == 2
  }
}
