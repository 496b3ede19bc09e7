internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Places that a noun for the places of a land sums up: "Peru's cities Cusco and Puno", "counties in Kenya include Lamu",
/// "three districts of Guinea: Boké, Télimélé and Gaoual".
///
/// Valid for a plural noun for places that says of which one land they are, and for places named as examples, in
/// apposition, as what the noun is said to be, or as what it is said to include.
struct MemberPlacesRule: RelationRule {
  typealias Participant = Participants.Participant

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let syntax = context.syntax
    let told = Set(
      earlier.accepted.lazy.filter { $0.kind == .part }.map { Pair($0.source, $0.target) })
    var found: [Proposal] = []
    for noun in syntax.tokens.indices
    where syntax.tokens[noun].wordForm == .pluralNoun
      && syntax.lemma(of: noun, is: .localityNoun)
    {
      try cancellation.check()
      guard let land = land(of: noun, in: context) else { continue }
      let places = members(of: noun, in: context).flatMap { context.participants.named(by: $0) }
        .filter { context.participants.kind(of: $0) == .place && $0.actor != land.actor }
      for place in context.frames.distinct(places) where !told.contains(Pair(place, land)) {
        var proposal = context.proposal(
          .part, place, land, trigger: [noun], by: .locative, [noun])
        proposal.anchor = Proposal.Anchor(item: noun, detail: place.tokens.lowerBound)
        found.append(proposal)
      }
    }
    return found
  }

  private struct Pair: Hashable {
    let part: Int
    let whole: Int

    init(_ part: Participant, _ whole: Participant) {
      (self.part, self.whole) = (part.actor, whole.actor)
    }
  }

  /// The one land that a noun for places says they lie in.
  private func land(of noun: Int, in context: RelationContext) -> Participant? {
    let syntax = context.syntax
    let owners = syntax.children(of: noun).flatMap { child -> [Participant] in
      switch syntax.dependencies[child] {
      case .poss, .amod, .compound, .nmod: return context.participants.named(by: child)
      case .prep where syntax.lemma(of: child, is: .situationPreposition):
        return syntax.child(of: child, .pobj).map { region(at: $0, in: context) } ?? []
      default: return []
      }
    }.filter { context.isLand($0) }
    guard let land = owners.first, owners.allSatisfy({ $0.actor == land.actor }) else { return nil }
    return land
  }

  /// The land behind a preposition, also by a part of it: "in the south of Guinea".
  private func region(at object: Int, in context: RelationContext) -> [Participant] {
    let named = context.participants.named(by: object)
    guard named.isEmpty, context.syntax.conjuncts(of: object).count == 1 else {
      return context.syntax.conjuncts(of: object).count == 1 ? named : []
    }
    return context.participants.owners(of: object)
  }

  /// The heads of what is named as one of the places that a noun sums up.
  private func members(of noun: Int, in context: RelationContext) -> [Int] {
    let syntax = context.syntax
    var heads = syntax.examples(of: noun)
    for child in syntax.children(of: noun) where syntax.dependencies[child] == .appos {
      heads += syntax.conjuncts(of: child)
    }
    if let verb = syntax.head(of: noun), syntax.dependencies[noun] == .nsubj {
      let isInclusive = syntax.lemma(of: verb, is: .inclusiveVerb)
      for child in syntax.children(of: verb) {
        switch syntax.dependencies[child] {
        case .dobj where isInclusive, .attr where syntax.lemma(of: verb, is: .copula):
          heads += syntax.conjuncts(of: child)
        default: break
        }
      }
    }
    return heads.flatMap { head in
      context.participants.named(by: head).isEmpty && syntax.lemma(of: head, is: .localityNoun)
        // "The capital Malabo"
        ? syntax.children(of: head).filter { syntax.dependencies[$0] == .appos } : [head]
    }
  }
}
