internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// Reads what the words of a nominal say for or against actors as its antecedents.
///
/// A class, so that no candidate copies it.
final class NominalEvidence {
  let modification: NounModification

  private let discourse: Discourse
  private let words: WordNumbers
  private let noun: NounClass
  private let lemma: Int
  private let modifiers: [Int?]
  private let description: Description
  private let epithets: CountryEpithets
  private let hasFamily: Bool
  /// The states and bodies that actors belong to.
  private let affiliations: [Int: Int]
  private let leaders: Set<Int>
  /// Who holds the office that the noun names, and who does so as the words beside it say.
  private let officeHolders: Set<Int>
  private let likelyHolders: Set<Int>

  /// The evidence of a phrase; nil for one that is no nominal.
  init?(of index: Int, _ discourse: Discourse, _ offices: Offices, _ words: WordNumbers) {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun else { return nil }
    self.discourse = discourse
    self.words = words
    self.noun = noun
    let lexicon = discourse.syntax.lexicon
    let lemma = discourse.syntax.tokens[phrase.head].lemma.lowercased()
    self.lemma = words.lemmas[index]
    let modification = NounModification(of: phrase, discourse)
    self.modification = modification
    modifiers = modification.modifiers.map { words.number(of: $0) }
    description = Description(lemma, noun, modification, discourse)
    epithets = modification.epithets(lemma, discourse)
    hasFamily = NounFamily(of: lemma, in: lexicon) != nil
    affiliations = offices.affiliations
    leaders = offices.leaders
    let (head, more) = lexicon.officeExpansion(of: lemma)
    let holders = offices.byNoun[head] ?? []
    let wanted = modification.modifiers.union(more)
    officeHolders = Set(holders.lazy.map(\.actor))
    likelyHolders = Set(holders.lazy.filter { wanted.isSubset(of: $0.modifiers) }.map(\.actor))
  }

  /// Adds whether its words are words of a referent's name.
  func addName(_ referent: Referent, _ row: inout FeatureRows) {
    guard let actor = referent.actor else {
      for _ in 0..<4 { row.add(false) }
      return
    }
    let name = words.names[actor]
    let inName = modifiers.count { $0.map { name.contains($0) } ?? false }
    row.add(name.contains(lemma))
    row.add(words.lastNames[actor].contains(lemma))
    row.add(inName > 0)
    row.add(inName < modifiers.count)
  }

  /// Adds what is known of an actor, beside what the noun says.
  func addKnowledge(of number: Int, _ row: inout FeatureRows) {
    let actor = discourse.cast.actors[number]
    let side = modification.side
    let own = affiliations[number]
    row.add(side == number)
    row.add(side != nil && own == side)
    row.add(side != nil && own != nil && own != side)
    row.add(side != nil && own == nil && side != number)
    row.add(likelyHolders.contains(number))
    row.add(!officeHolders.isEmpty && !officeHolders.contains(number))
    row.add(leaders.contains(number))
    let kinds = noun.kinds
    row.add(kinds.contains(actor.kind))
    row.add(!kinds.isEmpty && !kinds.contains(actor.kind))
    row.add(noun.mayName(actor.kind))
    let isState = actor.kind == .country
    let isAllowed = isState && epithets.allow(actor)
    row.add(isAllowed && epithets.tellAnything)
    row.add(isState && !isAllowed)
    let fits = hasFamily && description.fits(actor)
    row.add(fits)
    row.add(hasFamily && !fits)
  }
}
