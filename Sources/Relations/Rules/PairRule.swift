internal import Grammar
internal import Learning
internal import Model
internal import Names
internal import Parses
internal import Tables

/// What two actors of a sentence have to do with each other, as learned from examples: "Peru's role in the Chilean talks".
///
/// Valid for pairs of which no other rule has stated anything, if the language model has vectors of words. What a speaker
/// says of somebody is left to ``JudgementRule``: across a clause that is said, one learned relation in thirteen was right.
/// A path must not lead through a third actor: what the Chilean president does is the president's act, not Chile's.
struct PairRule: RelationRule {
  let classifier: PairClassifier
  let words: any WordVectors

  /// The rule; nil if the vectors are not those that the classifier was learned with.
  init?(_ classifier: PairClassifier?, _ words: (any WordVectors)?) {
    guard let classifier, let words, words.vectorWidth == classifier.vectorWidth else { return nil }
    self.classifier = classifier
    self.words = words
  }

  /// Adds the weights of features.
  private struct WeighedFeatures: FeatureSink {
    var sum: SparseNetwork.FeatureSum

    mutating func add(_ group: PathFeature, _ first: String, _ second: String, _ third: String) {
      var key = KeyHash(group.rawValue)
      key.add(" ")
      key.add(first)
      key.add(second)
      key.add(third)
      sum.add(key)
    }
  }

  func proposals<Check: Checkpoint>(
    in context: RelationContext, beside earlier: Findings, unless cancellation: Check
  ) throws(Check.Failure) -> [Proposal] {
    let features = PathFeatures(context)
    let stated = Set(earlier.accepted.map { context.pair(of: $0) })
    let pairs = ActorPairs(context.syntax)
    let vectors = PairVectors(words: words)
    let tokens = context.syntax.tokens
    var found: [Proposal] = []
    for mentions in context.mentionsBySentence {
      try cancellation.check()
      let heads = Set(mentions.map(\.head))
      let open = pairs.pairs(of: mentions).filter { pair in
        !stated.contains(context.key(of: pair)) && !context.entersComplement(pair)
          && !pair.inner.contains(where: heads.contains)
      }
      var batch = SparseNetwork.Batch()
      var triggers: [[Int]] = []
      for pair in open {
        var sink = WeighedFeatures(sum: classifier.network.emptySum)
        let words = features.add(pair, between: pair.between(mentions), to: &sink)
        let forms = words.tokens.map { tokens[$0].form }
        batch.append(
          sink.sum, vectors: vectors.vectors(of: forms, top: words.top.map { tokens[$0].form }))
        triggers.append(words.tokens.isEmpty ? [pair.top] : Array(Set(words.tokens)).sorted())
      }
      for (number, shares) in classifier.network.shares(of: batch).enumerated() {
        if let verdict = classifier.verdict(of: shares),
          let proposal = proposal(
            verdict, of: open[number], trigger: triggers[number], context)
        {
          found.append(proposal)
        }
      }
    }
    return found
  }

  private func proposal(
    _ verdict: PairClassifier.Verdict, of pair: ActorPair, trigger: [Int],
    _ context: RelationContext
  ) -> Proposal? {
    let ends = [pair.first, pair.second].map {
      Participants.Participant(actor: $0.actor, tokens: $0.tokens, directness: $0.confidence)
    }
    let (source, target) = verdict.isForward ? (ends[0], ends[1]) : (ends[1], ends[0])
    guard
      verdict.kind.canJoin(
        context.participants.kind(of: source), context.participants.kind(of: target))
    else { return nil }
    var found = context.proposal(
      verdict.kind, source, target, clause: context.clause(above: pair.top), trigger: trigger,
      by: .learned, [])
    found.score = verdict.confidence
    found.anchor.item = pair.first.head
    found.anchor.detail = pair.second.head
    return found
  }
}

extension RelationContext {
  /// The two actors of a pair in their sentence.
  func key(of pair: ActorPair) -> CoOccurrence.Pair {
    CoOccurrence.Pair(
      pair.first.actor, pair.second.actor, in: syntax.sentence(of: pair.first.head))
  }

  /// Whether the path of a pair leads into a clause that is said or thought.
  fileprivate func entersComplement(_ pair: ActorPair) -> Bool {
    (pair.up.dropLast() + pair.down.dropLast()).contains { syntax.dependencies[$0] == .ccomp }
  }

  /// The clause that a token heads, or the nearest above it.
  fileprivate func clause(above token: Int) -> Int? {
    var current = token
    while true {
      if let index = clauses.clauseOfToken[current] { return index }
      guard let head = syntax.head(of: current) else { return nil }
      current = head
    }
  }
}
