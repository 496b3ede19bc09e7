internal import Grammar
internal import Lexicon
import Parses

/// Nouns for people who act without a name: "rebels", "the police", "villagers".
extension Syntax {
  /// Whether the noun at a token may stand for people, whatever its number and modifiers.
  func mayDenotePeople(_ token: Int) -> Bool {
    foldedLemma(of: token, is: .unnamedPeopleNoun) || foldedLemma(of: token, is: .stateArmNoun)
      || foldedLemma(of: token, is: .pluralPeopleNoun)
      || foldedLemma(of: token, is: .contextualPeopleNoun)
  }

  /// Whether the noun at a token stands for people after some modifiers: no "group" acts as an "armed group" does, and
  /// a "fighter" may be a plane.
  func denotesPeople(_ token: Int, after modifiers: [Int]) -> Bool {
    if foldedLemma(of: token, is: .unnamedPeopleNoun) { return true }
    if lexicon.has(tokens[token].form.lowercased(), .combatantForm) {
      return !modifiers.contains { foldedLemma(of: $0, is: .aircraftModifier) }
    }
    return foldedLemma(of: token, is: .contextualPeopleNoun)
      && modifiers.contains { foldedLemma(of: $0, is: .oppositionModifier) }
  }
}
