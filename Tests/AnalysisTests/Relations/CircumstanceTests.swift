import Analysis
import Relations
import Model
import Support
import Testing

@Suite struct CircumstanceTests {
  @Test(arguments: [
    ("Iran attacked Iraq, France said.", "France"),
    ("France said that Iran attacked Iraq.", "France"),
    ("According to France, Iran attacked Iraq.", "France"), ("Iran attacked Iraq.", nil),
    ("According to a report by Interpol, Iran attacked Iraq.", "Interpol"),
    // Whoever only studies or fears a state does not speak for it, nor does the place of writing.
    ("A French analyst said that Iran attacked Iraq.", nil),
    ("Fears about France explain why Iran attacked Iraq.", nil),
    ("PARIS – The analyst says that Iran attacked Iraq.", nil),
    ("Turkey continued to claim that Iran attacked Iraq.", "Turkey"),
    ("Iran continued to attack Iraq.", nil),
  ])
  func `a relation names who says so`(sentence: String, sayer: String?) throws {
    let dossier = try Read.dossier(sentence)
    let attack = dossier.relations.first { $0.kind == .assault }
    check(attack?.attribution.flatMap { dossier.actor($0)?.name }, sayer, sentence)
  }

  @Test(arguments: [
    (
      "\"Iran attacked Iraq. Turkey bombed Syria,\" Emmanuel Macron said.",
      ["Emmanuel Macron", "Emmanuel Macron"]
    ),
    (
      "Emmanuel Macron said: \"Iran attacked Iraq. Turkey bombed Syria in 2019.\"",
      ["Emmanuel Macron", "Emmanuel Macron"]
    ),
    (
      "Emmanuel Macron said that Iran attacked Iraq. Turkey bombed Syria.",
      ["Emmanuel Macron", nil]
    ),
    // Of a chain the nearest counts; who has no name says nothing.
    ("Reuters reported that Emmanuel Macron said that Iran attacked Iraq.", ["Emmanuel Macron"]),
    ("The villagers said that Iran attacked Iraq.", [nil]),
  ])
  func `all sentences of a quotation have its speaker`(text: String, sayers: [String?]) throws {
    let dossier = try Read.dossier(text)
    let found = dossier.relations.filter { $0.kind == .assault }
      .map { $0.attribution.flatMap { dossier.actor($0)?.name } }
    check(found, sayers, text)
  }

  @Test(
    arguments: [
      (
        "Iraq attacked Iran in 1980 and invaded Kuwait in 1990.",
        ["ASSAULT Iran 1980 -", "ASSAULT Kuwait 1990 -"]
      ),
      (
        "Turkey, which joined NATO in 1952, attacked Syria in 2019.",
        ["MEMBER North Atlantic Treaty Organization 1952 -", "ASSAULT Syria 2019 -"]
      ),
      (
        "In May 2020 Iran attacked Iraq, and Turkey bombed Syria.",
        ["ASSAULT Iraq May 2020 -", "ASSAULT Syria May 2020 -"]
      ),
      (
        "China's trade with Russia rose by 20 percent, while Japan attacked Peru.",
        ["TRADE Russia - 20 percent", "ASSAULT Peru - -"]
      ),
      ("France gave Chad 20 million euros.", ["AID Chad - 20 million euros"]),
      ("Germany sent 14 tanks to Ukraine.", ["AID Ukraine - 14 tanks"]),
      ("Iran attacked Iraq.", ["ASSAULT Iraq - -"]),
    ] as [(String, [String])])
  func `dates and figures belong to their own clause`(text: String, expected: [String]) throws {
    let dossier = try Read.dossier(text, date: PartialDate(year: 2020, month: 5, day: 9))
    let found = dossier.relations.filter { $0.kind != .cooccur }.map { relation in
      let target = dossier.actor(relation.target)?.name ?? ""
      return
        "\(relation.kind.rawValue) \(target) \(relation.time.map { $0.origin == .text ? $0.text : "-" } ?? "-") "
        + "\(relation.amount?.text ?? "-")"
    }
    check(found, expected, text)
  }

  @Test func `a relation has its time, figure, place and evidence`() throws {
    let text =
      "On Monday Iran held talks with Iraq in Moscow. Japan gave Nepal a loan of $20 million."
    let dossier = try Read.dossier(text, date: PartialDate(year: 2020, month: 5, day: 9))
    let talks = dossier.relations.first { $0.kind == .consult }
    check(talks?.time?.from, PartialDate(year: 2020, month: 5, day: 4))
    check(
      talks.map {
        String(text.utf8.prefix($0.evidence.range.upperBound).suffix($0.evidence.range.count)) ?? ""
      }, "Iran held talks with Iraq")
    check(talks?.phrase, "held talks")
    let loan = dossier.relations.first { $0.kind == .aid }
    check(loan?.amount?.value, 20_000_000)
  }

  @Test func `a person's own lines come before the tables`() throws {
    let book = try Codebook.standard().adding(
      """
      # type : class : words : frames
      AID : verb : shower+gift : S>on
      SUPPORT : verb : attack : S>O
      nonsense
      """)
    check(try Read.relations(in: "Iran attacked Iraq.", codebook: book), ["SUPPORT Iran > Iraq"])
    check(
      try Read.relations(in: "China rejected the offer from India.", codebook: book),
      ["REJECT China > India"])
  }

  @Test func `actors of a sentence with no stated relation only occur together`() throws {
    let dossier = try Read.dossier("France is larger than Belgium.")
    check(dossier.relations.map(\.kind), [.cooccur])
  }
}
