internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Nouns for whoever holds some office: "the Czech representative" is the one of that state who was just mentioned, "the
/// official said" the one who holds an office, or who spoke last.
struct OfficialSieve: Sieve {
  let offices: Offices

  /// How many sentences and how many phrases back it looks.
  private static let reach = (sentences: 4, phrases: 80)

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    guard phrase.number == .singular,
      phrase.determiner == .definite || phrase.determiner == .demonstrative,
      syntax.foldedLemma(of: phrase.head, is: .generalOfficialNoun)
    else { return nil }
    let modification = NounModification(of: phrase, discourse)
    guard !modification.isRestricted, modification.regions.isEmpty, modification.modifiers.isEmpty,
      modification.side != nil
        || syntax.foldedLemma(of: phrase.head, is: .officeHolderNoun)
    else { return nil }
    var found: Set<Int> = []
    var lastSpeaker: Int?
    for current in stride(from: index - 1, through: max(0, index - Self.reach.phrases), by: -1) {
      let other = discourse.phrases[current]
      guard phrase.sentence - other.sentence <= Self.reach.sentences else { break }
      let referent = discourse.referentOfPhrase[current]
      guard referent >= 0, let actor = discourse.referents[referent].actor,
        discourse.cast.actors[actor].kind == .person
      else { continue }
      if lastSpeaker == nil, speaks(other, discourse) { lastSpeaker = actor }
      guard offices.holders.contains(actor) else { continue }
      // Who is named with it in one clause is somebody else.
      if discourse.clauses.clause[other.head] == discourse.clauses.clause[phrase.head],
        other.sentence == phrase.sentence
      {
        return nil
      }
      if modification.side.map({ offices.affiliations[actor] == $0 }) ?? true {
        found.insert(actor)
      }
    }
    let speaker = modification.side == nil && speaks(phrase, discourse) ? lastSpeaker : nil
    guard
      let holder = found.count == 1
        ? found.first : speaker.flatMap({ found.contains($0) ? $0 : nil })
    else { return nil }
    return Resolution(referent: holder, reason: .role, confidence: 0.65)
  }

  /// Whether somebody is the subject of a verb of saying.
  private func speaks(_ phrase: Phrase, _ discourse: Discourse) -> Bool {
    phrase.role == .subject
      && discourse.syntax.head(of: phrase.head).map {
        discourse.syntax.lemma(of: $0, is: .sayingVerb)
      } ?? false
  }
}
