internal import Parses

/// Subjects that are not said again: infinitives, participles and further verbs of a list.
extension Clauses {
  /// Gives a clause without a subject the one that its grammar means.
  func supplySubject(to clause: inout Clause) {
    guard let above = clause.governor.map({ all[$0] }) else { return }
    let head = syntax.tokens[clause.head]
    switch clause.link {
    case .modifier where clause.subjects.isEmpty:
      supplyModifier(&clause, form: head.wordForm)
    case .complement where clause.subjects.isEmpty:
      clause.subjects = controller(of: above)
    case .circumstance where clause.subjects.isEmpty:
      // Participles and infinitives go with the subject; "by", "after" and the like too.
      if syntax.dependencies[clause.head] == .advcl && head.wordForm == .pastParticiple
        && !clause.isPassive
      {
        clause.isPassive = true
      }
      clause.subjects =
        gerundSubject(of: clause.head).map { [$0] } ?? blamed(by: above, for: clause.head)
        ?? owner(of: above)
    case .argument where clause.subjects.isEmpty && syntax.dependencies[clause.head] == .acomp:
      // "is opposed to"
      clause.subjects = above.surfaceSubjects
      clause.isPassive = head.wordForm == .pastParticiple
      clause.isNegated = clause.isNegated || above.isNegated
      if clause.modals.isEmpty { clause.modals = above.modals }
    case .conjunct:
      guard clause.subjects.isEmpty else { return }
      clause.subjects = above.surfaceSubjects
    default: break
    }
  }

  /// The noun that a participle or infinitive belongs to, or whoever means to do it.
  private func supplyModifier(_ clause: inout Clause, form: WordForm) {
    guard let noun = syntax.head(of: clause.head) else { return }
    switch form {
    case .pastParticiple, .pastTense:
      clause.subjects = [noun]
      clause.isPassive = true
    case .presentParticiple: clause.subjects = syntax.tokens[noun].isNominal ? [noun] : []
    default:
      // "a plan to leave": who has the plan leaves.
      if clause.isPassive {
        clause.subjects = [noun]
      } else if let above = clause.governor {
        clause.subjects =
          addressed(by: all[above]) ?? asked(by: all[above]) ?? owner(of: all[above])
      }
    }
  }

  /// The noun just before a gerund that the preposition before it governs: "led to Iran leaving".
  private func gerundSubject(of verb: Int) -> Int? {
    guard verb > 0, syntax.tokens[verb].wordForm == .presentParticiple,
      syntax.dependencies[verb - 1] == .pobj,
      let preposition = syntax.head(of: verb - 1), syntax.dependencies[preposition] == .prep,
      syntax.head(of: preposition) == syntax.head(of: verb)
    else { return nil }
    return verb - 1
  }

  /// Whoever is blamed or praised for what stands behind "for" or "of", or kept from it: "accused Iran of
  /// helping".
  private func blamed(by above: Clause, for verb: Int) -> [Int]? {
    guard let preposition = syntax.head(of: verb), syntax.dependencies[verb] == .pcomp,
      !above.objects.isEmpty
    else { return nil }
    let verbs: Set<String>
    switch syntax.tokens[preposition].lemma {
    case "for", "of", "over": verbs = blamingVerbs
    case "from": verbs = barringVerbs
    default: return nil
    }
    guard verbs.contains(syntax.tokens[above.head].lemma) else { return nil }
    return above.objects
  }

  /// Whoever is given what an infinitive belongs to: "gave Iran an ultimatum to leave".
  private func addressed(by noun: Clause) -> [Int]? {
    guard noun.construction == .nominal, noun.subjects.isEmpty, let index = noun.governor,
      all[index].objects.contains(noun.head), !all[index].recipients.isEmpty
    else { return nil }
    return all[index].recipients
  }

  /// Whoever is asked for what an infinitive says: "the call on Iran to stop".
  private func asked(by noun: Clause) -> [Int]? {
    guard noun.construction == .nominal, askingNouns.contains(syntax.tokens[noun.head].lemma) else {
      return nil
    }
    return noun.obliques.first {
      !$0.objects.isEmpty && ["on", "upon", "to", "for"].contains($0.preposition)
    }?.objects
  }

  /// Whose act an infinitive is below that clause.
  private func controller(of above: Clause) -> [Int] {
    let lemma = syntax.tokens[above.head].lemma
    if objectControlVerbs.contains(lemma) {
      let controlled = above.recipients.isEmpty ? above.objects : above.recipients
      if !controlled.isEmpty { return controlled }
      // "called on Iran to stop", "appealed to both sides to".
      if let oblique = above.obliques.first(where: {
        !$0.objects.isEmpty && ["on", "upon", "to", "for", "with"].contains($0.preposition)
      }) {
        return oblique.objects
      }
    }
    return owner(of: above)
  }

  /// Who acts in a clause: its subject, or for a noun its owner or the subject of its verb.
  func owner(of clause: Clause) -> [Int] {
    if clause.construction == .adjective { return clause.bearers }
    guard clause.construction == .nominal else { return clause.surfaceSubjects }
    if !clause.subjects.isEmpty { return clause.subjects }
    guard let index = clause.governor else { return [] }
    let above = all[index]
    return above.construction == .nominal ? above.subjects : above.surfaceSubjects
  }
}

/// Verbs whose object has done what stands behind their "for" or "of".
private let blamingVerbs: Set<String> = Set(
  """
  accuse admonish arrest blame castigate censure charge chide commend condemn convict criticise
  criticize denounce detain execute expel fault fine hang imprison indict investigate jail laud
  lambast praise prosecute punish rebuke reprimand reproach sanction scold sentence slam sue suspect
  thank try
  """.split(whereSeparator: \.isWhitespace).map(String.init))

/// Verbs whose object does not what stands behind their "from".
private let barringVerbs: Set<String> = [
  "ban", "bar", "block", "deter", "discourage", "dissuade", "exclude", "hinder", "keep", "preclude",
  "prevent", "prohibit", "restrain", "stop",
]

/// Nouns whose infinitive is done by whom they are addressed to.
private let askingNouns: Set<String> = [
  "appeal", "call", "demand", "instruction", "invitation", "order", "plea", "pressure", "request",
]

/// Verbs whose infinitive is done by their object: "urged Iran to leave".
private let objectControlVerbs: Set<String> = Set(
  """
  advise allow appoint ask assign authorise authorize beg call cause challenge coax coerce command
  compel condemn convince counsel dare direct elect empower enable encourage enjoin entice entitle
  entreat exhort expect find forbid force help implore incite induce inspire instruct invite lead
  leave let license lobby make motivate nominate nudge oblige order permit persuade plead prepare
  press pressure prevail prevent prod prohibit prompt provoke push remind request require select
  send spur summon task teach tell tempt train trust urge use want warn appeal see show
  """.split(whereSeparator: \.isWhitespace).map(String.init))
