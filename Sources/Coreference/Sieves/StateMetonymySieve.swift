internal import Grammar
internal import Lexicon
internal import Names
import Language
import Model

/// "The Iraqi government", "the Indian side": what stands for the state that it names.
///
/// An unnamed body of a state stands for its state, as an unnamed minister does.
struct StateSieve: Sieve {
  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard phrase.noun != nil, phrase.determiner != .indefinite, phrase.determiner != .quantified,
      discourse.syntax.foldedLemma(of: phrase.head, is: .stateMetonym)
    else { return nil }
    let narrowing = Narrowing(of: phrase, discourse)
    guard let side = narrowing.side, discourse.cast.actors[side].kind == .country,
      !narrowing.isModified(by: .substateModifier, discourse.syntax.lexicon)
    else { return nil }
    return Answer(referent: side, reason: .metonym, confidence: 0.6)
  }
}
