internal import Grammar
internal import Parses
internal import Lexicon
internal import Model
internal import Names

/// A country within the name of a body: "Kabul Medical University", "Pakistan Army".
///
/// Valid for names of organisations in several words of which one of the first two names a country elsewhere in the
/// article. A place of learning is part of it, a body of state has its office there; the country in the name of a company or
/// a club says where it comes from, not whose it is. A body whose name begins with that of another, elsewhere in the article, is
/// part of it.
struct ComponentNameRule: NameRule {
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal] {
    guard mention.tokens.count > 1, context.participants.kind(of: bearer) == .organisation else {
      return []
    }
    if let whole = whole(of: mention, context), whole.actor != bearer.actor {
      var found = context.proposal(
        .part, bearer, whole, trigger: Array(mention.tokens), by: .component, [])
      found.anchor.detail = -4
      return [found]
    }
    for token in mention.tokens.prefix(2) {
      guard var country = context.countries[context.syntax.tokens[token].form] else { continue }
      country.tokens = token..<token + 1
      let isSchool = mention.tokens.contains {
        context.lexicon.has(context.syntax.tokens[$0].form, .schoolName)
      }
      guard isSchool || context.isStateBody(bearer) else { return [] }
      var found = context.proposal(
        isSchool ? .part : .office, bearer, country,
        trigger: Array(mention.tokens), by: .component, [])
      found.anchor.detail = -4
      return [found]
    }
    return []
  }

  /// The body whose name a name begins with: "United Nations" in "United Nations Security Council".
  private func whole(of mention: Cast.Mention, _ context: RelationContext)
    -> Participants.Participant?
  {
    guard let last = mention.tokens.last,
      context.lexicon.has(context.syntax.tokens[last].lemma.lowercased(), .stateBodyNoun)
    else { return nil }
    for end in mention.tokens.dropFirst().prefix(8) {
      let name = mention.tokens.lowerBound..<end
      let form = name.map { context.syntax.tokens[$0].form }.joined(separator: " ")
      if var whole = context.bodies[form] {
        whole.tokens = name
        return whole
      }
    }
    return nil
  }
}
