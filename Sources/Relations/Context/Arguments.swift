internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Who stands in a role of a clause.
struct Arguments {
  typealias Participant = Participants.Participant

  let clauses: Clauses
  let participants: Participants
  let links: ClauseLinks
  let lightVerbs: LightVerbs
  let events: EventNouns
  /// The prepositions behind which the act of a complement has its other side, in the order in which they are asked.
  let complementPrepositions: [String]

  init(
    clauses: Clauses, participants: Participants, links: ClauseLinks, lightVerbs: LightVerbs
  ) {
    self.clauses = clauses
    self.participants = participants
    self.links = links
    self.lightVerbs = lightVerbs
    events = EventNouns(clauses: clauses, participants: participants)
    complementPrepositions = clauses.syntax.lexicon.ranked(in: .complementPrepositions)
  }

  var syntax: Syntax { clauses.syntax }

  /// The actors that stand in a role of a clause.
  func actors(in role: Frame.Role, of index: Int) -> [Participant] {
    let clause = clauses.all[index]
    switch role {
    case .subject: return subjects(of: index)
    case .object: return participants.meant(by: clause.objects + raisedObjects(of: index))
    case .recipient: return participants.meant(by: clause.recipients)
    case .bearer: return bearers(of: clause)
    case .modifier:
      // "A South American country": it lies there.
      return modifiers(of: clause, withRegions: syntax.lemma(of: clause.head, is: .stateNoun))
    case .preposition(let name): return behind(name, in: index)
    case .complementSubject: return complementSubjects(of: index)
    case .complementArguments:
      for complement in links.complements[index] {
        let found = arguments(of: complement, depth: 0)
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  /// Who acts in a clause.
  private func subjects(of index: Int) -> [Participant] {
    let clause = clauses.all[index]
    let owners = ownersOfInfinitive(clause)
    guard owners.isEmpty else { return owners }
    if clause.construction == .verb {
      for subject in clause.subjects {
        if let event = events.event(toldBy: subject) { return events.agents(ofEvent: event) }
      }
    }
    let issuers = clause.link == .modifier ? clause.subjects.flatMap(issuers(of:)) : []
    guard issuers.isEmpty else { return issuers }
    let own = participants.meant(by: clause.subjects)
    guard own.isEmpty else { return own }
    guard clause.construction != .nominal else { return subjects(ofNoun: clause) }
    let agents = events.agents(ofPassive: clause)
    guard agents.isEmpty else { return agents }
    let authorities = events.authorities(ofPassive: clause)
    guard authorities.isEmpty else { return authorities }
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

  /// Who issues the words that a noun stands for: "filed a lawsuit accusing", "in a statement condemning".
  private func issuers(of noun: Int) -> [Participant] {
    guard syntax.lemma(of: noun, is: .documentNoun), let head = syntax.head(of: noun) else {
      return []
    }
    let filings = syntax.children(of: noun).filter { syntax.dependencies[$0] == .acl }
      .compactMap { clauses.clause(of: $0) }.filter(\.isPassive).flatMap(\.subjects)
    let owners = participants.meant(
      by: (clauses.clause(of: noun)?.subjects ?? []) + filings)
    guard owners.isEmpty else { return owners }
    var verb: Int? = head
    switch syntax.dependencies[noun] {
    case .dobj: break
    case .pobj:
      guard syntax.lemma(of: head, is: .inessivePreposition) else { return [] }
      verb = syntax.head(of: head)
    default: return []
    }
    guard let clause = verb.flatMap({ clauses.clause(of: $0) }), clause.construction == .verb,
      !clause.isPassive
    else { return [] }
    return participants.meant(by: clause.subjects)
  }

  /// Who does what a noun says that names no owner.
  private func subjects(ofNoun clause: Clause) -> [Participant] {
    let agents = clause.obliques.filter { syntax.preposition(of: $0, is: .agentivePreposition) }
    let found = participants.meant(by: agents.flatMap(\.objects))
    if !found.isEmpty { return found }
    // "The attack renewed Iraqi calls for": the calls are Iraq's.
    if syntax.lemma(of: clause.head, is: .utteranceNoun) {
      let found = modifiers(of: clause)
      if !found.isEmpty { return found }
    }
    // What a name says of its bearer, no verb that does something to it says.
    guard participants.named(by: clause.head).isEmpty else { return modifiers(of: clause) }
    if let carrier = lightVerbs.carrier(of: clause), syntax.dependencies[clause.head] != .nsubj {
      // "Sweden is locked in a dispute"
      let above = clauses.all[carrier]
      let isLocked =
        above.isPassive && syntax.dependencies[clause.head] == .pobj
        && syntax.head(of: clause.head).flatMap { syntax.head(of: $0) } == above.head
      let found = participants.meant(by: isLocked ? above.surfaceSubjects : above.subjects)
      if !found.isEmpty { return found }
    }
    if let side = lightVerbs.sideInFight(of: clause) {
      let found = participants.meant(by: side)
      if !found.isEmpty { return found }
    }
    if let verb = lightVerbs.attributiveVerb(of: clause) {
      let found = participants.meant(by: clauses.all[verb].subjects)
      if !found.isEmpty { return found }
    }
    return modifiers(of: clause)
  }

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

  /// The subjects of a small clause below a verb without an object of its own: "welcomed Chad to mediate", "condemned Mali
  /// sending arms", "found Mali guilty".
  private func raisedObjects(of index: Int) -> [Int] {
    let clause = clauses.all[index]
    guard clause.construction == .verb, clause.objects.isEmpty, !clause.isPassive else { return [] }
    return links.complements[index].map { clauses.all[$0] }.filter { below in
      below.mark == nil && syntax.dependencies[below.head] == .ccomp
        && below.surfaceSubjects != clause.subjects && below.modals.isEmpty
        && ((syntax.tokens[below.head].wordForm == .presentParticiple
          || syntax.tokens[below.head].wordForm == .baseForm
          || syntax.tokens[below.head].pos == .adjective) && below.words == [below.head]
          || below.words.contains { syntax.tokens[$0].wordForm == .infinitiveMarker })
    }.flatMap(\.surfaceSubjects)
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
      let meant = participants.meant(by: clause.bearers)
      guard meant.isEmpty else { return meant }
      // "shared data unacceptable to Iran": whose object it is.
      return clause.bearers.compactMap { syntax.head(of: $0) }
        .compactMap { clauses.clause(of: $0) }.flatMap { participants.meant(by: $0.subjects) }
    }
    // "the Iranian president", who is known.
    let own = participants.named(by: clause.head)
    return own.isEmpty ? participants.meant(by: clause.bearers) : own
  }

  /// Whether a noun stands before or beside the name of its bearer.
  private func isTitle(_ clause: Clause) -> Bool {
    switch syntax.dependencies[clause.head] {
    case .compound, .nmod, .appos: true
    default: syntax.child(of: clause.head, .appos) != nil
    }
  }

  private func modifiers(of clause: Clause, withRegions: Bool = false) -> [Participant] {
    clause.modifiers.flatMap { modifier -> [Participant] in
      if clause.construction == .nominal, syntax.isPrefixed(modifier) { return [] }
      let direct = participants.named(by: modifier)
      let inner = syntax.children(of: modifier).filter { syntax.namesWhole($0, of: modifier) }
        .flatMap { participants.named(by: $0) }
      return (inner + direct).filter { withRegions || !participants.describes($0, clause.head) }
    }
  }
}
