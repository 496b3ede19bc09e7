internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// "The treaty", "the Commission": a noun that is a word of a name.
struct HeadMatchSieve: Sieve {
  /// The actors by the words of their names, in lower case; persons and countries left out.
  private let byWord: [String: Set<Int>]
  /// The same by the last word alone, which says what it is.
  private let byHead: [String: Set<Int>]

  init(_ cast: Cast) {
    var byWord: [String: Set<Int>] = [:]
    var byHead: [String: Set<Int>] = [:]
    for (index, actor) in cast.actors.enumerated()
    where actor.kind != .person && actor.kind != .country {
      for name in [actor.name] + actor.aliases {
        for word in name.split(separator: " ") {
          byWord[word.lowercased(), default: []].insert(index)
        }
        if let last = name.split(separator: " ").dropFirst().last {
          byHead[last.lowercased(), default: []].insert(index)
        }
      }
    }
    self.byWord = byWord
    self.byHead = byHead
  }

  func answer(_ index: Int, in discourse: inout Discourse) -> Answer? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, phrase.number == .singular,
      phrase.determiner == .definite || phrase.determiner == .demonstrative,
      let known = (noun == .thing ? byHead : byWord)[
        discourse.syntax.tokens[phrase.head].lemma.lowercased()]
    else { return nil }
    let narrowing = Narrowing(of: phrase, discourse)
    guard !narrowing.isRestricted,
      !narrowing.isModified(by: .contrastiveModifier, discourse.syntax.lexicon)
    else { return nil }
    let fitting = known.filter {
      guard noun.mayName(discourse.cast.actors[$0].kind) else { return false }
      guard let side = narrowing.side else { return true }
      return side == $0
    }
    guard let actor = discourse.latest(of: fitting, before: index),
      !discourse.referents[actor].phrases.isEmpty
    else { return nil }
    return Answer(referent: actor, reason: .category, confidence: 0.75)
  }
}
