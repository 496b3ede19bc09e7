internal import Lexicon

/// Currencies by sign and name, as ISO 4217 codes.
struct Currencies: Sendable {
  private let signs: [String: String]
  private let names: [String: String]
  private let qualified: [String: String]

  /// The currencies of a lexicon.
  init(_ lexicon: LexicalTables) {
    signs = lexicon.values(in: .currencySigns)
    names = lexicon.values(in: .currencyNames)
    qualified = lexicon.values(in: .qualifiedCurrencies)
  }

  /// The currency of a sign or code that stands before its figure.
  func sign(_ form: String) -> String? { signs[form] }

  /// The currency of a name that stands after its figure; the word before it may say whose.
  func name(_ word: String, after qualifier: String) -> String? {
    guard let plain = names[word] else { return nil }
    return qualified[qualifier.lowercased() + " " + plain] ?? plain
  }
}
