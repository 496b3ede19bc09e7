internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// Reads what speaks for or against candidates as the antecedents of one anaphor.
struct PairFeatures {
  /// How many phrases of a referent are compared.
  private static let breadth = 6

  let discourse: Discourse
  let offices: Offices
  let words: ActorWords
  let vectors: PhraseVectors
  private let index: Int
  private let anaphor: Phrase
  private let lemma: String
  private let cues: Cues
  private let modification: NounModification?
  private let description: Description?
  private let epithets: CountryEpithets?
  private let family: NounFamily?

  init(
    _ discourse: Discourse, _ index: Int, _ offices: Offices, _ words: ActorWords,
    _ vectors: PhraseVectors
  ) {
    self.discourse = discourse
    self.offices = offices
    self.words = words
    self.vectors = vectors
    self.index = index
    anaphor = discourse.phrases[index]
    cues = Cues(discourse, index)
    lemma = discourse.syntax.tokens[anaphor.head].lemma.lowercased()
    if let noun = anaphor.noun {
      let modification = NounModification(of: anaphor, discourse)
      self.modification = modification
      description = Description(lemma, noun, modification, discourse)
      epithets = modification.epithets(lemma, discourse)
      family = NounFamily(of: lemma, in: discourse.syntax.lexicon)
    } else {
      modification = nil
      description = nil
      epithets = nil
      family = nil
    }
  }

  /// The features of a candidate, in the order of ``PairFeature/schema``.
  func of(_ candidate: RankedCandidate, rank: Int) -> [Float] {
    let phrase = discourse.phrases[candidate.phrase]
    let referent = discourse.referents[candidate.referent]
    let isSame = phrase.sentence == anaphor.sentence
    var row = FeatureRow(capacity: PairFeature.count)
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
    addWords(candidate, phrase, referent, &row)
    addKnowledge(referent, &row)
    row.add(vectors.similarity(index, candidate.phrase))
    row.add(
      referent.phrases.suffix(Self.breadth).reduce(0) {
        $1 < index && discourse.phrases[$1].pronoun == nil
          ? max($0, vectors.similarity(index, $1)) : $0
      })
    row.add(vectors.governorSimilarity(index, candidate.phrase))
    row.add(Float(candidate.share))
    row.add(candidate.isForemost)
    row.add(candidate.odds)
    return row.values
  }

  private func addSalience(
    _ candidate: RankedCandidate, _ phrase: Phrase, _ referent: Referent, _ row: inout FeatureRow
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

  private func addAgreement(_ phrase: Phrase, _ referent: Referent, _ row: inout FeatureRow) {
    row.add(referent.number == anaphor.number)
    row.add(referent.gender.isDisjoint(with: anaphor.gender))
    row.add(anaphor.noun.map { $0.isHuman == referent.isHuman } ?? true)
    row.add(areArguments(phrase))
    row.add(!referent.members.isEmpty)
    row.add(modification?.count.map { $0 == referent.members.count } ?? false)
  }

  /// Whether both depend on the same verb.
  private func areArguments(_ phrase: Phrase) -> Bool {
    let places: Set<Phrase.Role> = [.subject, .object, .oblique]
    return phrase.sentence == anaphor.sentence && places.contains(phrase.role)
      && places.contains(anaphor.role)
      && discourse.clauses.clause[phrase.head] == discourse.clauses.clause[anaphor.head]
  }

  private func addWords(
    _ candidate: RankedCandidate, _ phrase: Phrase, _ referent: Referent, _ row: inout FeatureRow
  ) {
    let tokens = discourse.syntax.tokens
    var isSameLemma = false
    var isSamePhrase = false
    var shared: Float = 0
    let own = modifiers(of: anaphor)
    if anaphor.noun != nil {
      for other in referent.phrases.suffix(Self.breadth) where other < index {
        let known = discourse.phrases[other]
        guard known.noun != nil, tokens[known.head].lemma.lowercased() == lemma else { continue }
        isSameLemma = true
        let others = modifiers(of: known)
        if others == own { isSamePhrase = true }
        let union = own.union(others).count
        if union > 0 { shared = max(shared, Float(own.intersection(others).count) / Float(union)) }
      }
    }
    row.add(isSameLemma)
    row.add(isSamePhrase)
    row.add(shared)
    guard let actor = referent.actor, let modification else {
      for _ in 0..<4 { row.add(false) }
      return
    }
    let inName = modification.modifiers.filter { words.all[actor].contains($0) }.count
    row.add(words.all[actor].contains(lemma))
    row.add(words.last[actor].contains(lemma))
    row.add(inName > 0)
    row.add(inName < modification.modifiers.count)
  }

  private func modifiers(of phrase: Phrase) -> Set<String> {
    let tokens = discourse.syntax.tokens
    return Set(
      phrase.tokens.lazy.filter { $0 != phrase.head }.map { tokens[$0].form.lowercased() })
  }

  private func addKnowledge(_ referent: Referent, _ row: inout FeatureRow) {
    guard let noun = anaphor.noun, let modification, let number = referent.actor, let epithets
    else {
      for _ in 0..<14 { row.add(false) }
      return
    }
    let actor = discourse.cast.actors[number]
    let side = modification.side
    let own = offices.affiliations[number]
    row.add(side == number)
    row.add(side != nil && own == side)
    row.add(side != nil && own != nil && own != side)
    row.add(side != nil && own == nil && side != number)
    let lexicon = discourse.syntax.lexicon
    let (head, more) = lexicon.officeExpansion(of: lemma)
    let holders = offices.byNoun[head] ?? []
    let wanted = modification.modifiers.union(more)
    row.add(holders.contains { $0.actor == number && wanted.isSubset(of: $0.modifiers) })
    row.add(!holders.isEmpty && !holders.contains { $0.actor == number })
    row.add(offices.leaders.contains(number))
    row.add(noun.kinds.contains(actor.kind))
    row.add(!noun.kinds.isEmpty && !noun.kinds.contains(actor.kind))
    row.add(noun.mayName(actor.kind))
    let isState = actor.kind == .country
    row.add(isState && epithets.tellAnything && epithets.allow(actor))
    row.add(isState && !epithets.allow(actor))
    let fits = description?.fits(actor) ?? false
    row.add(family != nil && fits)
    row.add(family != nil && !fits)
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
