internal import Grammar
import Model
import Parses

/// Reads what speaks for or against candidates as the antecedents of one anaphor.
///
/// A class, so that no candidate copies it.
final class PairFeatures {
  /// How many phrases of a referent are compared.
  private static let breadth = 6

  private let discourse: Discourse
  private let words: WordNumbers
  private let vectors: PhraseVectors
  private let index: Int
  private let anaphor: Phrase
  private let cues: Cues
  private let nominal: NominalEvidence?

  init(
    _ discourse: Discourse, _ index: Int, _ offices: Offices, _ words: WordNumbers,
    _ vectors: PhraseVectors
  ) {
    self.discourse = discourse
    self.words = words
    self.vectors = vectors
    self.index = index
    anaphor = discourse.phrases[index]
    cues = Cues(discourse, index)
    nominal = NominalEvidence(of: index, discourse, offices, words)
  }

  /// Adds a row with the features of a candidate, in the order of ``PairFeature/schema``.
  func add(_ candidate: RankedCandidate, rank: Int, to row: inout FeatureRows) {
    let phrase = discourse.phrases[candidate.phrase]
    let referent = discourse.referents[candidate.referent]
    let isSame = phrase.sentence == anaphor.sentence
    row.add(Self.distance(anaphor.sentence - phrase.sentence))
    row.add(Self.rank(rank))
    row.add(cues.clauseRelation(phrase, isSame))
    row.add(phrase.role)
    row.add(Cues.form(phrase))
    row.add(cues.isNobodysName(referent) ? .nobodysName : Cues.kind(of: referent))
    row.add(cues.quotation(phrase))
    row.add(Cues.coordination(phrase, discourse))
    row.add(anaphor.pronoun == nil ? nil : cues.gender(referent))
    row.add(anaphor.pronoun == nil ? nil : cues.chain(candidate.referent))
    addSalience(candidate, phrase, referent, &row)
    addAgreement(phrase, referent, &row)
    addWords(referent, &row)
    addKnowledge(referent, &row)
    row.add(vectors.similarity(index, candidate.phrase))
    row.add(bestSimilarity(referent))
    row.add(vectors.governorSimilarity(index, candidate.phrase))
    row.add(Float(candidate.share))
    row.add(candidate.isForemost)
    row.add(candidate.odds)
  }

  /// The greatest similarity with a name or noun of the referent.
  private func bestSimilarity(_ referent: Referent) -> Float {
    var best: Float = 0
    for other in referent.phrases.suffix(Self.breadth)
    where other < index && discourse.phrases[other].pronoun == nil {
      best = max(best, vectors.similarity(index, other))
    }
    return best
  }

  private func addSalience(
    _ candidate: RankedCandidate, _ phrase: Phrase, _ referent: Referent, _ row: inout FeatureRows
  ) {
    row.add(phrase.role == anaphor.role)
    let (previous, present) = cues.subjecthood(referent)
    row.add(previous)
    row.add(present)
    row.add(Float(min(referent.phrases.count, 12)) / 12)
    row.add(cues.isFirst(candidate.referent))
    row.add(referent.isHuman)
    row.add(referent.actor != nil)
    row.add(phrase.sentence == 0)
  }

  private func addAgreement(_ phrase: Phrase, _ referent: Referent, _ row: inout FeatureRows) {
    row.add(referent.number == anaphor.number)
    row.add(referent.gender.isDisjoint(with: anaphor.gender))
    row.add(anaphor.noun == nil || anaphor.noun?.isHuman == referent.isHuman)
    row.add(areArguments(phrase))
    row.add(!referent.members.isEmpty)
    row.add(nominal?.modification.count == referent.members.count)
  }

  /// Whether both depend on the same verb.
  private func areArguments(_ phrase: Phrase) -> Bool {
    phrase.sentence == anaphor.sentence && phrase.role.isArgument && anaphor.role.isArgument
      && discourse.clauses.clause[phrase.head] == discourse.clauses.clause[anaphor.head]
  }

  private func addWords(_ referent: Referent, _ row: inout FeatureRows) {
    guard let nominal else {
      for _ in 0..<7 { row.add(false) }
      return
    }
    var isSameLemma = false
    var isSamePhrase = false
    var shared: Float = 0
    for other in referent.phrases.suffix(Self.breadth) where other < index {
      guard words.lemmas[other] == words.lemmas[index], discourse.phrases[other].noun != nil else {
        continue
      }
      isSameLemma = true
      let overlap = words.overlap(index, other)
      if overlap.shared == overlap.all { isSamePhrase = true }
      if overlap.all > 0 { shared = max(shared, Float(overlap.shared) / Float(overlap.all)) }
    }
    row.add(isSameLemma)
    row.add(isSamePhrase)
    row.add(shared)
    nominal.addName(referent, &row)
  }

  private func addKnowledge(_ referent: Referent, _ row: inout FeatureRows) {
    guard let nominal, let actor = referent.actor else {
      for _ in 0..<14 { row.add(false) }
      return
    }
    nominal.addKnowledge(of: actor, &row)
  }

  private static func distance(_ sentences: Int) -> PairFeature.Distance {
    switch sentences {
    case ...0: .same
    case 1: .one
    case 2: .two
    case 3...4: .four
    case 5...7: .seven
    case 8...15: .fifteen
    case 16...30: .thirty
    default: .more
    }
  }

  private static func rank(_ rank: Int) -> PairFeature.Rank {
    switch rank {
    case ...0: .zero
    case 1: .one
    case 2: .two
    case 3: .three
    case 4...5: .five
    case 6...8: .eight
    case 9...15: .fifteen
    default: .more
    }
  }
}
