internal import Grammar
internal import Names
import Model
import Parses

/// A pronoun with all that it might stand for, as training reads it.
package struct Lesson: Sendable {
  /// Somebody it might stand for.
  package struct Option: Sendable {
    /// Where that one is named or, never named, spoken of: UTF-8 offsets of the text.
    package var places: [Range<Int>]
    /// The numbers of the values of its cues.
    package var cues: [Int]
  }

  /// Where the pronoun stands: UTF-8 offsets of the text.
  package var place: Range<Int>
  package var options: [Option]
  /// The numbers of the values that speak for no antecedent.
  package var none: [Int]
}

extension Coreference {
  /// What the pronouns of a reading that was recorded teach, in order.
  package var lessons: [Lesson] {
    var places: [Int: [Range<Int>]] = [:]
    for mention in discourse.cast.mentions where mention.kind == .name {
      places[mention.actor, default: []].append(discourse.syntax.offsets(of: mention.tokens))
    }
    return decisions.map { decision in
      let options = decision.candidates.map { candidate in
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
      let tokens = discourse.phrases[decision.phrase].tokens
      return Lesson(
        place: discourse.syntax.offsets(of: tokens), options: options, none: decision.none)
    }
  }

  /// The values of all cues as rows of the weights' table have them, in the order of their numbers.
  package static var cueNames: [(cue: String, value: String)] {
    Cue.allCases.flatMap { cue in cue.values.map { ("\(cue)", $0) } }
  }
}
