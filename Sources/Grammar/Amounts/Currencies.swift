internal import Lexicon

/// Currencies by sign, code and name, as ISO 4217 codes.
struct Currencies: Sendable {
  /// What a sign, code or name may mean.
  struct Candidates: Hashable, Sendable {
    /// Those meant without more words, the likeliest first.
    var plain: [Substring] = []
    /// Those meant beside the adjective of their land only.
    var qualified: [Substring] = []
    /// Whether it is a word or another abbreviation as well.
    var isAmbiguous = false

    /// Reads the value of a table: codes, behind an exclamation mark those that need an adjective.
    init(_ value: String) {
      var text = value[...]
      if text.hasPrefix("?") {
        isAmbiguous = true
        text = text.dropFirst()
      }
      let sides = text.split(separator: "!", omittingEmptySubsequences: false)
      plain = sides.first?.split(separator: " ") ?? []
      qualified = sides.dropFirst().flatMap { $0.split(separator: " ") }
    }
  }

  private let signs: [String: Candidates]
  private let names: [String: Candidates]
  private let lands: [String: Set<Substring>]

  /// The currencies of a lexicon.
  init(_ lexicon: LexicalTables) {
    signs = lexicon.values(in: .currencySigns).mapValues(Candidates.init)
    names = lexicon.values(in: .currencyNames).mapValues(Candidates.init)
    lands = lexicon.values(in: .currencyLands).mapValues { Set($0.split(separator: " ")) }
  }

  /// What a sign or code beside a figure may mean; a code may have a sign at its end ("AUD$").
  func sign(_ form: String) -> Candidates? {
    if let found = signs[form] { return found }
    guard form.utf8.count == 4, form.last?.isCurrencySymbol ?? false else { return nil }
    return signs[String(form.dropLast())]
  }

  /// Whether a form is the sign or code of a currency.
  func isSign(_ form: String) -> Bool { sign(form) != nil }

  /// What a name behind a figure may mean, in lower case.
  func name(_ word: String) -> Candidates? { names[word] }

  /// The currencies of the land that a word names, in lower case; nil where it names none.
  func land(_ word: String) -> Set<Substring>? { lands[word] }
}
