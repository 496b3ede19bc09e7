internal import Parses
internal import Grammar
internal import Model

/// Rules whose words the codebook lists: each pair of ends that a frame of a sense joins is a proposal.
extension RelationContext {
  /// What a sense states, as its frames have been read.
  func proposals(of sense: Sense, reading: FrameReader.Reading) -> [Proposal] {
    let isIdentifying = isIdentifying(sense)
    func proposal(_ ends: FrameReader.Ends, isMutual: Bool) -> Proposal {
      var found = self.proposal(
        sense.entry.kind, ends.source, ends.target, clause: sense.clause, trigger: sense.trigger,
        isMutual: isMutual, modality: isIdentifying ? .asserted : nil, by: sense.rule,
        sense.keywords)
      found.sense = sense.rank
      return found
    }
    return reading.ends.map { proposal($0, isMutual: reading.isMutual) }
      + reading.personalOffices.map { proposal($0, isMutual: false) }
  }

  /// Whether a noun only identifies its bearer, so that no verb can deny it.
  private func isIdentifying(_ sense: Sense) -> Bool {
    let clause = clauses.all[sense.clause]
    let kind = sense.entry.kind
    return clause.construction == .nominal && !kind.isEvent && kind != .ally && kind != .trade
      && kind != .dispute && syntax.dependencies[clause.head] != .attr
  }
}
