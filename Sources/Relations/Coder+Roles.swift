internal import Grammar
internal import Model
internal import Parses

/// Who stands in a role of a clause.
extension Coder {
  /// The actors that stand in a role of a clause.
  func actors(in role: Frame.Role, of index: Int) -> [Participant] {
    let clause = clauses.all[index]
    switch role {
    case .subject: return subjects(of: index)
    case .object: return meant(by: clause.objects)
    case .recipient: return meant(by: clause.recipients)
    case .bearer: return bearers(of: clause)
    case .modifier: return modifiers(of: clause)
    case .preposition(let name): return behind(name, in: index)
    case .complementSubject:
      for complement in complements[index] where clauses.all[complement].subjects != clause.subjects
      {
        // "Asked that the talks be hosted by Oman": Oman.
        let below = clauses.all[complement]
        let agents = below.isPassive ? meant(by: below.subjects) : []
        let found = agents.isEmpty ? meant(by: below.surfaceSubjects) : agents
        if !found.isEmpty { return found }
      }
      return []
    case .complementArguments:
      for complement in complements[index] {
        let found = arguments(of: complement, depth: 0)
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  func meant(by tokens: [Int]) -> [Participant] {
    tokens.flatMap { participants.meant(by: $0) }
  }

  /// Who acts in a clause.
  private func subjects(of index: Int) -> [Participant] {
    let clause = clauses.all[index]
    let owners = ownersOfInfinitive(clause)
    guard owners.isEmpty else { return owners }
    if clause.construction == .verb, let deed = clause.subjects.lazy.compactMap(deed).first {
      return doers(ofDeed: deed)
    }
    let own = meant(by: clause.subjects)
    guard own.isEmpty else { return own }
    guard clause.construction == .nominal else {
      let doers = doers(of: clause)
      guard doers.isEmpty else { return doers }
      // "American efforts to help"
      if clause.subjects.isEmpty, clause.link == .modifier || clause.link == .complement,
        let governor = clause.governor, clauses.all[governor].construction == .nominal
      {
        return subjects(of: governor)
      }
      // "issued a declaration demanding": whose declaration it is.
      guard let noun = clause.subjects.first, let nominal = clauses.clauseOfToken[noun],
        clauses.all[nominal].construction == .nominal
      else { return [] }
      return subjects(of: nominal)
    }
    let agents = clause.obliques.filter { $0.preposition == "by" }
    let found = meant(by: agents.flatMap(\.objects))
    if !found.isEmpty { return found }
    // "The attack renewed Iraqi calls for": the calls are Iraq's.
    if Self.utterances.contains(syntax.tokens[clause.head].lemma) {
      let found = modifiers(of: clause)
      if !found.isEmpty { return found }
    }
    // What a name says of its bearer, no verb that does something to it says.
    guard participants.named(by: clause.head).isEmpty else { return modifiers(of: clause) }
    if let carrier = carrier(of: clause), syntax.dependencies[clause.head] != .nsubj {
      // "Sweden is locked in a dispute"
      let above = clauses.all[carrier]
      let isLocked = above.isPassive && syntax.dependencies[clause.head] == .pobj
      let found = meant(by: isLocked ? above.surfaceSubjects : above.subjects)
      if !found.isEmpty { return found }
    }
    if let side = sideInFight(of: clause) {
      let found = side.flatMap { participants.meant(by: $0) }
      if !found.isEmpty { return found }
    }
    if let viewer = viewer(of: clause) {
      let found = meant(by: clauses.all[viewer].subjects)
      if !found.isEmpty { return found }
    }
    return modifiers(of: clause)
  }

  /// Nouns for what somebody says to others, whose adjective says who.
  private static let utterances: Set<String> = [
    "call", "demand", "appeal", "request", "plea", "support", "criticism", "condemnation",
    "proposal", "offer", "threat", "warning", "pressure", "accusation", "allegation", "concern",
  ]

  /// "The French mission to free the hostages": whose the undertaking is, whoever speaks of it.
  private func ownersOfInfinitive(_ clause: Clause) -> [Participant] {
    guard clause.link == .modifier,
      clause.words.contains(where: { syntax.tokens[$0].wordForm == .infinitiveMarker }),
      !clause.isPassive, let noun = syntax.head(of: clause.head), syntax.tokens[noun].pos == .noun
    else { return [] }
    return syntax.children(of: noun).filter { syntax.dependencies[$0] == .amod }
      .flatMap { participants.named(by: $0) }
      .filter { [.country, .organisation, .group].contains(participants.kind(of: $0)) }
  }

  /// Who is what a noun or adjective says.
  private func bearers(of clause: Clause) -> [Participant] {
    let found = clause.bearers.flatMap { participants.named(by: $0) }
    // "ministers" is no one man's title.
    let isPlural =
      syntax.tokens[clause.head].wordForm.isPluralNoun
    if isPlural && clause.bearers.count == 1 && isTitle(clause) { return [] }
    guard found.isEmpty else { return found }
    if clause.construction != .nominal {
      let meant = meant(by: clause.bearers)
      guard meant.isEmpty else { return meant }
      // "shared data unacceptable to Iran": whose object it is.
      return clause.bearers.compactMap { syntax.head(of: $0) }
        .compactMap { clauses.clause(of: $0) }.flatMap { self.meant(by: $0.subjects) }
    }
    // "the Iranian president", who is known.
    let own = participants.named(by: clause.head)
    return own.isEmpty ? meant(by: clause.bearers) : own
  }

  /// Whether a noun stands before or beside the name of its bearer.
  private func isTitle(_ clause: Clause) -> Bool {
    switch syntax.dependencies[clause.head] {
    case .compound, .nmod, .appos: true
    default: syntax.child(of: clause.head, .appos) != nil
    }
  }

  private func modifiers(of clause: Clause) -> [Participant] {
    clause.modifiers.flatMap { modifier -> [Participant] in
      if clause.construction == .nominal, syntax.isPrefixed(modifier) { return [] }
      let direct = participants.named(by: modifier)
      let inner = syntax.children(of: modifier).filter { syntax.namesWhole($0, of: modifier) }
        .flatMap { participants.named(by: $0) }
      return inner + direct
    }
  }

  /// The actors behind a preposition of a clause, of its object or of the verb that carries it.
  private func behind(_ name: String, in index: Int) -> [Participant] {
    let clause = clauses.all[index]
    var groups = [clause.obliques]
    if clause.construction == .verb {
      groups += clause.objects.map { clauses.clause(of: $0)?.obliques ?? obliques(beside: $0) }
    } else if clause.construction == .nominal, let carrier = carrier(of: clause) {
      groups.append(clauses.all[carrier].obliques)
    } else if let governor = clause.governor, !clause.bearers.isEmpty,
      [.attr, .pobj].contains(syntax.dependencies[clause.head])
    {
      groups.append(clauses.all[governor].obliques.filter { $0.marker > clause.head })
    }
    for group in groups {
      let found = group.filter { $0.preposition == name }.flatMap { oblique -> [Participant] in
        if let verb = oblique.verb, let inner = clauses.clauseOfToken[verb] {
          return arguments(of: inner, depth: 1)
        }
        return meant(by: oblique.objects)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// What stands behind the prepositions of a word that is no clause: "$3 billion in Indonesia".
  func obliques(beside token: Int) -> [Clause.Oblique] {
    syntax.children(of: token).filter { syntax.dependencies[$0] == .prep }
      .flatMap { clauses.obliques(of: $0) }
  }

  /// Whom the act of a complement concerns.
  private func arguments(of index: Int, depth: Int) -> [Participant] {
    let clause = clauses.all[index]
    let direct = meant(by: clause.recipients)
    if !direct.isEmpty { return direct }
    for name in Self.prepositions {
      let found = behind(name, in: index)
      if !found.isEmpty { return found }
    }
    let objects = meant(by: clause.objects + clause.attributes)
    if !objects.isEmpty { return objects }
    guard depth < 3 else { return [] }
    for inner in complements[index] + purposes(of: clause) {
      let found = arguments(of: inner, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    // "demand that Iran leave"
    let others = complements[index].map { clauses.all[$0].surfaceSubjects }
    return meant(by: others.filter { $0 != clause.subjects }.flatMap { $0 })
  }

  /// The infinitives behind a clause's objects: "send material to help".
  private func purposes(of clause: Clause) -> [Int] {
    clause.objects.flatMap { clauses.clauseOfToken[$0].map { infinitives[$0] } ?? [] }
  }

  /// Whom an infinitive of purpose concerns, or who is to meet a condition.
  func aims(of index: Int) -> [Participant] {
    let above = [index] + complements[index]
    for condition in above.flatMap({ conditions[$0] }) where isPurpose(condition) {
      let found = arguments(of: condition, depth: 1)
      if !found.isEmpty { return found }
    }
    // Down "threatened to stop talks to reduce arms if", as far as a sentence goes.
    var below = above
    for _ in 0..<3 {
      for condition in below.flatMap({ conditions[$0] }) {
        guard let mark = clauses.all[condition].mark, Self.conditional.contains(mark) else {
          continue
        }
        let found = meant(by: clauses.all[condition].surfaceSubjects)
        if !found.isEmpty { return found }
      }
      below = below.flatMap {
        complements[$0] + purposes(of: clauses.all[$0]) + conditions[$0].filter(isPurpose)
      }
    }
    return []
  }

  private func isPurpose(_ index: Int) -> Bool {
    clauses.all[index].words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker }
  }

  private static let conditional: Set<String> = ["if", "unless", "until"]

  private static let prepositions = [
    "to", "with", "against", "from", "on", "for", "between", "into", "over", "by",
  ]
}
