extension Dossier {
  /// The dossier as a person corrected it; see ``corrected(by:)``.
  public func applying(_ corrections: [Correction]) -> Dossier {
    corrected(by: corrections).dossier
  }

  /// The dossier as a person corrected it, and the corrections that found no place in it.
  ///
  /// - A mention belongs to whom the last correction of it says, and is gone where that rejects it. Relations whose end
  ///   it is follow it; those that would join an actor with itself are gone.
  /// - Actors that are merged, directly or by way of others, are one. It has the last name and kind that a person gave
  ///   any of them, else those of the actor that the others were merged into, and all their names.
  /// - Who has lost every mention and relation is gone. Relations are numbered anew where some have come or gone.
  ///
  /// So the order matters only between corrections of one mention, one relation or one actor's name or kind, and to
  /// apply the same corrections once more changes nothing. What they name may be missing: that is no fault.
  public func corrected(
    by corrections: [Correction]
  ) -> (dossier: Dossier, unplaced: [Correction]) {
    guard !corrections.isEmpty else { return (self, []) }
    var replay = Replay(on: self, of: corrections)
    let unplaced = replay.run()
    return replay.result(unplaced: unplaced)
  }
}
