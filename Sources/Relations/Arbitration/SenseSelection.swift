internal import Grammar
internal import Model

/// Which senses of one word go together: one event; of a noun or adjective also one tie, beside which an office or the
/// post of an envoy may stand ("ambassador" is both).
struct SenseSelection {
  private var clause: Int?
  private var event: Int?
  private var tie: Int?

  /// Whether a proposal belongs to a sense that is kept; they come clause by clause, the better sense first.
  mutating func keeps(_ proposal: Proposal, of clauses: Clauses) -> Bool {
    guard let sense = proposal.sense, let index = proposal.clause else { return true }
    if index != clause { (clause, event, tie) = (index, nil, nil) }
    if proposal.kind.isEvent {
      if event == nil { event = sense }
      return event == sense
    }
    guard clauses.all[index].construction != .verb else { return true }
    if tie == nil { tie = sense }
    return tie == sense || proposal.kind.isStanding
  }
}
