internal import Lexicon
import Model

/// The countries that a noun phrase may mean by what it calls them: "the kingdom", "the Caucasus country".
struct CountryEpithets {
  /// The codes that each of its words allows; words that say nothing of a country are left out.
  private let allowed: [[Substring]]

  /// What a noun in lower case and the words that narrow it say.
  init(_ noun: String, _ modifiers: Set<String>, in lexicon: LexicalTables) {
    allowed = ([noun] + modifiers).compactMap {
      lexicon.value(of: $0, in: .countryEpithets)?.split(separator: " ")
    }
  }

  /// Whether an actor may be meant; true for those that are no countries.
  func allow(_ actor: Actor) -> Bool {
    guard actor.kind == .country, let code = actor.code else { return true }
    return allowed.allSatisfy { $0.contains(code[...]) }
  }
}
