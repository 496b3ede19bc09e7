internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Types that depend on what the two ends are, or on what forces are sent for.
extension Arbiter {
  /// How far from an act keeping the peace is looked for, so that a long sentence costs no more.
  private static let reach = 40

  /// The type of a proposal, by its ends.
  func type(of proposal: Proposal) -> RelationKind {
    let kinds = [proposal.source, proposal.target].map { context.participants.kind(of: $0) }
    switch proposal.kind {
    case .member where kinds[1] == .country && kinds[0] != .country:
      // Nobody is a member of a state: a body belongs to it.
      return .office
    case .office where kinds == [.organisation, .organisation]:
      // The court of a state is an office of it, that of a body a part of the body.
      let isBody = proposal.clause.map {
        context.clauses.all[$0].construction == .nominal
          && context.syntax.lemma(of: context.clauses.all[$0].head, is: .stateBodyNoun)
      }
      return isBody == true ? .part : .office
    case .mobilize where keepsPeace(proposal):
      // Forces that keep the peace help those to whom they are sent.
      return .aid
    default: return proposal.kind
    }
  }

  /// Whether the words around an act speak of keeping the peace, other than by whom forces are sent against.
  private func keepsPeace(_ proposal: Proposal) -> Bool {
    guard let token = proposal.trigger.first else { return false }
    let syntax = context.syntax
    let sentence = syntax.parse.sentences[syntax.sentence(of: token)]
    return sentence.clamped(to: token - Self.reach..<token + Self.reach).contains {
      syntax.lemma(of: $0, is: .peacekeepingWord) && !proposal.target.tokens.contains($0)
        && $0 != proposal.target.phrase
    }
  }
}
