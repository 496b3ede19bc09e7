internal import Grammar
internal import Knowledge
internal import Names
internal import Model
internal import Parses

/// Codings taken in, and given out as relations with their evidence.
extension Coder {
  /// Takes a relation in with what its clause says about it.
  mutating func add(
    _ kind: RelationKind, _ source: Participant, _ target: Participant, clause index: Int?,
    trigger: [Int], isMutual: Bool, modality: Relation.Modality? = nil
  ) {
    guard source.actor != target.actor else { return }
    var (source, target) = (source, target)
    // Nobody is a member of a state: a body belongs to it.
    let kind =
      kind == .member && participants.kind(of: target) == .country
        && participants.kind(of: source) != .country ? RelationKind.office : kind
    guard kind != .border || mayBorder(source, target) else { return }
    if kind.isSymmetric || isMutual, target.tokens.lowerBound < source.tokens.lowerBound {
      swap(&source, &target)
    }
    let base = index.map { clauses.all[$0].construction == .nominal ? 0.8 : 0.9 } ?? 0.85
    codings.append(
      Coding(
        kind: kind, source: source, target: target, clause: index, trigger: trigger,
        modality: modality ?? index.map { self.modality(of: $0) } ?? .asserted,
        attribution: index.flatMap { attribution(of: $0) },
        confidence: base * source.directness * target.directness))
  }

  /// Whether two lie side by side so far as is known: the parser joins "borders Chad, and Libya has" to one list.
  private func mayBorder(_ source: Participant, _ target: Participant) -> Bool {
    let ends = [source, target].filter { participants.kind(of: $0) == .country }
    let codes = ends.compactMap { participants.cast.actors[$0.actor].code }
    return codes.count < 2 || borders.join(codes[0], codes[1])
  }

  /// The relations found, numbered in the order of the text.
  func relations() -> [Relation] {
    let places = codings.enumerated().map { (tokens: tokens(of: $0.element), index: $0.offset) }
      .sorted {
        ($0.tokens.lowerBound, $0.tokens.upperBound, $0.index)
          < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.index)
      }
    var relations: [Relation] = []
    for (number, place) in places.enumerated() where !syntax.isGivenUp {
      relations.append(
        relation(codings[place.index], tokens: place.tokens, id: "r\(number + 1)"))
    }
    return relations
  }

  /// The pairs of actors that the relations found join.
  func pairs() -> Set<CoOccurrence.Pair> {
    Set(
      codings.lazy.map {
        CoOccurrence.Pair(
          $0.source.actor, $0.target.actor,
          in: syntax.sentence(of: $0.source.tokens.lowerBound))
      })
  }

  private func relation(_ coding: Coding, tokens: Range<Int>, id: String) -> Relation {
    let actors = participants.cast.actors
    let trigger = runs(coding.trigger).map { syntax.offsets(of: $0) }
    let phrase = trigger.map { article.text(in: $0) }.joined(separator: " ")
    return Relation(
      id: id, source: actors[coding.source.actor].id, target: actors[coding.target.actor].id,
      kind: coding.kind, phrase: oneLine(phrase), modality: coding.modality,
      attribution: coding.attribution.map { actors[$0].id },
      time: coding.clause.flatMap { circumstances.time(of: $0) },
      amount: coding.kind.takesAmount
        ? coding.clause.flatMap { circumstances.amount(of: $0) } : nil,
      place: coding.clause.flatMap { place(of: $0, beside: coding) }.map { actors[$0].id },
      confidence: coding.confidence,
      evidence: syntax.evidence(
        in: article, tokens: tokens, source: coding.source.tokens, target: coding.target.tokens,
        trigger: trigger))
  }

  /// Where a clause takes place, if an actor that is neither end stands behind its "in" or "at".
  private func place(of index: Int, beside coding: Coding) -> Int? {
    let clause = clauses.all[index]
    var groups = [clause.obliques]
    if clause.construction == .nominal, let carrier = carrier(of: clause) {
      groups.append(clauses.all[carrier].obliques)
    }
    for oblique in groups.joined() where oblique.preposition == "in" || oblique.preposition == "at"
    {
      for found in oblique.objects.flatMap({ participants.named(by: $0) })
      where found.actor != coding.source.actor && found.actor != coding.target.actor {
        switch participants.kind(of: found) {
        case .place, .country: return found.actor
        default: break
        }
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
