extension Dossier {
  /// The dossier with what a person has said about it, and the entries that have not found their places.
  ///
  /// Rules come first; one that does not concern the dossier is not lost. Entries are found by identity, or else by the
  /// content that they hold, so that they outlive changes of the text and of the analysis.
  public func corrected(
    by journal: Journal, rules: Journal = Journal()
  ) -> (dossier: Dossier, lost: [Journal.Entry]) {
    let (general, own) = (rules.active, journal.active)
    guard !general.isEmpty || !own.isEmpty else { return (self, []) }
    var placement = Placement(in: self)
    var corrections: [Correction] = []
    for entry in general { corrections += placement.corrections(of: entry) }
    let ruled = corrections.count
    var sources: [Journal.Entry] = []
    for entry in own {
      let placed = placement.corrections(of: entry)
      corrections += placed
      sources += placed.map { _ in entry }
    }
    let (dossier, unplaced) = corrected(by: corrections)
    let missing = Set(unplaced)
    let lost = zip(corrections[ruled...], sources).filter { missing.contains($0.0) }.map(\.1)
    return (dossier, lost)
  }
}
