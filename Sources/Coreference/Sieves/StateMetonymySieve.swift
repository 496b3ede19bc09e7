internal import Grammar
internal import Lexicon
internal import Names
import Parses
import Model

/// Metonymy for a state: "the Iraqi government", "the Indian side".
///
/// An unnamed body of a state is resolved to the state.
struct StateMetonymySieve: Sieve {
  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard phrase.noun != nil, phrase.determiner != .indefinite, phrase.determiner != .quantified,
      discourse.syntax.foldedLemma(of: phrase.head, is: .stateMetonym)
    else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard let side = modification.side, discourse.cast.actors[side].kind == .country,
      !modification.isModified(by: .substateModifier, discourse.syntax.lexicon)
    else { return nil }
    return Resolution(referent: side, reason: .metonym, confidence: 0.6)
  }
}
