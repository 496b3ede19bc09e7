internal import Model

/// Those who speak for or serve somebody in office: "the president's spokesman".
extension Coder {
  /// Somebody with an office at a person.
  struct Servant {
    var holder: Participant
    var master: Participant
    var clause: Int
    var trigger: [Int]
  }

  /// Keeps in mind whose office is at a person rather than at a body.
  mutating func keepServants(
    among pairs: [(Participant, Participant)], clause: Int, trigger: [Int]
  ) {
    for (holder, master) in pairs
    where participants.kind(of: holder) == .person && participants.kind(of: master) == .person {
      servants.append(Servant(holder: holder, master: master, clause: clause, trigger: trigger))
    }
  }

  /// Gives a servant the state or body that the master has an office of.
  mutating func codeServants() {
    guard !servants.isEmpty else { return }
    var bodies: [Int: Participant] = [:]
    for coding in codings where coding.kind == .office && bodies[coding.source.actor] == nil {
      bodies[coding.source.actor] = coding.target
    }
    for servant in servants {
      guard var body = bodies[servant.master.actor], body.actor != servant.holder.actor else {
        continue
      }
      // The words here name the master alone.
      body.tokens = servant.master.tokens
      body.directness = 0.7
      add(
        .office, servant.holder, body, clause: servant.clause, trigger: servant.trigger,
        isMutual: false, modality: .asserted)
    }
  }
}
