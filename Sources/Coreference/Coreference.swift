package import Grammar
package import Knowledge
package import Names
import Model
package import Parses

/// Resolves the pronouns and nominals of an article to their antecedents.
///
/// A multi-pass sieve (Raghunathan et al. 2010) that reads from left to right: each phrase that is no name goes through
/// the sieves, from the precise to the general. Looks back over a bounded number of phrases only, so the time is linear.
package struct Coreference: Sendable {
  private(set) var discourse: Discourse
  private let sieves: [any Sieve]
  /// First-person pronouns whose speaker is named behind them, by the speaker's phrase.
  private var waiting: [Int: [Int]] = [:]
  /// The pronouns with their candidates, in order; kept where they are asked for.
  private(set) var anaphors: [Anaphor] = []
  /// The pronouns and nominals as the network sees them, in order; kept where they are asked for.
  package private(set) var rankingLessons: [RankingLesson] = []
  private let reader: AntecedentReader

  package init<Check: Checkpoint>(
    of cast: Cast, syntax: Syntax, with knowledge: Knowledge, recording: Bool = false,
    ranker: (any AntecedentRanker)? = nil, mentions: MentionRanker? = nil,
    vectors: (any WordVectors)? = nil, unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) {
    discourse = try Discourse(cast, syntax, knowledge, unless: cancellation)
    let offices = Offices(cast, syntax, knowledge.homes)
    let ranker = ranker ?? LogLinearRanker(syntax.lexicon)
    reader = AntecedentReader(
      discourse, offices, ranker, vectors,
      width: mentions?.vectorWidth ?? vectors?.vectorWidth ?? 0)
    var sieves: [any Sieve] = [
      AppositionSieve(), CloseAppositionSieve(), CopulaSieve(), ReflexiveSieve(),
      SpeakerSieve(offices: offices),
      OfficeSieve(offices: offices), HeadMatchSieve(cast), StateMetonymySieve(), PairSieve(),
      GroupSieve(offices: offices),
      HypernymSieve(offices: offices), BodySieve(cast, offices: offices, in: syntax.lexicon),
      GovernmentSieve(),
      OfficialSieve(offices: offices), StandpointSieve(), ParallelSieve(),
      PronounSieve(ranker: ranker),
    ]
    if let mentions {
      sieves.append(MentionRankingSieve(ranking: MentionRanking(reader, mentions)))
    }
    self.sieves = sieves
    for phrase in discourse.phrases.indices {
      try cancellation.check()
      if let speaker = laterSpeaker(of: phrase) {
        waiting[speaker, default: []].append(phrase)
        continue
      }
      resolve(phrase, recording)
      for earlier in waiting.removeValue(forKey: phrase) ?? [] { resolve(earlier, recording) }
    }
  }

  /// The phrase of the speaker who says a first-person pronoun, where it stands behind it: "We won," she said.
  private func laterSpeaker(of index: Int) -> Int? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 1, let passage = phrase.quotation else {
      return nil
    }
    let head = discourse.quotations.speakers[passage]
    guard head >= 0, discourse.phraseOfHead[head] > index else { return nil }
    return discourse.phraseOfHead[head]
  }

  /// The cast with the mentions that are pronouns and nominals.
  package var cast: Cast {
    var cast = discourse.cast
    for link in discourse.links {
      let phrase = discourse.phrases[link.phrase]
      for actor in discourse.actors(of: link.referent) {
        cast.mentions.append(
          Cast.Mention(
            tokens: phrase.tokens, head: phrase.head,
            kind: phrase.pronoun == nil ? .nominal : .pronoun, actor: actor, reason: link.reason,
            confidence: link.confidence))
      }
    }
    cast.mentions.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    return cast
  }

  private mutating func resolve(_ index: Int, _ recording: Bool) {
    let phrase = discourse.phrases[index]
    switch phrase.kind {
    case .name(let actor): discourse.attach(index, to: actor)
    case .several(let members, let joined):
      let referents = members.map { discourse.referentOfPhrase[$0] }
      guard referents.allSatisfy({ $0 >= 0 }), Set(referents).count > 1 else { return }
      // Subject and object form a group only if they are of one kind.
      guard joined || Set(referents.map { discourse.referents[$0].kind }).count == 1 else { return }
      discourse.attach(index, to: discourse.union(of: referents))
    case .nominal, .pronoun, .pairAnaphor:
      if recording {
        if let anaphor = discourse.anaphor(index) { anaphors.append(anaphor) }
        record(index)
      }
      for sieve in sieves {
        guard let resolution = sieve.resolve(index, in: &discourse) else { continue }
        if recording { recordChoice(resolution, of: index) }
        discourse.link(
          index, to: resolution.referent, because: resolution.reason,
          confidence: resolution.confidence)
        return
      }
      guard phrase.pairAnaphor == nil else { return }
      if let pronoun = phrase.pronoun, pronoun.person != 3 || pronoun.gender == .neuter { return }
      if let known = discourse.unnamed(like: index) {
        discourse.attach(index, to: known)
      } else {
        discourse.introduce(index)
      }
    }
  }

  /// Keeps a phrase as a training example.
  private mutating func record(_ index: Int) {
    guard let candidates = reader.candidates(of: index, in: discourse) else { return }
    let rows = reader.features(of: candidates, for: index, in: discourse)
    let options = candidates.enumerated().map { place, candidate in
      RankingLesson.Option(
        referent: candidate.referent, phrase: candidate.phrase,
        phrases: discourse.referents[candidate.referent].phrases.filter { $0 != index }.suffix(12),
        isNamed: !discourse.actors(of: candidate.referent).isEmpty,
        features: Array(rows.dropFirst(place * PairFeature.count).prefix(PairFeature.count)))
    }
    rankingLessons.append(RankingLesson(phrase: index, options: options))
  }

  private mutating func recordChoice(_ resolution: Resolution, of index: Int) {
    guard let last = rankingLessons.indices.last, rankingLessons[last].phrase == index else {
      return
    }
    rankingLessons[last].isResolved = true
    rankingLessons[last].chosen = rankingLessons[last].options.firstIndex {
      $0.referent == resolution.referent
    }
  }
}
