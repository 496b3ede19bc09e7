internal import Grammar
internal import Names
internal import Parses
package import Model

/// A training example for the classifier of pairs: two actors of a sentence with their features.
package struct PairLesson: Sendable {
  /// Where the two mentions stand: UTF-8 offsets of the text.
  package var first: Range<Int>
  package var second: Range<Int>
  /// The ids of the two actors.
  package var actors: [Actor.ID]
  /// The type that the rules state between them, and whether from the first to the second.
  package var stated: [(kind: RelationKind, isForward: Bool)]
  /// The names of the features.
  package var features: [String]
  /// The forms whose vectors belong to the pair.
  package var words: [String]
  /// The form at the top of the path; nil where that is one of the two.
  package var top: String?
}

/// Records the names of features.
struct RecordedFeatures: FeatureSink {
  private(set) var names: [String] = []

  mutating func add(_ group: PathFeature, _ first: String, _ second: String, _ third: String) {
    names.append(group.rawValue + " " + first + second + third)
  }
}

extension RelationContext {
  /// The pairs of actors of an article with what is stated of them.
  func pairLessons(stated proposals: [Proposal]) -> [PairLesson] {
    let features = PathFeatures(self)
    var known: [CoOccurrence.Pair: [Proposal]] = [:]
    for proposal in proposals {
      known[pair(of: proposal), default: []].append(proposal)
    }
    let pairs = ActorPairs(syntax)
    return mentionsBySentence.flatMap { mentions in
      pairs.pairs(of: mentions).map { pair in
        var sink = RecordedFeatures()
        let words = features.add(pair, between: pair.between(mentions), to: &sink)
        return PairLesson(
          first: syntax.offsets(of: pair.first.tokens),
          second: syntax.offsets(of: pair.second.tokens),
          actors: [pair.first, pair.second].map { participants.cast.actors[$0.actor].id },
          stated: (known[key(of: pair)] ?? []).map {
            ($0.kind, $0.source.actor == pair.first.actor)
          },
          features: sink.names, words: words.tokens.map { syntax.tokens[$0].form },
          top: words.top.map { syntax.tokens[$0].form })
      }
    }
  }

  /// The two actors of a proposal in their sentence.
  func pair(of proposal: Proposal) -> CoOccurrence.Pair {
    CoOccurrence.Pair(
      proposal.source.actor, proposal.target.actor,
      in: syntax.sentence(of: proposal.source.tokens.lowerBound))
  }
}
