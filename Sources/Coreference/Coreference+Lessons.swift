internal import Grammar
package import Learning
internal import Names
import Model
import Parses

/// A training example: a pronoun with its candidates.
package struct Lesson: Sendable {
  /// A candidate.
  package struct Option: Sendable {
    /// Where it is mentioned: UTF-8 offsets of the text.
    package var places: [Range<Int>]
    /// The rows of its cues.
    package var cues: [Int]
  }

  /// Where the pronoun stands: UTF-8 offsets of the text.
  package var place: Range<Int>
  package var options: [Option]
  /// The rows of the cues that speak for no antecedent.
  package var none: [Int]
}

extension Coreference {
  /// The training examples of an article that was resolved with `recording`, in order.
  package var lessons: [Lesson] {
    var places: [Int: [Range<Int>]] = [:]
    for mention in discourse.cast.mentions where mention.kind == .name {
      places[mention.actor, default: []].append(discourse.syntax.offsets(of: mention.tokens))
    }
    return anaphors.map { anaphor in
      let options = anaphor.candidates.map { candidate in
        let members = [candidate.referent] + discourse.referents[candidate.referent].members
        let own = members.flatMap { member in
          discourse.referents[member].phrases.filter { discourse.phrases[$0].pronoun == nil }.map {
            discourse.syntax.offsets(of: discourse.phrases[$0].tokens)
          }
        }
        let named = members.flatMap { member in
          discourse.referents[member].actor.flatMap { places[$0] } ?? []
        }
        return Lesson.Option(places: named + own, cues: candidate.cues)
      }
      return Lesson(
        place: discourse.syntax.offsets(of: anaphor.tokens), options: options, none: anaphor.none)
    }
  }

  /// The names of the rows of all cues, in the order of their numbers: "role: same, subject".
  package static var cueRows: [String] { cueSchema.rows }

  /// The cues as the features of the ranker's model.
  package static var cueSchema: FeatureSchema { Cue.schema }
}
