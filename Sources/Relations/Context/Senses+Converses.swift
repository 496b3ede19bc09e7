internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// What the nouns of converse light verbs state.
extension Senses {
  /// The senses of the noun for an act that a verb turns round, the first that counts first.
  ///
  /// Fire, where a force opens it, is an attack; from anybody else, criticism.
  func converses(of act: ConverseVerbs.Act, in index: Int) -> [Sense] {
    let clause = clauses.all[index]
    let entries = (book.nouns[syntax.tokens[act.noun].lemma.lowercased()] ?? []).filter {
      $0.objects.isEmpty && $0.kind.isEvent && $0.frames.contains { !$0.targets.isEmpty }
    }
    let isAmbiguous = Set(entries.map(\.kind)).isSuperset(of: [.assault, .accuse])
    let isArmed = (act.agents.compactMap(\.phrase) + act.undergoers)
      .contains { syntax.lemma(of: $0, is: .armedForceNoun) }
    let isCausative = syntax.lemma(of: clause.head, is: .causativeVerb)
    // The likeliest sense counts or none.
    return entries.filter { !isAmbiguous || ($0.kind == .assault) == isArmed }.prefix(1).filter {
      // "Prompted a call" calls nobody.
      !isCausative || !$0.kind.isMutualEvent && $0.kind.stance != 0
    }.map { entry in
      Sense(
        entry: entry, clause: index, rank: 0, rule: .idiom,
        trigger: (trigger(ofVerb: clause, withObject: false) + [act.noun]).sorted(),
        keywords: verb(of: clause) + [act.noun])
    }
  }
}

extension FrameReader {
  /// The two ends of an act that a verb turns round.
  func reading(of sense: Sense, as act: ConverseVerbs.Act) -> Reading {
    var reading = Reading()
    let kind = sense.entry.kind
    guard constraints.allow(sense) else { return reading }
    let undergoers = distinct(act.undergoers.flatMap(doers)).filter {
      !(kind.sparesVictims && victims.contain($0, in: sense.clause, of: kind))
    }
    let ends = pairs(of: distinct(act.agents), with: undergoers).compactMap {
      apart($0, $1, kind)
    }
    reading.ends = ends.filter { constraints.allow(sense, from: $0.source, to: $0.target) }
    return reading
  }

  /// Whoever a phrase means: of an act, who did it ("the bombing of Yemen by Chad drew criticism").
  private func doers(of phrase: Int) -> [Participant] {
    guard participants.named(by: phrase).isEmpty, let clause = clauses.clause(of: phrase),
      clause.construction == .nominal
    else { return participants.meant(by: phrase) }
    let agents = clause.obliques.filter { syntax.preposition(of: $0, is: .agentivePreposition) }
    let found = participants.meant(by: clause.subjects + agents.flatMap(\.objects))
    return found.isEmpty ? participants.meant(by: phrase) : found
  }
}
