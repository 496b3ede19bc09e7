internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Loose apposition: "Wellington, the capital".
struct AppositionSieve: Sieve {
  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    guard let noun = phrase.noun else { return nil }
    guard noun != .thing || !syntax.lemma(of: phrase.head, is: .partitiveNoun) else { return nil }
    guard phrase.number == .singular else { return several(phrase, noun, in: &discourse) }
    if syntax.dependencies[phrase.head] == .appos, let head = syntax.head(of: phrase.head),
      let actor = named(at: head, discourse), noun.mayName(discourse.cast.actors[actor].kind)
    {
      return Resolution(referent: actor, reason: .apposition, confidence: 0.9)
    }
    // "The company Google" is close apposition, one phrase: only punctuation makes it two.
    if let child = syntax.child(of: phrase.head, .appos),
      syntax.extent(of: child).lowerBound > phrase.head + 1,
      let actor = named(at: child, discourse),
      noun.mayName(discourse.cast.actors[actor].kind)
    {
      return Resolution(referent: actor, reason: .apposition, confidence: 0.9)
    }
    return nil
  }

  /// A plural noun with coordinated names in apposition: "two ministers, Sergei Lavrov and Antony Blinken".
  private func several(_ phrase: Phrase, _ noun: NounClass, in discourse: inout Discourse)
    -> Resolution?
  {
    let syntax = discourse.syntax
    for child in syntax.children(of: phrase.head) where syntax.dependencies[child] == .appos {
      let heads = syntax.conjuncts(of: child)
      let actors = heads.compactMap { named(at: $0, discourse) }
      guard heads.count > 1, actors.count == heads.count, heads.count < 9,
        syntax.extent(of: child).lowerBound > phrase.head + 1, Set(actors).count == actors.count,
        actors.allSatisfy({ noun.mayName(discourse.cast.actors[$0].kind) })
      else { continue }
      return Resolution(
        referent: discourse.union(of: actors), reason: .apposition, confidence: 0.85)
    }
    return nil
  }

  private func named(at token: Int, _ discourse: Discourse) -> Int? {
    let phrase = discourse.phraseOfHead[token]
    return phrase < 0 ? nil : discourse.phrases[phrase].actor
  }
}

extension NounClass {
  /// Whether a noun of this class may describe an actor of that kind, in apposition or as a predicate.
  func mayName(_ kind: Actor.Kind) -> Bool {
    if kinds.contains(kind) { return true }
    return switch (self, kind) {
    case (.thing, .person), (.thing, .country): false
    case (.thing, _): true
    case (.place, .country), (.place, .organisation), (.organisation, .group): true
    case (.people, .person): false
    case (.people, _): true
    case (.organisation, .product), (.organisation, .project), (.event, .project): true
    default: false
    }
  }
}
