internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Those who govern, without a word of whose they are: "the government" of the state that is being told of.
struct GovernmentSieve: Sieve {
  /// How many phrases back it looks.
  private static let reach = 80

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard phrase.noun != nil, phrase.determiner == .definite || phrase.determiner == .none,
      Self.governs(phrase, discourse.syntax) || Self.serves(phrase, discourse.syntax)
    else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard modification.side == nil, modification.regions.isEmpty, modification.count == nil,
      !modification.isRestricted, !modification.isOfUnnamedBody,
      Self.serves(phrase, discourse.syntax)
        || modification.modifiers.allSatisfy({
          discourse.syntax.lexicon.has($0, .centralModifier)
        })
    else { return nil }
    var salience = Salience(of: .country, 2, before: index, within: Self.reach, in: discourse)
    let others = discourse.arguments(beside: phrase)
    salience.filter { !others.contains($0) }
    return salience.outstanding.map {
      Resolution(referent: $0, reason: .metonym, confidence: 0.5)
    }
  }

  /// Whether it is one of the bodies that a government is made of: "the foreign ministry", without a name the state itself.
  private static func serves(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    phrase.determiner == .definite && phrase.number == .singular
      && syntax.foldedLemma(of: phrase.head, is: .portfolioNoun)
  }

  private static func governs(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    phrase.number == .singular
      ? syntax.foldedLemma(of: phrase.head, is: .governingNoun)
      : syntax.foldedLemma(of: phrase.head, is: .pluralGoverningNoun)
  }
}
