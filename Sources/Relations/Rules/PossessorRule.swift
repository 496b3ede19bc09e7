internal import Grammar
internal import Parses
internal import Model
internal import Names

/// Names that belong to whoever is named before them: "China's Belt and Road Initiative", "Russian Karelia".
///
/// Valid for possessive and attributive names, other than those joined to another by a dash ("the Japan-EU agreement").
/// What the two are tells what they have to do with each other.
struct PossessorRule: NameRule {
  typealias Participant = Participants.Participant

  func proposals(
    for mention: Cast.Mention, of bearer: Participant, in context: RelationContext
  ) -> [Proposal] {
    context.syntax.children(of: mention.head).filter { !mention.tokens.contains($0) }
      .flatMap { child -> [Proposal] in
        let isPossessive: Bool
        switch context.syntax.dependencies[child] {
        case .poss: isPossessive = true
        case .amod, .compound, .nmod:
          guard !context.isNeighbourWord(child), !isJoined(child, context) else { return [] }
          isPossessive = false
        default: return []
        }
        return proposals(owner: child, of: bearer, isPossessive: isPossessive, context)
      }
  }

  private func isJoined(_ name: Int, _ context: RelationContext) -> Bool {
    let tokens = context.syntax.tokens
    return name + 1 < tokens.count && ["-", "–", "/"].contains(tokens[name + 1].form)
  }

  private func proposals(
    owner child: Int, of bearer: Participant, isPossessive: Bool, _ context: RelationContext
  ) -> [Proposal] {
    context.participants.named(by: child).filter { $0.actor != bearer.actor }
      .compactMap { owner in
        let kind: RelationKind? =
          switch (context.participants.kind(of: bearer), context.participants.kind(of: owner)) {
          case (.place, .country), (.place, .place): .part
          case (.product, .country), (.product, .organisation), (.project, .country): .maker
          case (.product, .person), (.project, .organisation): .maker
          case (.organisation, .country): context.isStateBody(bearer) ? .office : .affiliation
          case (.person, .country) where isPossessive: .office
          case (.person, .organisation): .affiliation
          case (.organisation, .organisation) where isPossessive:
            context.isStateBody(bearer) ? .part : .affiliation
          default: nil
          }
        guard let kind else { return nil }
        let (source, target) = kind == .maker ? (owner, bearer) : (bearer, owner)
        var found = context.proposal(
          kind, source, target, trigger: Array(bearer.tokens), by: .possessor, [])
        found.anchor.detail = child
        return found
      }
  }
}
