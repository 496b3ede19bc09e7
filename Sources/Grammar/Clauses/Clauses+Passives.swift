internal import Parses

/// Passives turned round: who acts stands behind "by", who undergoes it is the grammatical subject.
extension Clauses {
  /// Makes the agent the subject and the subject the object.
  func turnRound(_ clause: inout Clause) {
    let undergoing = clause.subjects
    clause.subjects = []
    if let place = clause.obliques.firstIndex(where: {
      $0.preposition == "by" && !$0.objects.isEmpty
        && syntax.dependencies[$0.marker] == .agent
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
