internal import Grammar
internal import Names
internal import Model
internal import Parses

/// Actors of one sentence of whom nothing is stated.
enum CoOccurrence {
  /// Two actors of a sentence, in whatever order.
  struct Pair: Hashable {
    private let sentence: Int32
    private let first: Int32
    private let second: Int32

    /// Indices of ``Cast/actors``, and the number of the sentence.
    init(_ one: Int, _ other: Int, in sentence: Int) {
      self.sentence = Int32(sentence)
      first = Int32(min(one, other))
      second = Int32(max(one, other))
    }
  }

  /// How many actors back a co-occurrence reaches, so that long lists stay linear.
  private static let reach = 3

  /// How many co-occurrences an article has at most: more than any that is written for people.
  private static func most(of article: Article) -> Int { 1000 + article.text.utf8.count / 16 }

  /// Each actor of a sentence with the next few that it stands in no stated relation to, numbered on.
  static func all<Check: Checkpoint>(
    beside stated: Set<Pair>, _ participants: Participants, in article: Article, after count: Int,
    unless cancellation: Check
  ) throws(Check.Failure) -> [Relation] {
    let syntax = participants.syntax
    let actors = participants.cast.actors
    var related = stated
    var found: [Relation] = []
    let most = most(of: article)
    var sentence = -1
    var recent: [Cast.Mention] = []
    for mention in participants.cast.mentions where found.count < most {
      try cancellation.check()
      let here = syntax.sentence(of: mention.head)
      if here != sentence {
        sentence = here
        recent = []
      }
      guard !recent.contains(where: { $0.actor == mention.actor }) else { continue }
      for earlier in recent.suffix(reach) {
        guard related.insert(Pair(earlier.actor, mention.actor, in: here)).inserted else {
          continue
        }
        let (source, target) = (earlier.tokens, mention.tokens)
        let tokens =
          min(
            source.lowerBound, target.lowerBound)..<max(source.upperBound, target.upperBound)
        found.append(
          Relation(
            id: "r\(count + found.count + 1)", source: actors[earlier.actor].id,
            target: actors[mention.actor].id, kind: .cooccur, phrase: "", confidence: 0.1,
            evidence: syntax.evidence(
              in: article, tokens: tokens, source: source, target: target, trigger: [])))
      }
      recent.append(mention)
    }
    return found
  }
}

extension Syntax {
  /// The passage of a relation between two phrases.
  func evidence(
    in article: Article, tokens: Range<Int>, source: Range<Int>, target: Range<Int>,
    trigger: [Range<Int>]
  ) -> Relation.Evidence {
    Relation.Evidence(
      article: article.id, range: offsets(of: tokens),
      sentence: offsets(of: parse.sentences[sentence(of: tokens.lowerBound)]),
      source: offsets(of: source), target: offsets(of: target), trigger: trigger)
  }
}
