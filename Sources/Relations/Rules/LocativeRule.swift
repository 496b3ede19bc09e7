internal import Grammar
internal import Language
internal import Lexicon
internal import Model
internal import Names

/// Places and bodies in places, and bodies in bodies: "the palace in Paris", "the Office of Museums at the Ministry of
/// Culture".
///
/// Valid for a preposition of place that hangs on the name of a place or body, and for places also
/// - just behind the name where the parser gave it to another word ("near Kunduz in Afghanistan"),
/// - on the common noun that the name stands before ("the Umayyad mosque in Damascus").
struct LocativeRule: NameRule {
  typealias Participant = Participants.Participant

  func proposals(
    for mention: Cast.Mention, of bearer: Participant, in context: RelationContext
  ) -> [Proposal] {
    guard context.isSituated(bearer) else { return [] }
    let syntax = context.syntax
    var found: [Proposal] = []
    if context.participants.kind(of: bearer) == .place {
      if let preposition = prepositionBehind(mention, context) {
        found += proposals(bearer, behind: preposition, detail: -2, context)
      }
      if let noun = nounBehind(mention, context) {
        for child in syntax.children(of: noun) where syntax.dependencies[child] == .prep {
          found += proposals(bearer, behind: child, detail: -1, context)
        }
      }
    }
    for child in syntax.children(of: mention.head)
    where !mention.tokens.contains(child) && syntax.dependencies[child] == .prep {
      found += proposals(bearer, behind: child, detail: child, context)
    }
    return found
  }

  /// The "in" just behind a name that the parser gave to another word.
  private func prepositionBehind(_ mention: Cast.Mention, _ context: RelationContext) -> Int? {
    let next = mention.tokens.upperBound
    let syntax = context.syntax
    guard next < syntax.tokens.count, syntax.dependencies[next] == .prep,
      context.lexicon.has(syntax.tokens[next].form, .inessivePreposition),
      syntax.head(of: next) != mention.head
    else { return nil }
    return next
  }

  /// The common noun that a name stands before, of which the two make one name.
  private func nounBehind(_ mention: Cast.Mention, _ context: RelationContext) -> Int? {
    let syntax = context.syntax
    guard syntax.dependencies[mention.head] == .compound, let noun = syntax.head(of: mention.head),
      syntax.tokens[noun].pos == .noun, noun == mention.tokens.upperBound
    else { return nil }
    return noun
  }

  private func proposals(
    _ bearer: Participant, behind preposition: Int, detail: Int, _ context: RelationContext
  ) -> [Proposal] {
    guard context.syntax.lemma(of: preposition, is: .situationPreposition) else { return [] }
    let participants = context.participants
    let others = context.clauses.obliques(of: preposition).flatMap(\.objects)
      .flatMap { participants.named(by: $0) }.filter { $0.actor != bearer.actor }
    func proposal(_ kind: RelationKind, _ other: Participant) -> Proposal {
      var found = context.proposal(
        kind, bearer, other, trigger: [preposition], by: .locative, [preposition])
      found.anchor.detail = detail
      return found
    }
    let isBody = participants.kind(of: bearer) == .organisation
    let bodies = others.filter { isBody && participants.kind(of: $0) == .organisation }
    return bodies.map { proposal(.affiliation, $0) }
      + others.filter(context.isLand).map { proposal(.part, $0) }
  }
}
