internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Head match: a noun that is a word of a name, such as "the treaty", "the Commission".
struct HeadMatchSieve: Sieve {
  /// The actors by the words of their names, in lower case; persons and countries left out.
  private let byWord: [String: Set<Int>]
  /// The same by the last word alone, the head.
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

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, phrase.number == .singular,
      phrase.determiner == .definite || phrase.determiner == .demonstrative,
      let known = (noun == .thing ? byHead : byWord)[
        discourse.syntax.tokens[phrase.head].lemma.lowercased()]
    else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard !modification.isRestricted, modification.regions.isEmpty,
      !modification.isModified(by: .contrastiveModifier, discourse.syntax.lexicon)
    else { return nil }
    let fitting = known.filter {
      guard noun.mayName(discourse.cast.actors[$0].kind) else { return false }
      guard let side = modification.side else { return true }
      return side == $0
    }
    guard let actor = discourse.latest(of: fitting, before: index),
      !discourse.referents[actor].phrases.isEmpty
    else { return nil }
    return Resolution(referent: actor, reason: .category, confidence: 0.75)
  }
}
