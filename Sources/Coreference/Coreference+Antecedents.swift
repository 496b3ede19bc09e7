import Model
import Parses

extension Coreference {
  /// The antecedent noun of each pronoun that refers to an unnamed actor, by the tokens of both.
  ///
  /// "The rebels said they will fight": "rebels" for "they".
  package var antecedents: [Int: Int] {
    var found: [Int: Int] = [:]
    // The nouns among the phrases of a referent, looked for once.
    var nouns: [Int: [Int]] = [:]
    for link in discourse.links {
      let phrase = discourse.phrases[link.phrase]
      guard phrase.pronoun != nil, discourse.actors(of: link.referent).isEmpty else { continue }
      let all =
        nouns[link.referent]
        ?? discourse.referents[link.referent].phrases.filter { discourse.phrases[$0].noun != nil }
      nouns[link.referent] = all
      let next = all.partitioningIndex { $0 >= link.phrase }
      if next > 0 { found[phrase.head] = discourse.phrases[all[next - 1]].head }
    }
    return found
  }
}
