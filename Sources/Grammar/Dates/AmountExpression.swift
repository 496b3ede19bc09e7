package import Lexicon
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
  package static func all<Check: Checkpoint>(
    in parse: Parse, of text: String, lexicon: LexicalTables,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [AmountExpression] {
    try AmountFinder(parse: parse, text: text, lexicon: lexicon).all(unless: cancellation)
  }
}

/// One pass over a parse that finds its figures.
private struct AmountFinder {
  let parse: Parse
  let text: String
  let lexicon: LexicalTables
  let numbers: NumberWords
  let currencies: Currencies
  let calendar: CalendarWords

  private typealias Figure = (tokens: Range<Int>, value: Double, unit: String)

  init(parse: Parse, text: String, lexicon: LexicalTables) {
    self.parse = parse
    self.text = text
    self.lexicon = lexicon
    numbers = NumberWords(lexicon)
    currencies = Currencies(lexicon)
    calendar = CalendarWords(lexicon)
  }

  func all<Check: Checkpoint>(
    unless cancellation: Check
  ) throws(Check.Failure) -> [AmountExpression] {
    var found: [AmountExpression] = []
    var index = 0
    while index < parse.tokens.count {
      try cancellation.check()
      guard let next = money(at: index) ?? figure(at: index) else {
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
            value: isDecrease(before: next.tokens.lowerBound) ? -abs(next.value) : next.value,
            unit: next.unit)))
      index = next.tokens.upperBound
    }
    return found
  }

  /// "$922 million", "US$ 10 bn", "EUR 3 million".
  private func money(at start: Int) -> Figure? {
    guard let unit = currencies.sign(parse.tokens[start].form) else {
      return signedMoney(at: start)
    }
    var next = start + 1
    if next < parse.tokens.count, currencies.sign(parse.tokens[next].form) != nil { next += 1 }
    guard let number = number(at: next) else { return nil }
    return (start..<number.end, number.value, unit)
  }

  /// "-$5 million", whose first word is one token.
  private func signedMoney(at start: Int) -> Figure? {
    let (isNegative, form) = unsigned(at: start)
    let sign = form.prefix { !$0.isNumber }
    guard isNegative, let unit = currencies.sign(String(sign)),
      let value = value(of: form.dropFirst(sign.count).lowercased())
    else { return nil }
    let (scaled, end) = scaled(value, at: start + 1)
    return (start..<end, -scaled, unit)
  }

  /// "23 percent", "3 million euros", "500 soldiers".
  private func figure(at start: Int) -> Figure? {
    guard let number = number(at: start), number.end < parse.tokens.count else { return nil }
    if let end = endOfPercentage(at: number.end) {
      return (start..<end, number.value, "percent")
    }
    var end = number.end
    // "3 million US dollars", "500 Turkish soldiers", "10 new ships".
    while end < min(number.end + 3, parse.tokens.count) {
      let token = parse.tokens[end]
      let lower = token.form.lowercased()
      if let currency = currencies.name(lower, after: end > 0 ? parse.tokens[end - 1].form : "") {
        return (start..<end + 1, number.value, currency)
      }
      if token.pos == .noun {
        guard isQuantity(token, from: start) else { return nil }
        return (start..<end + 1, number.value, token.lemma)
      }
      guard token.pos == .adjective || token.pos == .properNoun || token.dependency == .compound
      else { return nil }
      end += 1
    }
    return nil
  }

  /// Where a word or sign for hundredths ends, which may be two words; nil where there is none.
  private func endOfPercentage(at start: Int) -> Int? {
    let word = parse.tokens[start].form.lowercased()
    if lexicon.has(word, .percentage) { return start + 1 }
    guard start + 1 < parse.tokens.count,
      lexicon.has(word + "_" + parse.tokens[start + 1].lemma, .percentage)
    else { return nil }
    return start + 2
  }

  /// Whether a noun says how much of something: not how long, and not who ("two leaders met",
  /// "the two countries").
  private func isQuantity(_ noun: Token, from start: Int) -> Bool {
    guard calendar.unit(noun.form.lowercased()) == nil, noun.dependency != .compound,
      noun.dependency != .nsubj, !lexicon.has(noun.lemma, .nonQuantityNoun)
    else { return false }
    guard start > 0 else { return true }
    let before = parse.tokens[start - 1]
    return before.dependency != .poss
      && !lexicon.has(before.form.lowercased(), .definiteDeterminer)
  }

  /// "922 million", "1,200", "seven", "2.5bn", "-5 million".
  private func number(at start: Int) -> (value: Double, end: Int)? {
    guard start < parse.tokens.count else { return nil }
    let (isNegative, form) = unsigned(at: start)
    guard isNegative || parse.tokens[start].pos == .numeral,
      let value = value(of: form.lowercased())
    else { return nil }
    let (scaled, end) = scaled(value, at: start + 1)
    return (isNegative ? -scaled : scaled, end)
  }

  /// The form of a token without a minus sign, and whether it has one.
  ///
  /// After a number the sign joins the ends of a range, as in "3 -5".
  private func unsigned(at start: Int) -> (isNegative: Bool, form: Substring) {
    let form = parse.tokens[start].form[...]
    guard form.first == "-" || form.first == "\u{2212}", form.contains(where: \.isNumber) else {
      return (false, form)
    }
    let isRange = start > 0 && parse.tokens[start - 1].pos == .numeral
    return (!isRange, form.dropFirst())
  }

  /// What one word means: "seven", "1,200", "million", "2.5bn".
  private func value(of form: String) -> Double? {
    if let plain = numbers.value(of: form) { return plain }
    if let scale = numbers.scale(of: form), scale >= 100 { return scale }
    let digits = form.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard !digits.isEmpty, let plain = numbers.value(of: String(digits)),
      let scale = numbers.scale(of: String(form.dropFirst(digits.count)))
    else { return nil }
    return plain * scale
  }

  /// A number times the magnitudes after it, at most two, and where they end.
  private func scaled(_ number: Double, at start: Int) -> (value: Double, end: Int) {
    var (value, end) = (number, start)
    while end < parse.tokens.count, end < start + 2,
      let scale = numbers.scale(of: parse.tokens[end].form.lowercased()), scale >= 100
    {
      value *= scale
      end += 1
    }
    return (value, end)
  }

  /// "fell by", "dropped almost": the figure is a loss.
  private func isDecrease(before start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      let token = parse.tokens[index]
      if token.pos == .verb { return lexicon.has(token.lemma, .decreaseVerb) }
    }
    return false
  }
}
