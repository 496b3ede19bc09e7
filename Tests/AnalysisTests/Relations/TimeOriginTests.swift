import Analysis
import Model
import Support
import Testing

/// What says when a relation holds: its clause, what was told before, or only the article's date.
@Suite struct TimeOriginTests {
  private static let friday = PartialDate(year: 2021, month: 6, day: 11)

  @Test(arguments: [
    // An act carries on from the date told before, in the simple past.
    (
      "Chile expelled a Peruvian envoy on Monday. Spain praised Chile.",
      ["SANCTION text 2021-06-07", "SUPPORT context 2021-06-07"]
    ),
    (
      "Chile expelled a Peruvian envoy on Monday. Spain then held talks with Peru.",
      ["SANCTION text 2021-06-07", "CONSULT context 2021-06-07"]
    ),
    (
      "Chile expelled a Peruvian envoy on Monday. Spain supports Chile.",
      ["SANCTION text 2021-06-07", "SUPPORT publication 2021-06-11"]
    ),
    (
      "Chile expelled a Peruvian envoy on Monday. Spain had praised Chile.",
      ["SANCTION text 2021-06-07", "SUPPORT publication 2021-06-11"]
    ),
    // A look back reaches one sentence; a year is too long for a story.
    (
      "Chile invaded Peru in May 1879. Spain helped Peru. Bolivia praised Chile.",
      ["ASSAULT text 1879-05", "AID context 1879-05", "SUPPORT publication 2021-06-11"]
    ),
    (
      "Chile invaded Peru in 1879. Spain helped Peru.",
      ["ASSAULT text 1879", "AID publication 2021-06-11"]
    ),
    // Nor does a sentence about others carry on.
    (
      "Chile expelled a Peruvian envoy on Monday. Kenya praised Uganda.",
      ["SANCTION text 2021-06-07", "SUPPORT publication 2021-06-11"]
    ),
    // What is said at a time holds then.
    ("Spain said on Monday that it supports Chile.", ["SUPPORT context 2021-06-07"]),
    ("Spain said on Monday that it supported Chile.", ["SUPPORT publication 2021-06-11"]),
    // What an act speaks of has a time of its own.
    (
      "On Monday Spain condemned Chile's attack on Peru.",
      ["ACCUSE text 2021-06-07", "ASSAULT publication -"]
    ),
    (
      "Spain praised the May 5 attack by Chile on Peru.",
      ["SUPPORT publication 2021-06-11", "ASSAULT text 2021-05-05"]
    ),
    // An office or a tie is not dated by the deed beside it.
    (
      "Chilean president Luis Rojas visited Peru in May.",
      ["OFFICE publication 2021-06-11", "CONSULT text 2021-05"]
    ),
    (
      "Spain's ally Chile sued Peru in 2016.",
      ["ALLY publication 2021-06-11", "ACCUSE text 2016"]
    ),
    ("Luis Rojas has been the president of Chile since 2018.", ["OFFICE text 2018"]),
    ("Chile joined NATO in 2003.", ["MEMBER text 2003"]),
  ])
  func `a relation tells what says when`(text: String, expected: [String]) throws {
    let dossier = try Read.dossier(text, date: Self.friday)
    let found = dossier.relations.filter { $0.kind != .cooccur }.map { relation in
      let time = relation.time
      return "\(relation.kind.rawValue) \(time?.origin.rawValue ?? "-") "
        + (time?.from?.description ?? "-")
    }
    #expect(Set(expected).isSubset(of: found), "\(text): \(found)")
  }

  @Test func `without any date a relation has none`() throws {
    let dossier = try Read.dossier("Chile praised Peru.")
    check(dossier.relations.first { $0.kind == .support }?.time, nil)
  }
}
