package import Model
package import Parses

/// Words of an article that give a figure.
package struct AmountExpression: Hashable, Sendable {
  /// The tokens, with the currency or unit.
  package var tokens: Range<Int>
  /// What they say; the value is negative where the verb before says that something fell by it.
  package var amount: Relation.Amount

  /// All figures with a unit of an article, in order, without overlap: money, percentages and
  /// counted things.
  package static func all(
    in parse: Parse, of text: String, unless cancellation: Cancellation? = nil
  ) -> [AmountExpression] {
    var found: [AmountExpression] = []
    var index = 0
    while index < parse.tokens.count, !cancellation.isCancelled {
      guard let next = money(at: index, parse) ?? figure(at: index, parse) else {
        index += 1
        continue
      }
      let span =
        parse.tokens[next.tokens.lowerBound].range
        .lowerBound..<parse.tokens[next.tokens.upperBound - 1].range.upperBound
      found.append(
        AmountExpression(
          tokens: next.tokens,
          amount: Relation.Amount(
            text: String(text[utf8: span]),
            value: falls(before: next.tokens.lowerBound, parse) ? -next.value : next.value,
            unit: next.unit)))
      index = next.tokens.upperBound
    }
    return found
  }

  private typealias Reading = (tokens: Range<Int>, value: Double, unit: String)

  /// "$922 million", "US$ 10 bn", "EUR 3 million".
  private static func money(at start: Int, _ parse: Parse) -> Reading? {
    guard let unit = Currencies.symbol(parse.tokens[start].form) else { return nil }
    var next = start + 1
    if next < parse.tokens.count, Currencies.symbol(parse.tokens[next].form) != nil { next += 1 }
    guard let number = number(at: next, parse) else { return nil }
    return (start..<number.end, number.value, unit)
  }

  /// "23 percent", "3 million euros", "500 soldiers".
  private static func figure(at start: Int, _ parse: Parse) -> Reading? {
    guard let number = number(at: start, parse), number.end < parse.tokens.count else { return nil }
    let word = parse.tokens[number.end].form.lowercased()
    if word == "%" || word == "percent" || word == "pc" {
      return (start..<number.end + 1, number.value, "percent")
    }
    if word == "per", number.end + 1 < parse.tokens.count,
      parse.tokens[number.end + 1].lemma == "cent"
    {
      return (start..<number.end + 2, number.value, "percent")
    }
    var end = number.end
    // "3 million US dollars", "500 Turkish soldiers", "10 new ships".
    while end < min(number.end + 3, parse.tokens.count) {
      let token = parse.tokens[end]
      let lower = token.form.lowercased()
      if let currency = Currencies.word(lower, after: end > 0 ? parse.tokens[end - 1].form : "") {
        return (start..<end + 1, number.value, currency)
      }
      if token.pos == .noun {
        guard counts(token, from: start, parse) else { return nil }
        return (start..<end + 1, number.value, token.lemma)
      }
      guard token.pos == .adjective || token.pos == .properNoun || token.dependency == .compound
      else { return nil }
      end += 1
    }
    return nil
  }

  /// Whether a noun says how much of something: not how long, and not who ("two leaders met",
  /// "the two countries").
  private static func counts(_ noun: Token, from start: Int, _ parse: Parse) -> Bool {
    guard CalendarWords.unit(noun.form.lowercased()) == nil, noun.dependency != .compound,
      noun.dependency != .nsubj, !notQuantities.contains(noun.lemma)
    else { return false }
    guard start > 0 else { return true }
    let before = parse.tokens[start - 1]
    return before.dependency != .poss && !definite.contains(before.form.lowercased())
  }

  private static let definite: Set<String> = ["the", "these", "those", "both"]
  private static let notQuantities: Set<String> = ["side", "way", "part", "hand", "front", "time"]

  /// "922 million", "1,200", "seven", "2.5bn".
  private static func number(at start: Int, _ parse: Parse) -> (value: Double, end: Int)? {
    guard start < parse.tokens.count, parse.tokens[start].pos == .numeral else { return nil }
    let form = parse.tokens[start].form.lowercased()
    var value: Double
    if let plain = NumberWords.value(of: form) {
      value = plain
    } else if let scale = NumberWords.scale(of: form), scale >= 100 {
      value = scale
    } else {
      let digits = form.prefix { $0.isNumber || $0 == "." || $0 == "," }
      guard !digits.isEmpty, let plain = NumberWords.value(of: String(digits)),
        let scale = NumberWords.scale(of: String(form.dropFirst(digits.count)))
      else { return nil }
      value = plain * scale
    }
    var end = start + 1
    while end < parse.tokens.count, end < start + 3,
      let scale = NumberWords.scale(of: parse.tokens[end].form.lowercased()), scale >= 100
    {
      value *= scale
      end += 1
    }
    return (value, end)
  }

  /// "fell by", "dropped almost": the figure is a loss.
  private static func falls(before start: Int, _ parse: Parse) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      let token = parse.tokens[index]
      if token.pos == .verb { return losses.contains(token.lemma) }
    }
    return false
  }

  private static let losses: Set<String> = [
    "fall", "drop", "decline", "decrease", "shrink", "plunge", "sink", "slump", "tumble", "lower",
    "reduce", "cut", "lose", "contract",
  ]
}
