internal import Lexicon
internal import Parses

/// What a figure counts.
extension AmountFinder {
  /// The currency of a sign before a quantity; nil where the sign is a word that happens to stand there.
  func unit(of sign: CurrencySign, before quantity: QuantityGrammar.Quantity) -> String? {
    guard isSign(sign, beside: quantity) else { return nil }
    return contexts.currency(of: sign.candidates, at: sign.word).map(String.init)
  }

  private func isSign(_ sign: CurrencySign, beside quantity: QuantityGrammar.Quantity) -> Bool {
    let form = words[sign.word].form
    // "R10 billion", "COP 26"
    let isLetter = form.utf8.count == 1 && form.first?.isLetter ?? false
    guard sign.candidates.isAmbiguous || isLetter else { return true }
    return quantity.scale >= 1000 || quantity.value >= 10_000
  }

  /// What stands behind a quantity: a word for hundredths, a currency, or the noun that is counted.
  func unit(behind quantity: QuantityGrammar.Quantity, from start: Int) -> Unit? {
    measure(at: quantity.end, of: quantity) ?? counted(at: quantity.end, from: start, quantity)
  }

  /// A word for hundredths or a currency: "percent", "US dollars", "-dollar", "€", "NOK".
  func measure(at start: Int, of quantity: QuantityGrammar.Quantity) -> Unit? {
    let first = grammar.behindHyphen(start)
    guard first < words.count else { return nil }
    if let end = endOfPercentage(at: first) {
      return Unit(name: "percent", isMoney: false, end: end)
    }
    // "5 $10 notes", "3 billion CFA francs"
    if let sign = sign(at: first), let unit = unit(of: sign, before: quantity),
      sign.end >= words.count
        || !words[sign.end].isFigure && currencies.name(words[sign.end].lower) == nil
    {
      return Unit(name: unit, isMoney: true, end: sign.end)
    }
    for index in first..<min(first + 4, words.count) {
      let token = parse.tokens[words[index].token]
      if let candidates = currencies.name(words[index].lower), token.isNominal || index == first,
        token.pos != .verb
      {
        let adjectives = words[first..<index].map(\.lower)
        return contexts.currency(of: candidates, beside: adjectives, at: index)
          .map { Unit(name: String($0), isMoney: true, end: endOfName(index)) }
      }
      guard token.pos == .adjective || token.pos == .properNoun || token.dependency == .compound
      else { return nil }
    }
    return nil
  }

  /// "Pounds sterling" is one name.
  private func endOfName(_ index: Int) -> Int {
    index + 1 < words.count && currencies.name(words[index + 1].lower) != nil
      ? index + 2 : index + 1
  }

  /// Where a word or sign for hundredths ends, which may be two words; nil where there is none.
  private func endOfPercentage(at start: Int) -> Int? {
    let word = words[start].lower
    if lexicon.has(word, .percentage) { return start + 1 }
    guard start + 1 < words.count,
      lexicon.has(word + "_" + words[start + 1].lower, .percentage)
    else { return nil }
    return start + 2
  }

  /// "500 Turkish soldiers", "10 new ships".
  private func counted(
    at first: Int, from start: Int, _ quantity: QuantityGrammar.Quantity
  ) -> Unit? {
    guard first > 0, first < words.count,
      !words[first].isGlued || words[first].token > words[first - 1].token,
      words[first - 1].lower.utf8.count > 1 || words[first - 1].isFigure,
      parse.tokens[words[start].token].pos == .numeral
        || parse.tokens[words[first - 1].token].pos == .numeral
    else { return nil }
    var end = first
    for place in words[first].token..<min(words[first].token + 3, parse.tokens.count) {
      while end < words.count, words[end].token <= place { end += 1 }
      let token = parse.tokens[place]
      if token.pos == .noun {
        guard isQuantity(token, from: words[start].token) else { return nil }
        return Unit(name: token.lemma, isMoney: false, end: end)
      }
      guard token.pos == .adjective || token.pos == .properNoun || token.dependency == .compound
      else { return nil }
    }
    return nil
  }

  /// Whether a noun says how much of something: not how long, not when, and not who ("two leaders met", "the two
  /// countries").
  private func isQuantity(_ noun: Token, from start: Int) -> Bool {
    let form = noun.form.lowercased()
    guard calendar.unit(form) == nil, !lexicon.has(form, .clockWord), noun.dependency != .compound,
      noun.dependency != .nsubj, !lexicon.has(noun.lemma, .nonQuantityNoun)
    else { return false }
    guard start > 0 else { return true }
    let before = parse.tokens[start - 1]
    return before.dependency != .poss
      && !lexicon.has(before.form.lowercased(), .definiteDeterminer)
  }
}
