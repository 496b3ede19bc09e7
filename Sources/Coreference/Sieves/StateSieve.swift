internal import Grammar
internal import Names
import Model
import Parses

/// "The Iraqi government", "the Indian side": what stands for the state that it names.
///
/// An unnamed body of a state stands for its state, as an unnamed minister does.
struct StateSieve: Sieve {
  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard phrase.noun != nil, phrase.determiner != .indefinite, phrase.determiner != .quantified,
      Self.nouns.contains(discourse.syntax.tokens[phrase.head].lemma.lowercased())
    else { return nil }
    let narrowing = Narrowing(of: phrase, discourse)
    guard let side = narrowing.side, discourse.cast.actors[side].kind == .country,
      narrowing.modifiers.isDisjoint(with: Self.parts)
    else { return nil }
    return Answer(referent: side, reason: .metonym, confidence: 0.6)
  }

  private static let nouns: Set<String> = [
    "government", "authority", "authorities", "administration", "regime", "side", "delegation",
    "leadership", "cabinet",
  ]
  private static let parts: Set<String> = [
    "regional", "local", "provincial", "municipal", "former", "previous", "exile", "tax", "city",
    "state", "shadow", "rebel", "health", "port", "aviation", "border", "transport",
  ]
}
