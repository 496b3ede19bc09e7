import Lexicon
import Parses

extension Syntax {
  /// Whether a token is of a sum of money.
  package func isMoney(_ token: Int) -> Bool {
    var (low, high) = (0, amounts.count)
    while low < high {
      let middle = (low + high) / 2
      if amounts[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
    }
    return low < amounts.count && amounts[low].isMoney && amounts[low].tokens.contains(token)
  }

  /// The noun that a name is given as an example of: "ports" in "three ports including Gwadar and Chabahar".
  ///
  /// The name, or the first of its list, hangs on "including", "like" or "such as". The list is followed over a
  /// dozen names at most.
  package func classNoun(of head: Int) -> Int? {
    var first = head
    var hops = 0
    while hops < 12, dependencies[first] == .conj || dependencies[first] == .appos,
      let above = self.head(of: first)
    {
      first = above
      hops += 1
    }
    guard let preposition = self.head(of: first),
      dependencies[first] == .pobj || dependencies[first] == .dobj
    else { return nil }
    let form = tokens[preposition].form
    let isCompound = lexicon.has(form, .compoundExemplifier)
    guard isCompound || lexicon.has(form, .exemplifier),
      let noun = self.head(of: preposition), noun < preposition, tokens[noun].pos == .noun,
      !isCompound || lexicon.has(tokens[preposition - 1].form, .compoundExemplifierOpener)
    else { return nil }
    return noun
  }
}
