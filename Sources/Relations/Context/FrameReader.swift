internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Fills frames: which actors stand in the places that a frame names.
///
/// A class for the same reason as ``RelationContext``.
final class FrameReader {
  typealias Participant = Participants.Participant
  typealias Ends = (source: Participant, target: Participant)

  /// What a sense states.
  struct Reading {
    /// The two ends of each relation, by the first frame that has any.
    var ends: [Ends] = []
    /// Whether the ends stand to each other.
    var isMutual = false
    /// Offices that people are said to have at a person.
    var personalOffices: [Ends] = []
  }

  let clauses: Clauses
  let participants: Participants
  let links: ClauseLinks
  let arguments: Arguments
  let constraints: Constraints
  let victims: Victims
  let senses: Senses

  init(senses: Senses, links: ClauseLinks, arguments: Arguments, fiction: Fiction) {
    let (clauses, participants) = (senses.clauses, senses.participants)
    self.senses = senses
    self.clauses = clauses
    self.participants = participants
    self.links = links
    self.arguments = arguments
    constraints = Constraints(
      clauses: clauses, participants: participants, fiction: fiction)
    victims = Victims(clauses: clauses, book: senses.book)
  }

  var syntax: Syntax { clauses.syntax }

  /// The two ends by the first frame of a sense that has any, apart from nouns that idioms have taken up.
  func reading(of sense: Sense, beside idioms: Idioms.Nouns) -> Reading {
    var reading = Reading()
    guard constraints.allow(sense) else { return reading }
    let isVerbal = clauses.all[sense.clause].construction == .verb
    for frame in sense.entry.frames {
      let all = ends(of: frame, as: sense.entry.kind, in: sense.clause)
      guard !all.isEmpty else { continue }
      if sense.entry.kind == .office {
        reading.personalOffices += all.filter {
          participants.kind(of: $0.source) == .person && participants.kind(of: $0.target) == .person
        }
      }
      reading.ends = respectively(all, sense.entry.kind).filter {
        constraints.allow(sense, from: $0.source, to: $0.target)
          && !idioms.contain($0.target.phrase, before: isVerbal ? sense.clause : nil)
      }
      reading.isMutual = frame.targets.isEmpty
      if !reading.ends.isEmpty { return reading }
    }
    return reading
  }

  /// "The ministers of Egypt and Jordan, Shoukry and Safadi": as many offices as holders are one each.
  private func respectively(_ pairs: [Ends], _ kind: RelationKind) -> [Ends] {
    guard kind == .office, pairs.count > 1 else { return pairs }
    let sources = distinct(pairs.map(\.source))
    let targets = distinct(pairs.map(\.target))
    guard sources.count == targets.count, sources.count * targets.count == pairs.count else {
      return pairs
    }
    return Array(zip(sources, targets)).map { ($0, $1) }
  }

  private func ends(of frame: Frame, as kind: RelationKind, in index: Int) -> [Ends] {
    if frame.targets.isEmpty {
      if kind == .assault, isForCause(clauses.all[index]) { return [] }
      for role in frame.sources {
        // "Alliances in Iraq and Syria" are not theirs.
        let members = distinct(arguments.actors(in: role, of: index))
          .filter { role != .object || $0.closeness > 0.85 }
          .filter { role != .bearer || !isExample($0, of: index) }
        if members.count > 1 { return neighbours(members) }
      }
      return []
    }
    var sources = owners(ofObjectsIn: index, as: kind)
    for role in frame.sources where sources.isEmpty {
      sources = distinct(arguments.actors(in: role, of: index))
    }
    let senders = sources.isEmpty ? senders(in: index, of: frame, as: kind) : []
    sources += senders
    guard !sources.isEmpty else { return [] }
    // Those with a name come first, in whichever role.
    var nameless: [Ends] = []
    for role in frame.targets where senders.isEmpty || role != .object {
      let pairs = ends(from: sources, to: role, of: index, frame, kind)
      if pairs.contains(where: { !participants.isUnnamed($0.target) }) { return pairs }
      if nameless.isEmpty { nameless = pairs }
    }
    if kind == .assault {
      let lands = struckLands(in: index)
      if !lands.isEmpty {
        return nameless + pairs(of: sources, with: lands).compactMap { apart($0, $1, kind) }
      }
    }
    guard nameless.isEmpty, kind == .accuse || frame.targets.contains(.object) else {
      return nameless
    }
    let doers = distinct(arguments.doers(inContentOf: index, as: kind))
    return pairs(of: sources, with: doers).compactMap { apart($0, $1, kind) }
  }

  /// The two ends of a noun's sense, whose source is told elsewhere: the first frame that goes from a subject to somebody.
  func ends(of sense: Sense, sharing sources: [Participant]) -> [Ends] {
    guard constraints.allow(sense) else { return [] }
    for frame in sense.entry.frames where frame.sources.contains(.subject) {
      for role in frame.targets {
        let found = ends(
          from: distinct(sources), to: role, of: sense.clause, frame, sense.entry.kind
        ).filter { constraints.allow(sense, from: $0.source, to: $0.target) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Each of some sources with each that stands in a role and fits a frame.
  private func ends(
    from sources: [Participant], to role: Frame.Role, of index: Int, _ frame: Frame,
    _ kind: RelationKind
  ) -> [Ends] {
    // "Insisted that Iran leave", not "that Iran will leave".
    if kind == .request, isComplement(role), isIndicative(links.complements[index]) {
      return []
    }
    // "Vowed to impose sanctions on Iran" promises Iran nothing.
    if kind == .agree, role == .complementArguments,
      links.complements[index].contains(where: isHarm)
    {
      return []
    }
    var candidates = arguments.actors(in: role, of: index)
    if role == .complementArguments { candidates += arguments.aims(of: index) }
    let metonymy = constraints.metonymy
    let found = distinct(candidates).filter {
      (frame.kinds.isEmpty || frame.kinds.contains(participants.kind(of: $0)))
        && (!frame.isDirect || metonymy.isDirect($0) || kind.isEvent && metonymy.arePeople($0))
        && (!frame.isWhole || metonymy.isWhole($0))
        && !(kind.sparesVictims && victims.contain($0, in: index, of: kind))
    }
    // "They protect their bases", "paid themselves": each its own.
    let isOwn =
      sources.count > 1
      && found.allSatisfy { end in
        (syntax.tokens[end.tokens.lowerBound].wordForm == .possessivePronoun
          || syntax.tokens[end.tokens.lowerBound].pos == .pronoun)
          && sources.contains { $0.actor == end.actor }
      }
    guard !isOwn else { return [] }
    return pairs(of: sources, with: found).compactMap { apart($0, $1, kind) }
  }
}
