/// The word forms that one reader has met: a growing cache, not shared between threads.
package struct Lexicon {
  /// The forms met since ``generation`` began, by index.
  package private(set) var lexemes: [Lexeme] = []
  /// Counts how often the forms were forgotten to bound memory: what is cached by index holds for one generation.
  package private(set) var generation = 0

  /// The form at an index that a token of the current generation holds.
  package subscript(index: Int32) -> Lexeme { lexemes[Int(index)] }
}
