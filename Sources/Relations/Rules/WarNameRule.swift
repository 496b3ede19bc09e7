internal import Grammar
internal import Parses
internal import Lexicon
internal import Model
internal import Names

/// A war between two countries in its name: "the Iran-Iraq War".
///
/// Valid for names of events that end with a word for a war and hold two countries with a dash between them.
struct WarNameRule: NameRule {
  func proposals(
    for mention: Cast.Mention, of bearer: Participants.Participant, in context: RelationContext
  ) -> [Proposal] {
    let tokens = context.syntax.tokens
    guard mention.tokens.count > 1, context.participants.kind(of: bearer) == .event,
      let last = mention.tokens.last, context.lexicon.has(tokens[last].form, .warName)
    else { return [] }
    let sides = mention.tokens.filter { context.countries[tokens[$0].form] != nil }
    guard sides.count == 2, sides[0] + 2 == sides[1],
      ["-", "–"].contains(tokens[sides[0] + 1].form)
    else { return [] }
    let ends = sides.compactMap { token in
      context.countries[tokens[token].form].map { country in
        var country = country
        country.tokens = token..<token + 1
        return country
      }
    }
    var found = context.proposal(
      .dispute, ends[0], ends[1], trigger: [last], isMutual: true, by: .component, [last])
    found.anchor.detail = -4
    return [found]
  }
}
