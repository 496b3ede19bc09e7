internal import Coreference
internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Reads what a clause says for or against an actor.
struct JudgementReader {
  let context: RelationContext
  private let polarity: Polarity

  private static let judgeable: Set<Actor.Kind> = [
    .country, .person, .organisation, .group, .agreement, .project,
  ]

  init(_ context: RelationContext) {
    self.context = context
    polarity = Polarity(context.syntax)
  }

  var syntax: Syntax { context.syntax }

  /// What a clause says for or against somebody; nil where it does neither, or is not said to be so.
  func judgement(in index: Int) -> Judgement? {
    let clause = context.clauses.all[index]
    guard clause.construction == .verb || clause.construction == .copula else { return nil }
    return characterisation(clause, index) ?? culpability(clause, index)
      ?? predication(clause, index) ?? implication(clause, index) ?? omission(clause, index)
      ?? verdict(clause, index)
      ?? description(clause, index)
  }

  /// "Called Iran a threat", "described Iran as dangerous".
  private func characterisation(_ clause: Clause, _ index: Int) -> Judgement? {
    var (verb, judged, predicates) = (clause, clause.objects, clause.attributes)
    var place = index
    if clause.link == .complement, !syntax.tokens[clause.head].isVerbal,
      let governor = clause.governor
    {
      // The object and what it is called are a clause of their own.
      (verb, place) = (context.clauses.all[governor], governor)
      (judged, predicates) = (clause.subjects, [clause.head])
    } else {
      predicates += clause.objects.flatMap { roles(of: $0) } + roles(of: clause.head)
    }
    guard verb.construction == .verb, syntax.lemma(of: verb.head, is: .characterisingVerb),
      context.factuality[place] == .asserted
    else { return nil }
    return judgement(
      of: judged, by: predicates, of: verb, at: place, speakers: verb.subjects)
  }

  /// What stands behind "as" below a word.
  private func roles(of token: Int) -> [Int] {
    syntax.children(of: token).filter {
      syntax.dependencies[$0] == .prep && syntax.lemma(of: $0, is: .essivePreposition)
    }.flatMap { syntax.children(of: $0) }.filter { syntax.dependencies[$0] != .punct }
  }

  /// "Iran is a threat", "Iran undermines peace".
  private func predication(_ clause: Clause, _ index: Int) -> Judgement? {
    let stated = context.factuality[index]
    guard stated == .asserted || stated == .negated else { return nil }
    if isLinking(clause) || !syntax.tokens[clause.head].isVerbal {
      let predicates = isLinking(clause) ? clause.attributes : [clause.head]
      guard
        var found = judgement(
          of: clause.subjects, by: predicates, of: clause, at: index, speakers: nil)
      else { return nil }
      if stated == .negated {
        // Who is no reliable friend is blamed; who is no threat is not praised.
        guard found.isPraise else { return nil }
        found.isPraise = false
      }
      return found
    }
    guard stated == .asserted, !clause.isPassive,
      let isPraise = polarity.isPraise(verb: clause.head, objects: clause.objects)
    else { return nil }
    let judged = clause.subjects.flatMap { self.judged(by: $0) }
    guard !judged.isEmpty else { return nil }
    return Judgement(
      clause: index, judged: judged, isPraise: isPraise, words: clause.words,
      keywords: [clause.head])
  }

  /// "Iran did nothing", "Iran cannot be trusted".
  private func omission(_ clause: Clause, _ index: Int) -> Judgement? {
    guard clause.construction == .verb,
      clause.modals.isEmpty || clause.isPassive && clause.isNegated,
      polarity.isOmission(
        verb: clause.head, objects: clause.objects + clause.adverbs, isNegated: clause.isNegated,
        isPassive: clause.isPassive)
    else { return nil }
    let judged = clause.subjects.flatMap { self.judged(by: $0) }
    guard !judged.isEmpty else { return nil }
    return Judgement(
      clause: index, judged: judged, isPraise: false, words: clause.words,
      keywords: [clause.head])
  }

  /// "It is unacceptable that Iran delays": whoever does what the complement says.
  private func verdict(_ clause: Clause, _ index: Int) -> Judgement? {
    guard isLinking(clause), context.factuality[index] == .asserted,
      clause.subjects.allSatisfy({ syntax.tokens[$0].pos == .pronoun })
    else { return nil }
    let doers = context.links.complements[index].flatMap { context.clauses.all[$0].surfaceSubjects }
    return doers.isEmpty
      ? nil
      : judgement(of: doers, by: clause.attributes, of: clause, at: index, speakers: nil)
  }

  /// "Iran is", "Iran remains a threat".
  private func isLinking(_ clause: Clause) -> Bool {
    clause.construction == .copula
      || !clause.attributes.isEmpty && clause.objects.isEmpty
        && syntax.lemma(of: clause.head, is: .linkingVerb)
  }

  /// "We reject the unjust ruling of the court": what is said in passing of somebody's act.
  private func description(_ clause: Clause, _ index: Int) -> Judgement? {
    let arguments = clause.subjects + clause.objects + clause.obliques.flatMap(\.objects)
    for noun in arguments where syntax.lemma(of: noun, is: .conductNoun) {
      for child in syntax.children(of: noun) where syntax.dependencies[child] == .amod {
        guard let isPraise = polarity.isPraise(adjective: child) else { continue }
        let judged = self.judged(by: noun)
        guard !judged.isEmpty else { continue }
        return Judgement(
          clause: index, judged: judged, isPraise: isPraise, words: [child, noun],
          keywords: [child])
      }
    }
    return nil
  }

  private func judgement(
    of phrases: [Int], by predicates: [Int], of clause: Clause, at index: Int, speakers: [Int]?
  ) -> Judgement? {
    for predicate in predicates {
      guard let isPraise = polarity.isPraise(predicate: predicate) else { continue }
      let judged = phrases.flatMap { self.judged(by: $0) }
        .filter { isPraise ? mayBePraised($0, by: predicate) : true }
      guard !judged.isEmpty else { continue }
      return Judgement(
        clause: index, judged: judged, speakers: speakers, isPraise: isPraise,
        words: clause.words + [predicate], keywords: [predicate])
    }
    return nil
  }

  /// A person's friend or partner may be no more than that.
  private func mayBePraised(_ judged: Participants.Participant, by predicate: Int) -> Bool {
    context.participants.kind(of: judged) != .person
      || syntax.tokens[predicate].pos != .noun
      || syntax.child(of: predicate, .amod) != nil
  }

  /// The actors that a phrase names, or whose act it names.
  func judged(by phrase: Int) -> [Participants.Participant] {
    let named = context.participants.named(by: phrase)
    // Whom of several "them" means is too unsure.
    guard named.count < 2 else { return [] }
    var found =
      named.isEmpty && syntax.lemma(of: phrase, is: .conductNoun) ? agents(of: phrase) : named
    if found.isEmpty, syntax.isStateArm(phrase) || syntax.lemma(of: phrase, is: .armedForceNoun) {
      // "Peruvian troops were responsible"
      found = context.participants.meant(by: phrase).filter { $0.closeness > 0.85 }
    }
    return found.filter {
      Self.judgeable.contains(context.participants.kind(of: $0))
        && !context.participants.isUnnamed($0) && !context.participants.isInterlocutor($0)
    }
  }

  /// Whose act a noun names: "Iran's decision", "the Iranian government", "the report by the court".
  private func agents(of noun: Int) -> [Participants.Participant] {
    let isViolent = syntax.lemma(of: noun, is: .violentEventNoun)
    return syntax.children(of: noun).flatMap { child -> [Participants.Participant] in
      switch syntax.dependencies[child] {
      case .poss, .amod: return context.participants.named(by: child)
      // "The Iran strikes" are strikes on Iran.
      case .compound, .nmod: return isViolent ? [] : context.participants.named(by: child)
      case .prep
      where syntax.lemma(of: child, is: .agentOfNounPreposition)
        || !isViolent && syntax.lemma(of: child, is: .genitivePreposition):
        return syntax.child(of: child, .pobj).map { context.participants.named(by: $0) } ?? []
      default: return []
      }
    }.filter { context.participants.kind(of: $0) != .place }
  }
}
