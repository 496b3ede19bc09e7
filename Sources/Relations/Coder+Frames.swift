internal import Coreference
internal import Grammar
internal import Names
internal import Model
internal import Parses

/// Frames filled: which actors stand in the places that a frame names.
extension Coder {
  typealias Participant = Participants.Participant

  /// Codes the first frame of an entry whose both ends are actors; whether there was one.
  mutating func apply(_ entry: Codebook.Entry, to index: Int, trigger: [Int]) -> Bool {
    guard !isContest(entry.kind, trigger: trigger) else { return false }
    for frame in entry.frames {
      let all = pairs(of: frame, as: entry.kind, in: index)
      if entry.kind == .office { keepServants(among: all, clause: index, trigger: trigger) }
      let pairs = respectively(all, entry.kind)
        .filter {
          entry.kind.canJoin(kind($0), kind($1)) && !isInstrument($1, of: entry, in: index)
            && !isInterview(entry.kind, with: $1)
            && !isErrand(entry.kind, of: $0, to: $1, in: index)
            && (entry.kind != .part || isWhole($0))
            && !($1.phrase.map { idiomNouns.contains($0) } ?? false)
        }
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

  /// "The ministers of Egypt and Jordan, Shoukry and Safadi": as many offices as holders are one each.
  private func respectively(
    _ pairs: [(Participant, Participant)], _ kind: RelationKind
  ) -> [(Participant, Participant)] {
    guard kind == .office, pairs.count > 1 else { return pairs }
    let sources = distinct(pairs.map(\.0))
    let targets = distinct(pairs.map(\.1))
    guard sources.count == targets.count, sources.count * targets.count == pairs.count else {
      return pairs
    }
    return Array(zip(sources, targets))
  }

  /// Whether people without a name are what an idiom does something with: "sent troops".
  private func isInstrument(
    _ target: Participant, of entry: Codebook.Entry, in index: Int
  ) -> Bool {
    guard participants.isUnnamed(target), let phrase = target.phrase else { return false }
    return entry.objects.contains(syntax.tokens[phrase].lemma)
      && clauses.all[index].objects.contains(phrase)
  }

  /// Whether somebody only speaks to those who report it.
  private func isInterview(_ kind: RelationKind, with other: Participant) -> Bool {
    kind == .consult && self.kind(other) == .organisation
      && NewsOutlets.hold(participants.cast.actors[other.actor].name)
  }

  /// Whether somebody only goes somewhere: people without a name, or to a place that nobody acts for.
  private func isErrand(
    _ kind: RelationKind, of source: Participant, to target: Participant, in index: Int
  ) -> Bool {
    guard kind == .consult else { return false }
    let isPlace = self.kind(target) == .place
    let isMotion = VerbClasses.motion.contains(syntax.tokens[clauses.all[index].head].lemma)
    return participants.isUnnamed(source) ? isPlace || isMotion : isPlace && isMotion
  }

  /// Whether a noun only identifies its bearer, so that no verb can deny it.
  private func isStanding(_ kind: RelationKind, _ index: Int) -> Bool {
    let clause = clauses.all[index]
    return clause.construction == .nominal && !kind.isEvent && kind != .ally && kind != .trade
      && kind != .dispute && syntax.dependencies[clause.head] != .attr
  }

  private func kind(_ participant: Participant) -> Actor.Kind { participants.kind(of: participant) }

  private func pairs(of frame: Frame, as kind: RelationKind, in index: Int) -> [(
    Participant, Participant
  )] {
    if frame.targets.isEmpty {
      if kind == .assault, isForCause(clauses.all[index]) { return [] }
      for role in frame.sources {
        // "Alliances in Iraq and Syria" are not theirs.
        let members = distinct(actors(in: role, of: index))
          .filter { role != .object || $0.closeness > 0.85 }
        if members.count > 1 { return neighbours(members) }
      }
      return []
    }
    let owners = owners(ofObjectsIn: index, as: kind)
    guard
      let sources = owners.isEmpty
        ? frame.sources.lazy.map({ distinct(actors(in: $0, of: index)) })
          .first(where: { !$0.isEmpty }) : owners
    else { return [] }
    // Those with a name come first, in whichever role.
    var nameless: [(Participant, Participant)] = []
    for role in frame.targets {
      let pairs = pairs(of: sources, in: role, of: index, frame, kind)
      if pairs.contains(where: { !participants.isUnnamed($0.1) }) { return pairs }
      if nameless.isEmpty { nameless = pairs }
    }
    return nameless
  }

  /// Each of some sources with each that stands in a role and fits a frame.
  private func pairs(
    of sources: [Participant], in role: Frame.Role, of index: Int, _ frame: Frame,
    _ kind: RelationKind
  ) -> [(Participant, Participant)] {
    // "Insisted that Iran leave", not "that Iran will leave".
    if kind == .request, role == .complementSubject, isIndicative(complements[index]) { return [] }
    var candidates = actors(in: role, of: index)
    if role == .complementArguments { candidates += aims(of: index) }
    let found = distinct(candidates).filter {
      (frame.kinds.isEmpty || frame.kinds.contains(participants.kind(of: $0)))
        && (!frame.isDirect || isDirect($0)) && (!frame.isWhole || isWhole($0))
        && !(Self.sparing.contains(kind) && isOpposed($0, in: index, to: kind))
    }
    // "They protect their bases": each its own.
    let isOwn =
      sources.count > 1
      && found.allSatisfy { end in
        syntax.tokens[end.tokens.lowerBound].wordForm == .possessivePronoun
          && sources.contains { $0.actor == end.actor }
      }
    guard !isOwn else { return [] }
    return sources.prefix(8).flatMap { source in
      found.prefix(24).compactMap { apart(source, $0, kind) }
    }
  }

  /// What is not done to the victims of the hostile act that it concerns: "condemned attacks on civilians",
  /// "joined the fight against the rebels".
  private static let sparing: Set<RelationKind> = [.support, .aid, .ally, .accuse, .member, .agree]

  /// "Fight for freedom", "against corruption": side by side, not with each other.
  private func isForCause(_ clause: Clause) -> Bool {
    clause.obliques.contains { oblique in
      oblique.preposition == "against"
        && !oblique.objects.contains { syntax.tokens[$0].lemma == "other" }
        || oblique.preposition == "for"
          && !oblique.objects.contains { Self.spans.contains(syntax.tokens[$0].lemma) }
    }
  }

  private static let spans: Set<String> = [
    "year", "month", "week", "day", "hour", "decade", "century", "time", "minute", "while",
  ]

  /// Whether what stands below a verb is said to be so rather than asked for.
  private func isIndicative(_ complements: [Int]) -> Bool {
    guard let clause = complements.first.map({ clauses.all[$0] }), clause.mark == "that" else {
      return false
    }
    if let modal = clause.modals.first { return !["should", "must", "ought"].contains(modal) }
    return clause.words.contains {
      [.thirdPersonPresent, .pastTense].contains(syntax.tokens[$0].wordForm)
    }
  }

  /// Whether somebody is only named as whom a hostile act is to strike: "support for the war against".
  private func isOpposed(_ participant: Participant, in index: Int, to kind: RelationKind) -> Bool {
    var token = participant.phrase ?? participant.tokens.upperBound - 1
    if isEnded(token) { return true }
    token = participant.tokens.upperBound - 1
    for _ in 0..<8 {
      guard let head = syntax.head(of: token), head != clauses.all[index].head else { return false }
      let lemma = syntax.tokens[head].lemma
      if syntax.tokens[head].pos == .verb {
        // "To look into it with Iraq" is nothing done to Iraq.
        let isAside =
          syntax.dependencies[token] == .nsubj
          || syntax.dependencies[token] == .prep && syntax.tokens[token].lemma == "with"
        return !isAside
          && (book.verbs[lemma]?.first { $0.objects.isEmpty }?.kind.stance ?? 0) < 0
      }
      if syntax.dependencies[token] == .prep {
        let preposition = syntax.tokens[token].lemma
        // "A complaint against" is the accusation itself.
        let isHostile =
          book.nouns[lemma]?.first.map { $0.kind.stance < 0 && $0.kind != kind } ?? false
        let isAgainst = preposition == "against" && (isHostile || kind != .accuse)
        if isAgainst || preposition == "on" && isHostile { return true }
        // "The annexation of Crimea by Russia"
        if preposition == "of", isHostile, hasDoer(head) { return true }
      }
      token = head
    }
    return false
  }

  /// Whether it is said who does what a noun says.
  private func hasDoer(_ noun: Int) -> Bool {
    syntax.children(of: noun).contains {
      syntax.dependencies[$0] == .poss
        || syntax.dependencies[$0] == .prep && syntax.tokens[$0].lemma == "by"
    }
  }

  /// "An end to the junta", "the destruction of Israel".
  private func isEnded(_ token: Int) -> Bool {
    guard syntax.dependencies[token] == .pobj, let preposition = syntax.head(of: token),
      ["to", "of"].contains(syntax.tokens[preposition].lemma),
      let noun = syntax.head(of: preposition)
    else { return false }
    let lemma = syntax.tokens[noun].lemma
    let kind = book.nouns[lemma]?.first?.kind
    return lemma == "end" || kind == .assault || kind == .coerce
  }

  /// Whether a phrase names a person itself, or a body by what is its alone.
  private func isDirect(_ participant: Participant) -> Bool {
    let isAlone =
      [.person, .place].contains(kind(participant)) && !participants.isUnnamed(participant)
    return participant.closeness > (isAlone ? 0.95 : 0.85)
  }

  /// Whether a phrase names an actor or stands for its people, its bodies or its lands: "Turkish troops", not "Turkey's debts".
  private func isWhole(_ participant: Participant) -> Bool {
    guard let phrase = participant.phrase, participants.unnamed(by: phrase) == nil else {
      return true
    }
    switch syntax.nounClass(of: phrase) {
    case .thing:
      return syntax.isStateArm(phrase)
        || Self.portions.contains(syntax.tokens[phrase].lemma.lowercased())
    case .event, .agreement, .project, .product: return false
    default: return true
    }
  }

  /// Nouns for so much of a land.
  private static let portions: Set<String> = [
    "part", "portion", "half", "third", "quarter", "most", "much", "majority", "rest", "all",
    "strip",
    "land", "territory", "north", "south", "east", "west", "coast", "side", "bank",
  ]

  /// The two ends of a relation; of an event in which one country
  /// would stand for both, its people for themselves.
  private func apart(
    _ source: Participant, _ target: Participant, _ kind: RelationKind
  ) -> (Participant, Participant)? {
    guard source.actor == target.actor else { return (source, target) }
    guard participants.kind(of: source) == .country, kind.isEvent || kind == .dispute else {
      return nil
    }
    if let people = target.phrase.flatMap({ participants.unnamed(by: $0) }),
      people.actor != source.actor
    {
      return (source, people)
    }
    if let people = source.phrase.flatMap({ participants.unnamed(by: $0) }),
      people.actor != target.actor
    {
      return (people, target)
    }
    return nil
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
}
