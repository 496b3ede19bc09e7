package import Lexicon

extension Coreference {
  /// The forms of a lexicon's pronouns that can be read, sorted.
  package static func pronouns(of lexicon: LexicalTables) -> [String] {
    Pronoun.table(of: lexicon).keys.sorted()
  }
}
