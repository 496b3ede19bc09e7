internal import Language
internal import Model

/// Frames filled: which actors stand in the places that a frame names.
extension Coder {
  typealias Participant = Participants.Participant

  /// Codes the first frame of an entry whose both ends are actors; whether there was one.
  mutating func apply(_ entry: Codebook.Entry, to index: Int, trigger: [Int]) -> Bool {
    for frame in entry.frames {
      let pairs = pairs(of: frame, in: index).filter { entry.kind.canJoin(kind($0), kind($1)) }
      guard !pairs.isEmpty else { continue }
      let modality: Relation.Modality? = isStanding(entry.kind, index) ? .asserted : nil
      for (source, target) in pairs {
        add(
          entry.kind, source, target, clause: index, trigger: trigger,
          isMutual: frame.targets.isEmpty, modality: modality)
      }
      return true
    }
    leaveOpen(entry, in: index, trigger: trigger)
    return false
  }

  /// Whether a noun only identifies its bearer, so that no verb can deny it.
  private func isStanding(_ kind: RelationKind, _ index: Int) -> Bool {
    let clause = clauses.all[index]
    return clause.construction == .nominal && !kind.isEvent && kind != .ally && kind != .trade
      && kind != .dispute && syntax.dependencies[clause.head] != .attr
  }

  private func kind(_ participant: Participant) -> Actor.Kind { participants.kind(of: participant) }

  private func pairs(of frame: Frame, in index: Int) -> [(Participant, Participant)] {
    if frame.targets.isEmpty {
      for role in frame.sources {
        let members = distinct(actors(in: role, of: index))
        if members.count > 1 { return neighbours(members) }
      }
      return []
    }
    guard
      let sources = frame.sources.lazy.map({ distinct(actors(in: $0, of: index)) })
        .first(where: { !$0.isEmpty })
    else { return [] }
    for role in frame.targets {
      var candidates = actors(in: role, of: index)
      if role == .complementArguments { candidates += aims(of: index) }
      let found = distinct(candidates).filter {
        (frame.kinds.isEmpty || frame.kinds.contains(participants.kind(of: $0)))
          && (!frame.isDirect || $0.closeness > 0.85)
      }
      let pairs = sources.prefix(8).flatMap { source in
        found.prefix(24).filter { $0.actor != source.actor }.map { (source, $0) }
      }
      if !pairs.isEmpty { return pairs }
    }
    return []
  }

  /// Every two of a few, or each with the next of many.
  private func neighbours(_ members: [Participant]) -> [(Participant, Participant)] {
    var pairs: [(Participant, Participant)] = []
    for (place, first) in members.enumerated() {
      let last = members.count <= 5 ? members.count : min(place + 2, members.count)
      for second in members[min(place + 1, last)..<last] { pairs.append((first, second)) }
    }
    return pairs
  }

  private func distinct(_ found: [Participant]) -> [Participant] {
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.actor).inserted }
  }

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
        let found = meant(by: clauses.all[complement].surfaceSubjects)
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

  private func meant(by tokens: [Int]) -> [Participant] {
    tokens.flatMap { participants.meant(by: $0) }
  }

  /// Who acts in a clause.
  private func subjects(of index: Int) -> [Participant] {
    let clause = clauses.all[index]
    let own = meant(by: clause.subjects)
    guard own.isEmpty else { return own }
    guard clause.construction == .nominal else {
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
    if let carrier = carrier(of: clause) {
      let found = meant(by: clauses.all[carrier].subjects)
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

  /// Who is what a noun or adjective says.
  private func bearers(of clause: Clause) -> [Participant] {
    let found = clause.bearers.flatMap { participants.named(by: $0) }
    // "ministers" is no one man's title.
    let isPlural =
      syntax.tokens[clause.head].tag == "NNS" || syntax.tokens[clause.head].tag == "NNPS"
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

  /// Whoever is helped "in the fight against" somebody.
  private func sideInFight(of clause: Clause) -> [Int]? {
    guard clause.obliques.contains(where: { $0.preposition == "against" }),
      let preposition = syntax.head(of: clause.head), syntax.dependencies[preposition] == .prep,
      syntax.tokens[preposition].lemma == "in", let above = syntax.head(of: preposition)
    else { return nil }
    guard let index = clauses.clauseOfToken[above] else { return [above] }
    let governor = clauses.all[index]
    return governor.construction == .verb ? governor.objects : [above]
  }

  /// The verb that calls its object what a noun says: "regards Pakistan as a friend".
  private func viewer(of clause: Clause) -> Int? {
    guard let head = syntax.head(of: clause.head) else { return nil }
    let verb: Int? =
      switch syntax.dependencies[clause.head] {
      case .oprd: head
      case .pobj where syntax.tokens[head].lemma == "as": syntax.head(of: head)
      default: nil
      }
    guard let index = verb.flatMap({ clauses.clauseOfToken[$0] }) else { return nil }
    return clauses.all[index].objects.isEmpty ? nil : index
  }

  private func modifiers(of clause: Clause) -> [Participant] {
    clause.modifiers.flatMap { modifier -> [Participant] in
      let direct = participants.named(by: modifier)
      let inner = syntax.children(of: modifier).flatMap { participants.named(by: $0) }
      return inner + direct
    }
  }

  /// The actors behind a preposition of a clause, of its object or of the verb that carries it.
  private func behind(_ name: String, in index: Int) -> [Participant] {
    let clause = clauses.all[index]
    var groups = [clause.obliques]
    if clause.construction == .verb {
      groups += clause.objects.compactMap { clauses.clause(of: $0)?.obliques }
    } else if clause.construction == .nominal, let carrier = carrier(of: clause) {
      groups.append(clauses.all[carrier].obliques)
    } else if let governor = clause.governor, !clause.bearers.isEmpty,
      [.attr, .pobj].contains(syntax.dependencies[clause.head])
    {
      groups.append(clauses.all[governor].obliques)
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
    for complement in complements[index] {
      let found = arguments(of: complement, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whom an infinitive of purpose concerns, or who is to meet a condition.
  private func aims(of index: Int) -> [Participant] {
    let above = [index] + complements[index]
    for condition in above.flatMap({ conditions[$0] }) {
      let clause = clauses.all[condition]
      if clause.mark == "if" || clause.mark == "unless" || clause.mark == "until" {
        let found = meant(by: clause.surfaceSubjects)
        if !found.isEmpty { return found }
      } else if clause.words.contains(where: { syntax.tokens[$0].tag == "TO" }) {
        let found = arguments(of: condition, depth: 1)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private static let prepositions = [
    "to", "with", "against", "from", "on", "for", "between", "into", "over",
  ]

  /// The verb that only carries a noun's sense: "hold" in "hold a round of talks".
  func carrier(of clause: Clause) -> Int? {
    var token = clause.head
    // Up from "talks" to "round", and from a further item of a list to the first.
    for _ in 0..<4 {
      guard let head = syntax.head(of: token) else { return nil }
      switch syntax.dependencies[token] {
      case .conj: token = head
      case .pobj where syntax.tokens[head].lemma == "of":
        guard let container = syntax.head(of: head),
          containerNouns.contains(syntax.tokens[container].lemma)
        else { return nil }
        token = container
      case .pobj:
        // "engage in talks", "enter into an agreement"
        guard let verb = syntax.head(of: head), let index = clauses.clauseOfToken[verb],
          ["in", "into", "on", "for"].contains(syntax.tokens[head].lemma),
          carryingVerbs.contains(syntax.tokens[verb].lemma)
        else { return nil }
        return index
      case .dobj, .nsubjpass, .attr:
        guard let index = clauses.clauseOfToken[head] else { return nil }
        return isCarrier(clauses.all[index]) ? index : nil
      default: return nil
      }
    }
    return nil
  }

  private func isCarrier(_ clause: Clause) -> Bool {
    guard clause.construction == .verb else { return false }
    let lemma = syntax.tokens[clause.head].lemma
    return VerbClasses.light.contains(lemma) || VerbClasses.planning.contains(lemma)
      || VerbClasses.hoping.contains(lemma) || VerbClasses.refusing.contains(lemma)
      || VerbClasses.asking.contains(lemma)
  }
}

/// Nouns that only measure what stands behind their "of".
private let containerNouns: Set<String> = [
  "round", "series", "number", "set", "kind", "type", "sort", "form", "wave", "spate", "string",
  "lot", "list", "level", "day", "hour", "series", "package", "range", "volley", "couple", "dozen",
  "expression", "statement", "message", "letter", "words", "act",
]

/// Verbs that carry the sense of the noun behind their preposition.
private let carryingVerbs: Set<String> = [
  "engage", "enter", "participate", "be", "join", "take", "go", "embark", "arrive", "agree",
]
