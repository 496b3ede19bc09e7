internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model

/// The constraints that a noun and its modifiers put on their antecedent.
struct Description {
  private let noun: NounClass
  private let modifiers: Set<String>
  private let family: NounFamily?
  private let epithets: CountryEpithets
  private let lexicon: LexicalTables
  private let knowledge: Knowledge

  init(
    _ lemma: String, _ noun: NounClass, _ modification: NounModification, _ discourse: Discourse
  ) {
    self.noun = noun
    // Whoever belongs to the state named is told by that.
    modifiers = modification.side == nil ? modification.modifiers : []
    lexicon = discourse.syntax.lexicon
    knowledge = discourse.knowledge
    family = NounFamily(of: lemma, in: lexicon)
    epithets = modification.epithets(lemma, discourse)
  }

  func fits(_ actor: Actor) -> Bool {
    // A people is no company, but a company may have been taken for a group.
    let isBody =
      noun == .organisation && actor.kind == .group
      && knowledge.gazetteer.entry(named: actor.name) == nil
    guard noun.kinds.contains(actor.kind) || isBody else { return false }
    if actor.kind == .country { return epithets.allow(actor) }
    if let family,
      !family.mayTakeUp(
        actor, isCity: isCity(actor), isRegion: knowledge.isRegion(named: actor.name), in: lexicon)
    {
      return false
    }
    let words = Set(actor.name.split(separator: " ").map { $0.lowercased() })
    return modifiers.isSubset(of: words)
  }

  /// Whether a place is a city, as far as is known.
  private func isCity(_ actor: Actor) -> Bool {
    actor.kind == .place && knowledge.isCity(named: actor.name)
  }
}
