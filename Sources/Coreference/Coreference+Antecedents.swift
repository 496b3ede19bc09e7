import Model
import Parses

extension Coreference {
  /// The antecedent noun of each pronoun that refers to an unnamed actor, by the tokens of both.
  ///
  /// "The rebels said they will fight": "rebels" for "they".
  package var antecedents: [Int: Int] {
    var found: [Int: Int] = [:]
    for link in discourse.links {
      let phrase = discourse.phrases[link.phrase]
      guard phrase.pronoun != nil, discourse.actors(of: link.referent).isEmpty else { continue }
      let noun = discourse.referents[link.referent].phrases.last {
        $0 < link.phrase && discourse.phrases[$0].noun != nil
      }
      if let noun { found[phrase.head] = discourse.phrases[noun].head }
    }
    return found
  }
}
