import Explorer
import Store

/// The pairs of actors that may be one.
///
/// The store does not join actors yet, so that no pair is doubtful.
extension LibraryDesk.Shelf {
  /// Some pairs behind a pair.
  func pairs(after last: ActorPair.ID?) throws(StoreFault) -> LibraryNews {
    .pairs([], after: last, of: 0)
  }

  /// Keeps what a person says of a pair; nil if there is nothing to say.
  func decide(
    _ pair: ActorPair.ID, _ verdict: ActorPair.Verdict
  ) throws(StoreFault) -> LibraryDesk.Answer? { nil }

  /// Takes back the last decision; nil if there is nothing to say.
  func undoDecision() throws(StoreFault) -> LibraryDesk.Answer? { nil }
}
