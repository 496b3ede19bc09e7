internal import Lexicon
internal import Model
internal import Parses

/// One pass over a parse that finds its figures: a quantity or a range of two, with a currency before or behind it, a
/// word for hundredths, or the noun that is counted.
struct AmountFinder {
  /// A figure with its unit, in words.
  struct Figure {
    var words: Range<Int>
    var value: Double
    /// The upper bound of a range.
    var upper: Double?
    var unit: String
    var isMoney = false
  }

  /// What the figure counts.
  struct Unit: Equatable {
    var name: String
    var isMoney: Bool
    /// The word behind it.
    var end: Int
  }

  let parse: Parse
  let text: String
  let lexicon: LexicalTables
  let grammar: QuantityGrammar
  let currencies: Currencies
  let contexts: CurrencyContexts
  let calendar: CalendarWords

  var words: [AmountWord] { grammar.words }

  init<Check: Checkpoint>(
    parse: Parse, text: String, lexicon: LexicalTables, unless cancellation: Check
  ) throws(Check.Failure) {
    self.parse = parse
    self.text = text
    self.lexicon = lexicon
    let words = try AmountWord.all(in: parse, of: text, unless: cancellation)
    grammar = QuantityGrammar(words: words, lexicon: lexicon)
    currencies = lexicon.derived(Currencies.init)
    contexts = CurrencyContexts(of: words, in: parse, currencies: currencies)
    calendar = lexicon.derived(CalendarWords.init)
  }

  func all<Check: Checkpoint>(
    unless cancellation: Check
  ) throws(Check.Failure) -> [AmountExpression] {
    var found: [AmountExpression] = []
    var index = 0
    while index < words.count {
      try cancellation.check()
      guard let figure = figure(at: index) else {
        index += 1
        continue
      }
      found.append(expression(figure))
      index = max(index + 1, figure.words.upperBound)
    }
    return found
  }

  private func expression(_ figure: Figure) -> AmountExpression {
    let first = words[figure.words.lowerBound]
    let last = words[figure.words.upperBound - 1]
    let tokens = first.token..<max(first.token, last.token) + 1
    let isLoss = figure.value > 0 && isLoss(at: first.token)
    let isStop =
      last.form.hasSuffix(".") && !currencies.isSign(last.form) && last.form.utf8.count > 1
    let end = last.range.upperBound - (isStop ? 1 : 0)
    let span = first.range.lowerBound..<max(first.range.lowerBound, min(end, text.utf8.count))
    return AmountExpression(
      tokens: tokens,
      amount: Relation.Amount(
        text: String(text[utf8: span]), value: isLoss ? -figure.value : figure.value,
        upper: figure.upper.map { isLoss ? -$0 : $0 }, unit: figure.unit),
      isMoney: figure.isMoney)
  }

  /// The figure that begins at a word: "$922 million", "1.5 to 2 billion euros", "23 percent", "500 soldiers".
  private func figure(at start: Int) -> Figure? {
    let minus = minus(at: start)
    var next = minus ?? start
    let before = sign(at: next)
    var isNegative = minus != nil
    if let before {
      next = before.end
      if let figure = self.minus(at: next, isBehindSign: true) {
        isNegative = true
        next = figure
      }
    } else if !beginsFigure(next) {
      return nil
    }
    guard let first = grammar.quantity(at: next) else { return nil }
    if let change = change(opened: start, from: first) { return change }
    guard var found = range(at: start, from: first, sign: before) ?? single(start, first, before)
    else { return nil }
    if isNegative { found.value = -found.value }
    return found
  }

  // MARK: Parts

  /// A sign before a figure, with its place.
  struct CurrencySign {
    var candidates: Currencies.Candidates
    var word: Int
    /// The word behind it.
    var end: Int
  }

  /// The sign at a word, which may be two words: "US $".
  func sign(at index: Int) -> CurrencySign? {
    guard index < words.count else { return nil }
    let isFollowed =
      index + 1 < words.count && words[index + 1].form.beginsWithCurrencySymbol
    if isFollowed, let joined = currencies.sign(words[index].form + words[index + 1].form) {
      return CurrencySign(candidates: joined, word: index, end: index + 2)
    }
    guard let candidates = currencies.sign(words[index].form) else { return nil }
    return CurrencySign(candidates: candidates, word: index, end: index + (isFollowed ? 2 : 1))
  }

  /// The word behind a minus before a figure: "-5 million", "$-5"; nil where it is a dash or a hyphen.
  private func minus(at index: Int, isBehindSign: Bool = false) -> Int? {
    guard index + 1 < words.count, ["-", "−"].contains(words[index].form),
      words[index + 1].isGlued, words[index].isGlued == isBehindSign
    else { return nil }
    return index + 1
  }

  /// Whether a figure can begin at a word: not within "COVID-19", "F-16", "3-0", "10:30".
  private func beginsFigure(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    guard index > 0, words[index].isGlued else { return true }
    let before = words[index - 1]
    guard before.form.utf8.count == 1 || before.form.unicodeScalars.count == 1 else { return false }
    guard let mark = before.form.first, !mark.isLetter, !mark.isNumber else { return false }
    return !before.isGlued || index == 1 || !"-–/:.,".contains(mark)
  }

  private func single(
    _ start: Int, _ quantity: QuantityGrammar.Quantity, _ sign: CurrencySign?
  ) -> Figure? {
    if let sign {
      guard let unit = unit(of: sign, before: quantity) else { return nil }
      return Figure(
        words: start..<quantity.end, value: quantity.value, unit: unit, isMoney: true)
    }
    guard let unit = unit(behind: quantity, from: start) else { return nil }
    return Figure(
      words: start..<unit.end, value: quantity.value, unit: unit.name, isMoney: unit.isMoney)
  }

  // MARK: Ranges and changes

  /// "$1.5 to $2 billion", "7-8 percent", "between 3 and 4 million euros".
  private func range(
    at start: Int, from first: QuantityGrammar.Quantity, sign: CurrencySign?
  ) -> Figure? {
    let own = sign == nil ? measure(at: first.end, of: first) : nil
    let linker = own?.end ?? first.end
    guard isLinker(linker, from: start) else { return nil }
    let second = self.sign(at: linker + 1)
    let next = second?.end ?? linker + 1
    guard let last = grammar.quantity(at: next) else { return nil }
    var lower = first.value
    if first.scale == 1, last.scale > 1, first.value < 1000 {
      lower = QuantityGrammar.product(lower, last.scale)
    }
    guard lower < last.value else { return nil }
    func found(_ unit: String, isMoney: Bool, end: Int) -> Figure {
      Figure(
        words: start..<end, value: lower, upper: last.value, unit: unit, isMoney: isMoney)
    }
    if let sign {
      // "$5 million to 3 million people"
      let isShared = first.scale == 1 && last.scale > 1
      guard second != nil || isShared || unit(behind: last, from: next) == nil,
        let unit = unit(of: sign, before: last)
      else { return nil }
      return found(unit, isMoney: true, end: last.end)
    }
    if let second, let unit = unit(of: second, before: last) {
      guard own == nil else { return nil }
      return found(unit, isMoney: true, end: last.end)
    }
    guard let unit = unit(behind: last, from: next), own == nil || own?.name == unit.name else {
      return nil
    }
    return found(unit.name, isMoney: unit.isMoney, end: unit.end)
  }

  private func isLinker(_ index: Int, from start: Int) -> Bool {
    if grammar.has(index, .boundsLinker) { return true }
    return grammar.has(index, .additiveCoordinator)
      && grammar.has(start - 1, .reciprocalPreposition)
  }

  /// "Raised tariffs from 10 to 25 percent": the figure that a change leads to.
  private func change(opened start: Int, from first: QuantityGrammar.Quantity) -> Figure? {
    guard grammar.has(start - 1, .ablativePreposition), leadsToChange(words[start].token) else {
      return nil
    }
    let linker = measure(at: first.end, of: first)?.end ?? first.end
    guard grammar.has(linker, .levelPreposition), linker + 1 < words.count else { return nil }
    return figure(at: linker + 1)
  }

  private func leadsToChange(_ token: Int) -> Bool {
    (max(0, token - 8)..<token).contains {
      parse.tokens[$0].pos == .verb && lexicon.has(parse.tokens[$0].lemma, .changeVerb)
    }
  }

  /// "Fell by 7 percent", "dropped almost 7 percent", not "fell to 7 percent", "cut a $5 million loan": the figure is a
  /// loss.
  private func isLoss(at start: Int) -> Bool {
    func has(_ index: Int, _ wordClass: WordClass) -> Bool {
      index >= 0 && lexicon.has(parse.tokens[index].form.lowercased(), wordClass)
    }
    var last = start - 1
    while last > 0, last > start - 5 {
      if has(last, .levelPreposition), has(last - 1, .limitOpener) {
        last -= 2
      } else if has(last, .figureQualifier), !has(last, .levelPreposition) {
        last -= 1
      } else {
        break
      }
    }
    guard last >= 0, !has(last, .levelPreposition), !has(last, .article) else { return false }
    // "Cut its aid to Iraq by 7 percent"
    let reach = has(last, .agentivePreposition) ? 8 : 3
    for index in stride(from: last, through: max(0, last - reach), by: -1)
    where parse.tokens[index].pos == .verb {
      return lexicon.has(parse.tokens[index].lemma, .decreaseVerb)
    }
    return false
  }
}
