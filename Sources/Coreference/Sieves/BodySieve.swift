internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Nouns for a kind of body that no name contains: "the bloc" for a union, "the airline", "the Iraqi foreign ministry".
///
/// Takes the most salient body of a family that the noun may mean, where no other comes near.
struct BodySieve: Sieve {
  private let offices: Offices
  private let families: BodyFamilies

  /// How many phrases back it looks.
  private static let reach = 120

  init(_ cast: Cast, offices: Offices, in lexicon: LexicalTables) {
    self.offices = offices
    families = BodyFamilies(cast, in: lexicon)
  }

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let noun = phrase.noun, noun == .organisation || noun == .group,
      phrase.number == .singular,
      phrase.determiner == .definite || phrase.determiner == .demonstrative
    else { return nil }
    let lexicon = discourse.syntax.lexicon
    guard !discourse.syntax.foldedLemma(of: phrase.head, is: .generalNoun) else { return nil }
    let wanted = BodyFamilies.families(
      of: discourse.syntax.tokens[phrase.head].lemma.lowercased(), in: lexicon)
    guard !wanted.isEmpty else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard !modification.isRestricted, !modification.isOfUnnamedBody,
      !modification.isModified(by: .contrastiveModifier, lexicon)
    else { return nil }
    var salience = Salience(of: .organisation, 2, before: index, within: Self.reach, in: discourse)
    let others = discourse.arguments(beside: phrase)
    salience.filter { actor in
      !others.contains(actor) && families.allow(actor, for: wanted)
        && fits(actor, modification, wanted, discourse)
    }
    return salience.outstanding.map {
      Resolution(referent: $0, reason: .category, confidence: 0.55)
    }
  }

  /// Whether an actor may be what the modifiers say: belong to the state named, and bear the other words in its name where
  /// its name says what it does.
  private func fits(
    _ actor: Int, _ modification: NounModification, _ wanted: Set<Substring>, _ discourse: Discourse
  ) -> Bool {
    let body = discourse.cast.actors[actor]
    if let side = modification.side {
      guard
        let known = offices.affiliations[actor]
          ?? (families.areSpelledOut(wanted) && families.tell(actor, of: wanted) ? side : nil),
        known == side
      else { return false }
    }
    guard families.tell(actor, of: wanted), families.areSpelledOut(wanted) else { return true }
    let words = Set(body.name.split(separator: " ").map { $0.lowercased() })
    return modification.modifiers.isSubset(of: words)
  }
}

/// The families of the bodies of an article, by the words of their names.
struct BodyFamilies {
  private let known: [Int: Set<Substring>]

  /// Families whose members need not say so in their names.
  private let unspoken: Set<Substring>
  /// Families whose members say in their names what they do: "the foreign ministry".
  private let spelledOut: Set<Substring>

  init(_ cast: Cast, in lexicon: LexicalTables) {
    var known: [Int: Set<Substring>] = [:]
    for (index, actor) in cast.actors.enumerated() where actor.kind == .organisation {
      let words = ([actor.name] + actor.aliases.prefix(8)).flatMap { $0.split(separator: " ") }
      known[index] = words.reduce(into: []) {
        $0.formUnion(Self.families(of: $1.lowercased(), in: lexicon))
      }
    }
    self.known = known
    unspoken = Set(lexicon.words(of: .unspokenFamily).map { $0[...] })
    spelledOut = Set(lexicon.words(of: .spelledOutFamily).map { $0[...] })
  }

  /// The families that a noun in lower case may mean.
  static func families(of noun: String, in lexicon: LexicalTables) -> Set<Substring> {
    Set(lexicon.value(of: noun, in: .bodyFamilies)?.split(separator: " ") ?? [])
  }

  /// Whether an actor may be a body of one of some families: its name says so, or says nothing where none needs to.
  func allow(_ actor: Int, for wanted: Set<Substring>) -> Bool {
    guard let told = known[actor] else { return false }
    return told.isEmpty ? !wanted.isDisjoint(with: unspoken) : !told.isDisjoint(with: wanted)
  }

  /// Whether an actor's name says that it is of one of some families.
  func tell(_ actor: Int, of wanted: Set<Substring>) -> Bool {
    known[actor].map { !$0.isDisjoint(with: wanted) } ?? false
  }

  /// Whether some families are such.
  func areSpelledOut(_ wanted: Set<Substring>) -> Bool {
    !wanted.isDisjoint(with: spelledOut)
  }
}
