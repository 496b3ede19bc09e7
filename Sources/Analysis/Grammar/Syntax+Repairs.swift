internal import Language

/// Where the parser is often wrong, and what it should have said.
extension Syntax {
  /// The heads of a parse, some of them moved.
  static func repairedHeads(of parse: Parse, dependencies: [Dependency]) -> [Int32] {
    let tokens = parse.tokens
    var heads = tokens.map { Int32($0.head) }
    var hasFrame = [Bool](repeating: false, count: tokens.count)
    for (index, token) in tokens.enumerated() {
      let isFrame =
        dependencies[index] == .poss
        || dependencies[index] == .prep && framePrepositions.contains(token.lemma)
      if isFrame { hasFrame[token.head] = true }
    }
    // "its dispute with Chile and support for Peru": the support is not with it.
    for (index, token) in tokens.enumerated()
    where dependencies[index] == .conj && token.pos == .noun && hasFrame[index] {
      let name = token.head
      guard tokens[name].pos == .properNoun, dependencies[name] == .pobj else { continue }
      let preposition = tokens[name].head
      let noun = tokens[preposition].head
      guard dependencies[preposition] == .prep, tokens[noun].pos == .noun, noun < index else {
        continue
      }
      heads[index] = Int32(noun)
    }
    return heads
  }

  /// Prepositions that open an argument of a noun rather than a circumstance.
  private static let framePrepositions: Set<String> = [
    "for", "to", "with", "against", "over", "on", "toward", "towards",
  ]
}
