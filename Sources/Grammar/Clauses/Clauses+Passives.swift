internal import Lexicon
internal import Parses

/// Passives: the agent stands behind a preposition, and the grammatical subject undergoes the act.
extension Clauses {
  /// Makes the agent the subject and the subject the object.
  func normalisePassive(_ clause: inout Clause) {
    let undergoing = clause.subjects
    clause.subjects = []
    if let place = clause.obliques.firstIndex(where: {
      !$0.objects.isEmpty && syntax.dependencies[$0.marker] == .agent
        && syntax.lexicon.has($0.preposition, .agentivePreposition)
    }) {
      clause.subjects = clause.obliques[place].objects
      clause.obliques.remove(at: place)
    }
    if clause.objects.isEmpty {
      clause.objects = undergoing
    } else {
      // "Iran was given arms": the subject is who receives.
      clause.recipients += undergoing
    }
  }
}
