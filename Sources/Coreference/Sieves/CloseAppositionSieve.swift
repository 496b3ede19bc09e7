internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Close apposition: "Haaretz newspaper", "the Hezbollah movement".
struct CloseAppositionSieve: Sieve {
  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    guard let noun = phrase.noun, phrase.number == .singular, phrase.determiner != .indefinite,
      phrase.determiner != .possessive,
      let name = syntax.children(of: phrase.head).last(where: {
        $0 < phrase.head && syntax.dependencies[$0] == .compound
      }), syntax.extent(of: name).upperBound == phrase.head,
      let actor = discourse.actor(named: name)
    else { return nil }
    let kind = discourse.cast.actors[actor].kind
    let lemma = syntax.tokens[phrase.head].lemma.lowercased()
    guard noun.kinds.contains(kind), kind != .person, kind != .country,
      kind != .organisation || syntax.foldedLemma(of: phrase.head, is: .wholeBodyNoun),
      kind != .place || NounFamily(of: lemma, in: syntax.lexicon)?.isLand ?? false
    else { return nil }
    return Resolution(referent: actor, reason: .apposition, confidence: 0.8)
  }
}
