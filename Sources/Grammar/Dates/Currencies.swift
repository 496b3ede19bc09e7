/// Currencies by symbol and word, as ISO 4217 codes.
enum Currencies {
  /// The currency of a sign or code that stands before its figure.
  static func symbol(_ form: String) -> String? { symbols[form] }

  /// The currency of a word that stands after its figure; the word before it may say whose.
  static func word(_ word: String, after qualifier: String) -> String? {
    guard let plain = words[word] else { return nil }
    return qualified[qualifier.lowercased() + " " + plain] ?? plain
  }

  private static let symbols: [String: String] = [
    "$": "USD", "US$": "USD", "USD": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP",
    "¥": "JPY", "JPY": "JPY", "₹": "INR", "Rs": "INR", "Rs.": "INR", "INR": "INR", "₽": "RUB",
    "RUB": "RUB", "₺": "TRY", "TRY": "TRY", "₼": "AZN", "AZN": "AZN", "₩": "KRW", "₪": "ILS",
    "₴": "UAH", "₸": "KZT", "CNY": "CNY", "RMB": "CNY", "A$": "AUD", "C$": "CAD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "R$": "BRL", "CHF": "CHF", "PKR": "PKR", "SAR": "SAR",
    "AED": "AED",
  ]

  private static let words: [String: String] = [
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "ruble": "RUB",
    "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "rupee": "INR", "rupees": "INR",
    "lira": "TRY", "liras": "TRY", "manat": "AZN", "manats": "AZN", "won": "KRW",
    "hryvnia": "UAH", "hryvnias": "UAH", "tenge": "KZT", "shekels": "ILS", "shekel": "ILS",
    "riyal": "SAR", "riyals": "SAR", "rial": "IRR", "rials": "IRR", "dirham": "AED",
    "dirhams": "AED", "naira": "NGN", "rand": "ZAR", "franc": "CHF", "francs": "CHF",
  ]

  private static let qualified: [String: String] = [
    "australian USD": "AUD", "canadian USD": "CAD", "singapore USD": "SGD", "kong USD": "HKD",
    "pakistani INR": "PKR", "egyptian GBP": "EGP", "lebanese GBP": "LBP", "syrian GBP": "SYP",
    "sri INR": "LKR", "zealand USD": "NZD", "taiwan USD": "TWD",
  ]
}
