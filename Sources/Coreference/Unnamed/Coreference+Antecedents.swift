import Model
import Parses

extension Coreference {
  /// For each pronoun that stands for somebody without a name, by its token: the noun that it takes up.
  ///
  /// "The rebels said they will fight": "they" are the rebels.
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
