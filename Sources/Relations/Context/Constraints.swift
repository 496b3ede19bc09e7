internal import Coreference
internal import Names
internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// What a relation type forbids where a row of the codebook would state it.
enum Constraint {
  /// Sport and votes: nobody who is beaten was attacked ("Korea defeated China 3-0").
  case contest
  /// What a work of fiction or a simulation tells: see ``Fiction``.
  case fiction
  /// Force by those who have none, or on what none can strike: "the chain invaded Italy", "attacked the market".
  case force
  /// Strikes by arms, or of states: they attack rather than protest.
  case armedStrike
  /// Speaking to those who only report it.
  case interview
  /// Going somewhere: people without a name, or to a place that nobody acts for.
  case errand
  /// Being part of what only belongs to somebody.
  case partialWhole
  /// An office at a person: see ``Subordinates``.
  case personalOffice
  /// A border between countries that have none: the parser joins "borders Chad, and Libya has" to one list.
  case strangers
  /// Travelling to the state or place that one serves or belongs to: "the Saudi crown prince flew to Riyadh".
  case homecoming
}

extension RelationKind {
  /// What relations of this type must not be, beside joining actors of kinds that it cannot join.
  var constraints: [Constraint] {
    switch self {
    case .assault, .dispute, .coerce: Self.hostile
    case .consult: Self.meeting
    case .part: Self.parthood
    case .office: Self.service
    case .border: Self.neighbourhood
    case .protest: Self.protesting
    default: Self.none
    }
  }

  private static let hostile: [Constraint] = [.contest, .fiction, .force]
  private static let meeting: [Constraint] = [.interview, .errand, .homecoming]
  private static let parthood: [Constraint] = [.partialWhole]
  private static let service: [Constraint] = [.personalOffice]
  private static let neighbourhood: [Constraint] = [.strangers]
  private static let protesting: [Constraint] = [.armedStrike]
  private static let none: [Constraint] = []

  /// Whether it is not done to the victims of a hostile act that it concerns: "condemned attacks on civilians",
  /// "joined the fight against the rebels".
  var sparesVictims: Bool {
    switch self {
    case .support, .aid, .ally, .accuse, .member, .agree, .request: true
    default: false
    }
  }

  /// Whether both take part, so that it goes both ways; see also ``isSymmetric``.
  var isMutualEvent: Bool { self == .consult || self == .agree || self == .cooperate }
}

/// Checks what the types forbid.
struct Constraints {
  typealias Participant = Participants.Participant

  let clauses: Clauses
  let participants: Participants
  let fiction: Fiction
  let metonymy: Metonymy
  private let contests: Contests

  init(clauses: Clauses, participants: Participants, fiction: Fiction) {
    self.clauses = clauses
    self.participants = participants
    self.fiction = fiction
    metonymy = Metonymy(participants: participants)
    contests = Contests(clauses.syntax)
  }

  var syntax: Syntax { clauses.syntax }

  /// Whether the words of a sense can state its type at all.
  func allow(_ sense: Sense) -> Bool {
    sense.entry.kind.constraints.allSatisfy { constraint in
      switch constraint {
      case .contest: !contests.contain(sense.trigger)
      case .fiction: !fiction.contains(sense.clause)
      default: true
      }
    }
  }

  /// Whether a sense can join two.
  func allow(_ sense: Sense, from source: Participant, to target: Participant) -> Bool {
    let kind = sense.entry.kind
    return kind.canJoin(metonymy.actingKind(of: source), metonymy.actingKind(of: target))
      && !isInstrument(target, of: sense)
      && kind.constraints.allSatisfy { constraint in
        switch constraint {
        case .interview: !isInterview(with: target, in: sense.clause)
        case .errand: !isErrand(of: source, to: target, in: sense.clause)
        case .partialWhole:
          metonymy.isWhole(source) && !isMisplaced(source, target, sense)
        case .force: isForcible(sense, from: source, to: target)
        case .armedStrike: !isArmedStrike(sense, by: source)
        case .contest, .fiction, .personalOffice, .strangers, .homecoming: true
        }
      }
  }

  /// Whether people without a name are what an idiom does something with: "sent troops".
  private func isInstrument(_ target: Participant, of sense: Sense) -> Bool {
    guard participants.isUnnamed(target), let phrase = target.phrase else { return false }
    return sense.entry.objects.contains(syntax.tokens[phrase].lemma)
      && clauses.all[sense.clause].objects.contains(phrase)
  }

  /// Whether a country would be part of a place that is no land of several states: only a word for a state says that it is.
  private func isMisplaced(_ source: Participant, _ target: Participant, _ sense: Sense) -> Bool {
    participants.kind(of: source) == .country && participants.kind(of: target) == .place
      && (source.phrase != nil || syntax.nounClass(of: clauses.all[sense.clause].head) != .country)
  }

  /// Whether somebody is only told for others to know: a news outlet, and whatever body might be one where a verb tells it.
  private func isInterview(with other: Participant, in index: Int) -> Bool {
    guard participants.kind(of: other) == .organisation else { return false }
    let words = participants.cast.actors[other.actor].name.split { !$0.isLetter }.map(String.init)
    let lexicon = syntax.lexicon
    if words.contains(where: { lexicon.has($0, .newsOutletName) }) { return true }
    guard syntax.lemma(of: clauses.all[index].head, is: .tellingVerb) else { return false }
    return !words.contains { word in
      let word = word.lowercased()
      return lexicon.has(word, .stateBodyNoun)
        || lexicon.value(of: word, in: .bodyFamilies).map {
          !$0.split(separator: " ").contains { lexicon.has(String($0), .hearsayFamily) }
        } ?? false
    }
  }

  private func isErrand(of source: Participant, to target: Participant, in index: Int) -> Bool {
    let isPlace = participants.kind(of: target) == .place
    let isMotion = syntax.lemma(of: clauses.all[index].head, is: .motionVerb)
    return participants.isUnnamed(source) ? isPlace || isMotion : isPlace && isMotion
  }
}
