internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Light verbs whose subject undergoes what their noun says: "drew criticism from Poland", "came under attack by Chad",
/// "was hit with tariffs by China", "is the target of threats from Iran".
///
/// They are to other light verbs what the passive is to the active: the converse of "voiced criticism of".
struct ConverseVerbs {
  typealias Participant = Participants.Participant

  /// An act that a noun tells, with who did it and to whom.
  struct Act {
    /// The noun.
    var noun: Int
    /// Who did it.
    var agents: [Participant]
    /// The heads of the phrases that undergo it.
    var undergoers: [Int]
  }

  let clauses: Clauses
  let participants: Participants

  private var syntax: Syntax { clauses.syntax }

  /// The acts that a verb's nouns tell.
  func acts(of index: Int) -> [Act] {
    let clause = clauses.all[index]
    guard clause.construction == .verb || clause.construction == .copula else { return [] }
    return nouns(of: clause).compactMap { outer in
      let noun = content(of: outer)
      guard participants.named(by: noun).isEmpty, !hasTarget(noun) else { return nil }
      let isTransitive =
        clause.isPassive || !clause.objects.isEmpty && !clause.objects.contains(outer)
      let undergoers = isTransitive ? clause.surfaceUndergoers : clause.subjects
      let found = agents(of: noun, within: outer, in: clause, isTransitive: isTransitive)
      return found.isEmpty || undergoers.isEmpty
        ? nil : Act(noun: noun, agents: found, undergoers: undergoers)
    }
  }

  /// The nouns whose sense the verb turns round.
  private func nouns(of clause: Clause) -> [Int] {
    var found: [Int] = []
    if clause.isPassive {
      // "was hit by sanctions from"
      found += syntax.lemma(of: clause.head, is: .impactVerb) ? clause.subjects : []
    } else if syntax.lemma(of: clause.head, is: .converseVerb) {
      found += clause.objects
    }
    for oblique in clause.obliques where isConverse(clause, before: oblique.preposition) {
      found += oblique.objects
    }
    // "was the target of criticism from"
    for noun in clause.attributes where syntax.lemma(of: noun, is: .undergoerNoun) {
      found += (clauses.clause(of: noun)?.obliques ?? clauses.obliques(beside: noun))
        .filter { syntax.preposition(of: $0, is: .genitivePreposition) }.flatMap(\.objects)
    }
    return found
  }

  /// Whether a noun itself says to whom it is done: "was met by an attack on Chad".
  private func hasTarget(_ noun: Int) -> Bool {
    clauses.obliques(beside: noun).contains { oblique in
      (syntax.preposition(of: oblique, is: .adversativePreposition)
        || syntax.preposition(of: oblique, is: .superessivePreposition))
        && !participants.meant(by: oblique.objects).isEmpty
    }
  }

  /// "Came under", "came in for": whether a verb with its particle and a preposition turns round what stands behind it.
  private func isConverse(_ clause: Clause, before preposition: String) -> Bool {
    var phrase = syntax.tokens[clause.head].lemma
    if let particle = clause.words.first(where: { syntax.dependencies[$0] == .prt }) {
      phrase += "_" + syntax.tokens[particle].form.lowercased()
    }
    return syntax.lexicon.has(phrase + "_" + preposition, .conversePhrase)
  }

  /// The noun whose sense counts: "criticism" in "a wave of criticism".
  private func content(of noun: Int) -> Int {
    guard syntax.lemma(of: noun, is: .containerNoun) else { return noun }
    return clauses.obliques(beside: noun)
      .first { syntax.preposition(of: $0, is: .genitivePreposition) }?.objects.first ?? noun
  }

  /// Who does what a noun says: behind its own preposition, behind the verb's, or before it.
  private func agents(
    of noun: Int, within outer: Int, in clause: Clause, isTransitive: Bool
  ) -> [Participant] {
    let own = clauses.clause(of: noun)?.obliques ?? clauses.obliques(beside: noun)
    let around = noun == outer ? [] : clauses.obliques(beside: outer)
    for obliques in [own, around, clause.obliques] {
      let found = participants.meant(
        by: obliques.filter { syntax.preposition(of: $0, is: .agentOfNounPreposition) }
          .flatMap(\.objects)
      ).filter(isParty)
      if !found.isEmpty { return found }
    }
    // "was hit with tariffs by China", "China hit Australia with tariffs"
    if isTransitive, !clause.subjects.contains(outer) {
      let found = participants.meant(by: clause.subjects).filter(isParty)
      if !found.isEmpty { return found }
    }
    // "Earned the ire of France", "won the support of Kenya"
    if let determiner = syntax.child(of: noun, .det),
      syntax.lemma(of: determiner, is: .definiteArticle)
    {
      let found = participants.meant(
        by: own.filter { syntax.preposition(of: $0, is: .genitivePreposition) }.flatMap(\.objects)
      ).filter(isParty)
      if !found.isEmpty { return found }
    }
    // "Faces American sanctions", "drew France's anger"; "triggered Iran's suspension" is nothing that Iran does.
    let isCausative = syntax.lemma(of: clause.head, is: .causativeVerb)
    return syntax.children(of: noun).filter {
      switch syntax.dependencies[$0] {
      case .amod, .compound, .nmod: true
      case .poss: !isCausative && syntax.tokens[$0].wordForm != .possessivePronoun
      default: false
      }
    }.flatMap { participants.named(by: $0) }.filter(isParty)
  }

  private func isParty(_ participant: Participant) -> Bool {
    switch participants.kind(of: participant) {
    case .country, .organisation, .group, .person: true
    default: false
    }
  }
}

extension Clause {
  /// Whoever undergoes what the verb says, whether it stands in the passive or not.
  fileprivate var surfaceUndergoers: [Int] { recipients.isEmpty ? objects : recipients }
}
