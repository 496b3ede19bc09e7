internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Which two belong together.
extension FrameReader {
  /// Whose the ties are that a verb does something to, or the support that it voices, where their owner is named:
  /// "restored Iran's ties with", "reiterated France's support for".
  func owners(ofObjectsIn index: Int, as kind: RelationKind) -> [Participant] {
    let clause = clauses.all[index]
    guard clause.construction == .verb, kind.isEvent || kind == .dispute else { return [] }
    let isVoiced = kind == .support || kind == .accuse
    return clause.objects.filter {
      syntax.lemma(of: $0, is: .tieNoun)
        || isVoiced
          && (victims.book.nouns[syntax.tokens[$0].lemma]?.contains { $0.kind == kind } ?? false)
    }
    .flatMap { syntax.children(of: $0) }
    .filter {
      syntax.dependencies[$0] == .poss
        && (!isVoiced || syntax.tokens[$0].wordForm != .possessivePronoun)
    }
    .flatMap { participants.meant(by: syntax.conjuncts(of: $0)) }
  }

  /// Whose forces are sent by nobody named: "Kenyan troops were deployed in Peru".
  func senders(in index: Int, of frame: Frame, as kind: RelationKind) -> [Participant] {
    let clause = clauses.all[index]
    guard kind == .mobilize || kind == .retreat, clause.isPassive,
      clause.construction == .verb, clause.subjects.isEmpty, frame.sources == [.subject]
    else { return [] }
    return distinct(participants.meant(by: clause.objects)).filter {
      $0.phrase != nil && !participants.isUnnamed($0) && $0.closeness > 0.85
        && constraints.metonymy.isActing($0)
    }
  }

  /// Whether somebody is only an example of what a noun says: "partners such as Kenya and Peru" are not each other's.
  func isExample(_ participant: Participant, of index: Int) -> Bool {
    syntax.examples(of: clauses.all[index].head).contains(where: participant.tokens.contains)
  }

  /// Where a verb strikes somebody or something without a name: "killed ten people in Peru".
  func struckLands(in index: Int) -> [Participant] {
    let clause = clauses.all[index]
    guard clause.construction == .verb, !clause.objects.isEmpty,
      clause.objects.allSatisfy({ syntax.tokens[$0].pos == .noun })
    else { return [] }
    let groups =
      [clause.obliques]
      + clause.objects.map {
        clauses.clause(of: $0)?.obliques ?? clauses.obliques(beside: $0)
      }
    let places = groups.joined().filter { syntax.preposition(of: $0, is: .placePreposition) }
    return distinct(participants.meant(by: places.flatMap(\.objects))).filter {
      (participants.kind(of: $0) == .country || participants.kind(of: $0) == .place)
        && constraints.metonymy.isWhole($0)
    }
  }

  /// "Fight for freedom", "against corruption": side by side, not with each other.
  func isForCause(_ clause: Clause) -> Bool {
    clause.obliques.contains { oblique in
      syntax.preposition(of: oblique, is: .adversativePreposition)
        && !oblique.objects.contains { syntax.lemma(of: $0, is: .reciprocalDeterminer) }
        || syntax.preposition(of: oblique, is: .benefactivePreposition)
          && !oblique.objects.contains { syntax.lemma(of: $0, is: .timeSpanNoun) }
    }
  }

  /// Whether a role stands below a verb in what it says, wants or begins.
  func isComplement(_ role: Frame.Role) -> Bool {
    role == .complementSubject || role == .complementArguments
  }

  /// Whether a clause tells harm that is done to somebody; forces may be sent to help.
  func isHarm(_ index: Int) -> Bool {
    guard let kind = senses.event(of: index) else { return false }
    return kind.stance < 0 && kind != .mobilize
  }

  /// Whether what stands below a verb is said to be so rather than asked for.
  func isIndicative(_ complements: [Int]) -> Bool {
    guard let clause = complements.first.map({ clauses.all[$0] }),
      clause.mark.map({ syntax.lexicon.has($0, .complementiser) }) ?? true
    else { return false }
    if let modal = clause.modals.first { return !syntax.lexicon.has(modal, .obligationModal) }
    // "That he be suspended" has no tense, whatever the tagger says of the participle.
    return clause.words.contains {
      (!clause.isPassive || $0 != clause.head)
        && [.thirdPersonPresent, .pastTense].contains(syntax.tokens[$0].wordForm)
    }
  }

  /// The two ends of a relation; of an event in which one country would stand for both, its people for themselves.
  func apart(_ source: Participant, _ target: Participant, _ kind: RelationKind) -> Ends? {
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

  /// Every two of a list; of a crowd none, because what all did together says nothing of any two.
  func neighbours(_ members: [Participant]) -> [Ends] {
    guard members.count <= 8 else { return [] }
    return members.enumerated().flatMap { place, first in
      members[(place + 1)...].map { (first, $0) }
    }
  }

  /// Each of a list with each of another; where both are long, each with the first of the other, so that their number stays
  /// linear.
  func pairs(of sources: [Participant], with targets: [Participant]) -> [Ends] {
    guard let first = sources.first, let other = targets.first else { return [] }
    if min(sources.count, targets.count) <= 16 {
      return sources.flatMap { source in targets.map { (source, $0) } }
    }
    return targets.map { (first, $0) } + sources.dropFirst().map { ($0, other) }
  }

  /// The first mention of each actor.
  func distinct(_ found: [Participant]) -> [Participant] {
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.actor).inserted }
  }
}
