internal import Grammar
internal import Model
internal import Parses

/// What somebody says about what they or others will or must do.
extension Coder {
  /// "Said it will help" is a promise, "said it will attack" a threat, "said Iran must leave" a demand.
  mutating func codeStatements() {
    let offices = Set(
      codings.filter { $0.kind == .office }.map {
        Office(holder: $0.source.actor, body: $0.target.actor)
      })
    for coding in codings where coding.kind.isEvent && coding.modality == .planned {
      guard let index = coding.clause, isDeclared(index, by: coding.source.actor, offices) else {
        continue
      }
      let isConditional = conditions[index].contains { clauses.all[$0].mark == "unless" }
      let kind: RelationKind? =
        coding.kind.stance < 0 || isConditional ? .threaten : coding.kind.stance > 0 ? .agree : nil
      guard let kind, kind != coding.kind else { continue }
      var statement = coding
      statement.kind = kind
      statement.modality = .asserted
      statement.attribution = nil
      codings.append(statement)
    }
    for (index, clause) in clauses.all.enumerated() where isRequired(clause) {
      guard isSaid(index), let governor = clause.governor else { continue }
      let speakers = actors(in: .subject, of: governor)
      let addressed = clause.surfaceSubjects.flatMap { participants.meant(by: $0) }
      guard let source = speakers.first else { continue }
      for target in addressed where target.actor != source.actor {
        add(
          .request, source, target, clause: governor,
          trigger: clauses.all[governor].words + clause.words, isMutual: false)
      }
    }
  }

  private struct Office: Hashable {
    var holder: Int
    var body: Int
  }

  /// Whether an act to come is declared by who will do it, by their office holders or by nobody named.
  private func isDeclared(_ index: Int, by actor: Int, _ offices: Set<Office>) -> Bool {
    let clause = clauses.all[index]
    if clause.link == .complement, let governor = clause.governor,
      clauses.all[governor].construction == .adjective,
      VerbClasses.readiness.contains(syntax.tokens[clauses.all[governor].head].lemma)
    {
      return true
    }
    guard isSaid(index), let governor = clause.governor else { return false }
    guard let sayer = actors(in: .subject, of: governor).first?.actor else { return true }
    return sayer == actor
      || offices.contains(Office(holder: sayer, body: actor))
  }

  /// Whether a clause is what a verb of saying says.
  private func isSaid(_ index: Int) -> Bool {
    let clause = clauses.all[index]
    guard clause.link == .complement, let governor = clause.governor else { return false }
    return clauses.all[governor].construction == .verb
      && VerbClasses.declaring.contains(syntax.tokens[clauses.all[governor].head].lemma)
  }

  /// Whether a clause says what somebody must do.
  private func isRequired(_ clause: Clause) -> Bool {
    guard clause.link == .complement, !clause.isPassive else { return false }
    if clause.modals.contains(where: { ["must", "should", "ought"].contains($0) }) { return true }
    return clause.construction == .verb
      && ["have", "need"].contains(syntax.tokens[clause.head].lemma)
      && syntax.children(of: clause.head).contains { syntax.dependencies[$0] == .xcomp }
  }
}
