internal import Lexicon
internal import Parses

extension Syntax {
  /// The names that are given as examples of what a noun or name stands for: "Gwadar" and "Chabahar" in "three ports including
  /// Gwadar and Chabahar".
  package func examples(of noun: Int) -> [Int] {
    children(of: noun).filter { child in
      guard dependencies[child] == .prep, child > noun else { return false }
      let form = tokens[child].form.lowercased()
      return lexicon.has(form, .exemplifier)
        || lexicon.has(form, .compoundExemplifier) && child > 0
          && lexicon.has(tokens[child - 1].form.lowercased(), .compoundExemplifierOpener)
    }.flatMap { children(of: $0) }.filter { dependencies[$0] == .pobj }
      .flatMap { conjuncts(of: $0) }
  }
}
