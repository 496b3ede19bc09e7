package import Model

extension Codebook {
  /// Every family's table.
  ///
  /// Where a word stands in several, the earlier is tried first.
  package static let families: [(RelationKind, String)] = [
    (.retreat, retreatTable),
    (.concede, concedeTable),
    (.sanction, sanctionTable),
    (.reject, rejectTable),
    (.threaten, threatenTable),
    (.protest, protestTable),
    (.coerce, coerceTable),
    (.assault, assaultTable),
    (.mobilize, mobilizeTable),
    (.accuse, accuseTable),
    (.request, requestTable),
    (.aid, aidTable),
    (.cooperate, cooperateTable),
    (.agree, agreeTable),
    (.consult, consultTable),
    (.support, supportTable),
    (.envoy, envoyTable),
    (.office, officeTable),
    (.kin, kinTable),
    (.maker, makerTable),
    (.member, memberTable),
    (.part, partTable),
    (.border, borderTable),
    (.trade, tradeTable),
    (.dispute, disputeTable),
    (.ally, allyTable),
    (.affiliation, affiliationTable),
  ]
}
