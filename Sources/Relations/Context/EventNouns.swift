internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Who acts where the act is told by a noun: "killed in a raid by", "in clashes with".
struct EventNouns {
  typealias Participant = Participants.Participant

  let clauses: Clauses
  let participants: Participants

  private var syntax: Syntax { clauses.syntax }

  /// Whoever did the act in which somebody was killed or caught.
  ///
  /// Valid for passives without an agent that have "in" or "during" before a noun for an act.
  func agents(ofPassive clause: Clause) -> [Participant] {
    guard clause.isPassive, clause.subjects.isEmpty else { return [] }
    for oblique in clause.obliques where syntax.preposition(of: oblique, is: .eventPreposition) {
      for noun in oblique.objects where syntax.lemma(of: noun, is: .violentEventNoun) {
        let found = agents(ofEvent: noun)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The state whose authorities did what was done to somebody: "was jailed in Chad".
  ///
  /// Valid for passives without an agent of verbs for what only authorities do, that name one country behind a preposition of
  /// place, or behind "from" for a verb of expelling.
  func authorities(ofPassive clause: Clause) -> [Participant] {
    guard clause.isPassive, clause.subjects.isEmpty,
      syntax.lemma(of: clause.head, is: .authorityVerb)
    else { return [] }
    let isExpelled = syntax.lemma(of: clause.head, is: .expulsionVerb)
    let states = clause.obliques.filter {
      syntax.preposition(of: $0, is: isExpelled ? .ablativePreposition : .placePreposition)
    }
    .flatMap { participants.meant(by: $0.objects) }
    .filter { participants.kind(of: $0) == .country }
    guard let state = states.first, states.allSatisfy({ $0.actor == state.actor }) else {
      return []
    }
    return [
      Participant(
        actor: state.actor, tokens: state.tokens, directness: state.directness * 0.7,
        closeness: 0.8)
    ]
  }

  /// The act that a subject tells of: "the attack on the camp that killed", "an attack in Syria, which killed".
  ///
  /// The parser hangs a relative clause on the place, where it means what happened there.
  func event(toldBy subject: Int) -> Int? {
    guard syntax.tokens[subject].pos != .properNoun else { return event(around: subject) }
    return syntax.lemma(of: subject, is: .violentEventNoun) ? subject : nil
  }

  private func event(around place: Int) -> Int? {
    guard
      participants.named(by: place).contains(where: { participants.kind(of: $0) == .place })
        || isBehind(.placePreposition, place)
    else { return nil }
    var current = place
    for _ in 0..<6 {
      guard let head = syntax.head(of: current) else { return nil }
      switch syntax.dependencies[current] {
      case .pobj, .prep, .conj, .appos: current = head
      default: return nil
      }
      if syntax.lemma(of: current, is: .violentEventNoun) { return current }
    }
    return nil
  }

  private func isBehind(_ preposition: WordClass, _ token: Int) -> Bool {
    guard syntax.dependencies[token] == .pobj, let head = syntax.head(of: token) else {
      return false
    }
    return syntax.lemma(of: head, is: preposition)
  }

  /// Whoever did an act: named beside its noun, or as who carried it out.
  func agents(ofEvent noun: Int) -> [Participant] {
    // "a raid conducted by Turkey"
    for child in syntax.children(of: noun) where syntax.dependencies[child] == .acl {
      guard let clause = clauses.clause(of: child), clause.isPassive else { continue }
      let found = participants.meant(by: clause.subjects)
      if !found.isEmpty { return found }
    }
    let owners = participants.owners(of: noun).filter {
      [.country, .organisation, .group, .person].contains(participants.kind(of: $0))
        && !isBehind(.genitivePreposition, $0.tokens.upperBound - 1)
    }
    if !owners.isEmpty { return owners }
    // "clashes with Turkey"
    for child in syntax.children(of: noun)
    where syntax.dependencies[child] == .prep && syntax.lemma(of: child, is: .opponentPreposition) {
      let found = participants.meant(by: clauses.obliques(of: child).flatMap(\.objects))
      if !found.isEmpty { return found }
    }
    return []
  }
}
