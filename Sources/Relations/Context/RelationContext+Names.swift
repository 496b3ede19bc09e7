internal import Names
internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// What names are of.
extension RelationContext {
  /// Whether an organisation's name says that it belongs to a state.
  func isStateBody(_ participant: Participant) -> Bool {
    participant.tokens.contains {
      lexicon.has(syntax.tokens[$0].lemma.lowercased(), .stateBodyNoun)
    }
  }

  /// Whether it is a place, or a body, which has a seat.
  func isSituated(_ participant: Participant) -> Bool {
    let kind = participants.kind(of: participant)
    return kind == .place || kind == .organisation
  }

  /// Whether others can be situated in it.
  func isLand(_ participant: Participant) -> Bool {
    let kind = participants.kind(of: participant)
    return kind == .place || kind == .country
  }

  /// The actors whose mention a token heads, or that stand before a noun for the place that they are: "Kerala state".
  func named(asPlaceBy token: Int) -> [Participant] {
    let named = participants.named(by: token)
    guard named.isEmpty, syntax.lemma(of: token, is: .localityNoun) else { return named }
    return syntax.children(of: token).filter {
      $0 + 1 == token && (syntax.dependencies[$0] == .compound || syntax.dependencies[$0] == .nmod)
    }.flatMap { participants.named(by: $0) }.filter { participants.kind(of: $0) == .place }
  }

  /// Whether an adjective calls what it stands before a neighbour.
  func isNeighbourWord(_ token: Int) -> Bool {
    syntax.dependencies[token] == .amod
      && lexicon.has(syntax.tokens[token].form.lowercased(), .neighbourAdjective)
  }
}

extension Participants {
  /// Every name of a country in one word, with its first mention.
  func countryNames() -> [String: Participant] {
    var found: [String: Participant] = [:]
    for mention in cast.mentions
    where mention.kind == .name && mention.tokens.count == 1
      && cast.actors[mention.actor].kind == .country
    {
      let name = syntax.tokens[mention.head].form
      if found[name] == nil {
        found[name] = Participant(actor: mention.actor, tokens: mention.tokens, directness: 0.9)
      }
    }
    return found
  }

  /// Every name of an organisation, with its first mention.
  func bodyNames() -> [String: Participant] {
    var found: [String: Participant] = [:]
    for mention in cast.mentions
    where mention.kind == .name && cast.actors[mention.actor].kind == .organisation {
      let name = mention.tokens.map { syntax.tokens[$0].form }.joined(separator: " ")
      if found[name] == nil {
        found[name] = Participant(actor: mention.actor, tokens: mention.tokens, directness: 0.9)
      }
    }
    return found
  }
}
