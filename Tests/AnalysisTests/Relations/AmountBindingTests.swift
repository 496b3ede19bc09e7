import Model
import Support
import Testing

/// Which relation a figure belongs to.
@Suite struct AmountBindingTests {
  @Test(
    arguments: [
      ("China lent Angola 3.5 billion yuan.", ["AID Angola 3.5 billion yuan"]),
      ("Pakistan lent India 20 lakh rupees.", ["AID India 20 lakh rupees"]),
      ("Kuwait gave Egypt between $1.5bn and $2bn.", ["AID Egypt $1.5bn and $2bn"]),
      ("Qatar gave Jordan a $300-million credit.", ["AID Jordan $300-million"]),
      ("Norway gave Ukraine R10 billion.", ["AID Ukraine R10 billion"]),
      (
        "Japan gave Laos $5 million and praised Cambodia.",
        ["AID Laos $5 million", "SUPPORT Cambodia -"]
      ),
      (
        "Japan gave Laos $5 million after meeting Chad.", ["AID Laos $5 million", "CONSULT Chad -"]
      ),
      (
        "Denmark, which sold Peru ships for 3 million kroner, criticised Chile.",
        ["COOPERATE Peru 3 million kroner", "ACCUSE Chile -"]
      ),
      (
        "Ghana sold Togo 300 tonnes of maize for 5 million cedis.",
        ["COOPERATE Togo 5 million cedis"]
      ),
      ("Japan gave Laos US $5 million.", ["AID Laos US $5 million"]),
      ("Malawi owes China six billion dollars.", ["TRADE China six billion dollars"]),
    ] as [(String, [String])])
  func `a figure belongs to the relation that it stands with`(
    sentence: String, expected: [String]
  ) throws {
    let dossier = try Read.dossier(sentence)
    let found = dossier.relations.filter { $0.kind != .cooccur }.map { relation in
      let target = dossier.actor(relation.target)?.name ?? relation.target
      return "\(relation.kind.rawValue) \(target) \(relation.amount?.text ?? "-")"
    }
    check(found, expected, sentence)
  }
}
