internal import Knowledge
internal import Lexicon
import Model

/// The countries that a noun phrase may mean by what it calls them: "the kingdom", "the Caucasus country".
struct CountryEpithets {
  /// The codes that each of its words allows; words that say nothing of a country are left out.
  private let allowed: [Set<Substring>]

  /// What a noun in lower case, the words that narrow it and the regions named among them say.
  init(
    _ noun: String, _ modifiers: Set<String>, regions: [Actor], in lexicon: LexicalTables,
    _ knowledge: Knowledge
  ) {
    let words = [noun] + modifiers
    allowed =
      words.compactMap { Self.codes(of: $0, in: lexicon) }
      + regions.compactMap {
        knowledge.regions.states(in: $0.name) ?? Self.codes(of: $0.name.lowercased(), in: lexicon)
      }
  }

  private static func codes(of word: String, in lexicon: LexicalTables) -> Set<Substring>? {
    lexicon.value(of: word, in: .countryEpithets).map { Set($0.split(separator: " ")) }
  }

  /// Whether any of its words tells of countries.
  var tellAnything: Bool { !allowed.isEmpty }

  /// Whether an actor may be meant; true for those that are no countries.
  func allow(_ actor: Actor) -> Bool {
    guard actor.kind == .country, let code = actor.code else { return true }
    return allowed.allSatisfy { $0.contains(code[...]) }
  }
}
