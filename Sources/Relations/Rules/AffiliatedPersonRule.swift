internal import Grammar
internal import Lexicon
internal import Model
internal import Names
internal import Parses

/// People named with the body that they belong to: "Maria Silva of the Peace Institute", "Anna Lund from Oslo University".
///
/// Valid for the name of a body behind a preposition of belonging that hangs on the name of a person.
struct AffiliatedPersonRule: NameRule {
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal] {
    guard context.participants.kind(of: bearer) == .person else { return [] }
    let syntax = context.syntax
    return syntax.children(of: mention.head).filter {
      !mention.tokens.contains($0) && syntax.dependencies[$0] == .prep
        && syntax.lemma(of: $0, is: .membershipPreposition)
    }.flatMap { preposition -> [Proposal] in
      guard let object = syntax.child(of: preposition, .pobj) else { return [] }
      return context.participants.named(by: object)
        .filter { context.participants.kind(of: $0) == .organisation }
        .map { body in
          var found = context.proposal(
            .affiliation, bearer, body, trigger: [preposition], by: .locative, [preposition])
          found.anchor.detail = preposition
          return found
        }
    }
  }
}
