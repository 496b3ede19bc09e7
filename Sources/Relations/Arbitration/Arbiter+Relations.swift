internal import Grammar
internal import Parses
internal import Lexicon
internal import Model
internal import Names

/// Relations made of what was decided.
extension Arbiter {
  /// The relations, numbered in the order of the text.
  func relations<Check: Checkpoint>(
    of proposals: [Proposal], unless cancellation: Check
  ) throws(Check.Failure) -> [Relation] {
    // Of the same words, what is asserted comes before what that is about: "agreed to help".
    let places = proposals.enumerated().map {
      (tokens: $0.element.tokens, depth: $0.element.modality == .asserted ? 0 : 1, index: $0.offset)
    }.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.depth, $0.index)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.depth, $1.index)
    }
    var relations: [Relation] = []
    for (number, place) in places.enumerated() {
      try cancellation.check()
      relations.append(
        relation(proposals[place.index], tokens: place.tokens, id: "r\(number + 1)"))
    }
    return relations
  }

  /// The pairs of actors that they join.
  func pairs(of proposals: [Proposal]) -> Set<CoOccurrence.Pair> {
    Set(
      proposals.lazy.map {
        CoOccurrence.Pair(
          $0.source.actor, $0.target.actor,
          in: context.syntax.sentence(of: $0.source.tokens.lowerBound))
      })
  }

  /// How sure a relation is, 0 to 1: the rule's score, weighed by what states it and by the phrases of the two ends.
  private func confidence(of proposal: Proposal) -> Double {
    let base =
      proposal.clause.map { context.clauses.all[$0].construction == .nominal ? 0.8 : 0.9 } ?? 0.85
    return base * proposal.source.directness * proposal.target.directness * proposal.score
  }

  private func relation(_ proposal: Proposal, tokens: Range<Int>, id: String) -> Relation {
    let syntax = context.syntax
    let actors = context.participants.cast.actors
    let clause = proposal.clause
    let trigger = runs(proposal.trigger).map { syntax.offsets(of: $0) }
    let phrase = trigger.map { context.article.text(in: $0) }.joined(separator: " ")
    return Relation(
      id: id, source: actors[proposal.source.actor].id, target: actors[proposal.target.actor].id,
      kind: proposal.kind, phrase: oneLine(phrase), modality: proposal.modality,
      attribution: proposal.attribution.map { actors[$0].id },
      time: time(of: proposal),
      amount: proposal.kind.takesAmount
        ? clause.flatMap { context.circumstances.amount(of: $0) } : nil,
      place: clause.flatMap { place(of: $0, beside: proposal) }.map { actors[$0].id },
      confidence: confidence(of: proposal),
      evidence: syntax.evidence(
        in: context.article, tokens: tokens, source: proposal.source.tokens,
        target: proposal.target.tokens, trigger: trigger),
      origin: Relation.Origin(
        rule: proposal.rule,
        words: proposal.keywords.map { syntax.tokens[$0].lemma }.joined(separator: " ")))
  }

  /// When it takes place: by its clause, else by the date told before, else as of the article's own date.
  private func time(of proposal: Proposal) -> Relation.Time? {
    if let clause = proposal.clause {
      if let told = context.times.time(of: clause, as: proposal.kind) { return told }
      if proposal.kind.isEvent, proposal.modality != .planned,
        let carried = context.narrative.time(of: clause)
      {
        return carried
      }
    }
    guard let date = context.article.date else { return nil }
    var time = Relation.Time(publication: date)
    // "The anniversary of the invasion": what is only spoken of has been, nobody says when.
    if proposal.kind.isEvent, proposal.modality == .asserted, let clause = proposal.clause,
      context.times.isPresupposed(clause)
    {
      time.from = nil
    }
    return time
  }

  /// Where a clause takes place, if an actor that is neither end stands behind its "in" or "at".
  private func place(of index: Int, beside proposal: Proposal) -> Int? {
    let clause = context.clauses.all[index]
    var groups = [clause.obliques]
    if clause.construction == .nominal, let carrier = context.lightVerbs.carrier(of: clause) {
      groups.append(context.clauses.all[carrier].obliques)
    }
    for oblique in groups.joined()
    where context.syntax.preposition(of: oblique, is: .placePreposition) {
      for found in oblique.objects.flatMap({ context.participants.named(by: $0) })
      where found.actor != proposal.source.actor && found.actor != proposal.target.actor
        && context.isLand(found)
      {
        return found.actor
      }
    }
    return nil
  }

  /// Neighbouring tokens as ranges.
  private func runs(_ tokens: [Int]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for token in tokens.sorted() {
      if let last = found.last, token < last.upperBound { continue }
      if let last = found.last, last.upperBound == token {
        found[found.count - 1] = last.lowerBound..<token + 1
      } else {
        found.append(token..<token + 1)
      }
    }
    return found
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
