extension Dossier {
  /// The dossier with corrections applied; see ``corrected(by:)``.
  public func applying(_ corrections: [Correction]) -> Dossier {
    corrected(by: corrections).dossier
  }

  /// The dossier with corrections applied, and the corrections that could not be applied.
  ///
  /// - A mention belongs to the actor that its last correction names, or is removed if that rejects it. Its relations
  ///   follow it; those that would join an actor to itself are removed.
  /// - Actors that are merged, directly or through others, become one. It has the last name and kind that a correction gave
  ///   any of them, or else those of the actor that the others were merged into. It keeps all their names.
  /// - An actor that has lost every mention and relation is removed. Relations are renumbered if any were added or removed.
  ///
  /// The order therefore matters only between corrections of the same mention, of the same relation, or of the name or kind
  /// of the same actor. Applying the same corrections again changes nothing. A correction may refer to something missing.
  public func corrected(
    by corrections: [Correction]
  ) -> (dossier: Dossier, unplaced: [Correction]) {
    guard !corrections.isEmpty else { return (self, []) }
    var replay = Replay(on: self, of: corrections)
    let unplaced = replay.run()
    return replay.result(unplaced: unplaced)
  }
}
