internal import Grammar
internal import Parses
internal import Lexicon
internal import Model
internal import Names

/// Places and bodies in places, and bodies in bodies: "the palace in Paris", "the Office of Museums at the Ministry of
/// Culture".
///
/// Valid for a preposition of place that hangs on the name of a place or body, and for places also
/// - just behind the name where the parser gave it to another word ("near Kunduz in Afghanistan"),
/// - on the common noun that the name stands before ("the Umayyad mosque in Damascus"), to which its land may belong,
/// and for places that are named as examples of another.
struct LocativeRule: NameRule {
  typealias Participant = Participants.Participant

  func proposals(
    for mention: Cast.Mention, of bearer: Participant, in context: RelationContext
  ) -> [Proposal] {
    guard context.isSituated(bearer) else { return examples(of: mention, as: bearer, context) }
    var found: [Proposal] = []
    if context.participants.kind(of: bearer) == .place {
      if let preposition = prepositionBehind(mention, context) {
        found += proposals(bearer, behind: preposition, detail: -2, context)
      }
      if let noun = nounBehind(mention, context) {
        for child in context.syntax.children(of: noun)
        where context.syntax.dependencies[child] == .prep {
          found += proposals(bearer, behind: child, detail: -1, context)
        }
        found += owners(of: noun, of: bearer, context)
      }
    }
    for child in context.syntax.children(of: mention.head)
    where !mention.tokens.contains(child) && context.syntax.dependencies[child] == .prep {
      found += proposals(bearer, behind: child, detail: child, context)
    }
    return found + examples(of: mention, as: bearer, context)
  }

  /// "India's Kerala state", "the Indian Kerala state": whose a place is that stands before a noun for what it is.
  private func owners(of noun: Int, of bearer: Participant, _ context: RelationContext)
    -> [Proposal]
  {
    guard context.syntax.lemma(of: noun, is: .localityNoun) else { return [] }
    return context.syntax.children(of: noun).filter {
      context.syntax.dependencies[$0] == .poss || context.syntax.dependencies[$0] == .amod
    }.flatMap { child in
      context.participants.named(by: child)
        .filter { context.isLand($0) && $0.actor != bearer.actor }
        .map { land in
          var found = context.proposal(
            .part, bearer, land, trigger: [noun], by: .possessor, [noun])
          found.anchor.detail = child
          return found
        }
    }
  }

  /// "Southern Africa, including Durban": what is named as an example of a land lies in it.
  private func examples(
    of mention: Cast.Mention, as land: Participant, _ context: RelationContext
  ) -> [Proposal] {
    guard context.isLand(land) else { return [] }
    let parts = context.syntax.examples(of: mention.head)
      .flatMap { context.participants.named(by: $0) }
      .filter { context.participants.kind(of: $0) == .place && $0.actor != land.actor }
    return parts.map { part in
      var found = context.proposal(
        .part, part, land, trigger: Array(mention.tokens), by: .locative, [mention.head])
      found.anchor.detail = part.tokens.lowerBound
      return found
    }
  }

  /// The "in" just behind a name that the parser gave to another word.
  private func prepositionBehind(_ mention: Cast.Mention, _ context: RelationContext) -> Int? {
    let next = mention.tokens.upperBound
    guard next < context.syntax.tokens.count, context.syntax.dependencies[next] == .prep,
      context.lexicon.has(context.syntax.tokens[next].form, .inessivePreposition),
      context.syntax.head(of: next) != mention.head
    else { return nil }
    return next
  }

  /// The common noun that a name stands before, of which the two make one name.
  private func nounBehind(_ mention: Cast.Mention, _ context: RelationContext) -> Int? {
    guard context.syntax.dependencies[mention.head] == .compound,
      let noun = context.syntax.head(of: mention.head),
      context.syntax.tokens[noun].pos == .noun, noun == mention.tokens.upperBound
    else { return nil }
    return noun
  }

  private func proposals(
    _ bearer: Participant, behind preposition: Int, detail: Int, _ context: RelationContext
  ) -> [Proposal] {
    guard context.syntax.lemma(of: preposition, is: .situationPreposition) else { return [] }
    let others = context.clauses.obliques(of: preposition).flatMap(\.objects)
      .flatMap { context.named(asPlaceBy: $0) }.filter { $0.actor != bearer.actor }
    func proposal(_ kind: RelationKind, _ other: Participant) -> Proposal {
      var found = context.proposal(
        kind, bearer, other, trigger: [preposition], by: .locative, [preposition])
      found.anchor.detail = detail
      return found
    }
    let isBody = context.participants.kind(of: bearer) == .organisation
    let bodies = others.filter { isBody && context.participants.kind(of: $0) == .organisation }
    return bodies.map { proposal(.affiliation, $0) }
      + others.filter(context.isLand).map { proposal(.part, $0) }
  }
}
