internal import Lexicon

/// How much words say, whatever of: "922 million", "two and a half", "three-quarters of a billion", "a hundred thousand".
struct QuantityGrammar {
  /// A quantity that begins at a known word.
  struct Quantity {
    var value: Double
    /// What its magnitudes multiply by; 1 where it has none.
    var scale: Double
    /// The word behind it.
    var end: Int
    /// Whether it is told in digits.
    var isFigure: Bool
  }

  let words: [AmountWord]
  let lexicon: LexicalTables
  let numbers: NumberWords
  private let quantityWords: QuantityWords
  private var fractions: [String: Double] { quantityWords.fractions }

  init(words: [AmountWord], lexicon: LexicalTables) {
    self.words = words
    self.lexicon = lexicon
    numbers = lexicon.derived(NumberWords.init)
    quantityWords = lexicon.derived(QuantityWords.init)
  }

  /// The quantity at a word; nil where there is none, and behind "several" and the like.
  func quantity(at start: Int) -> Quantity? {
    guard start < words.count, quantityWords.mayOpen(words[start]), !isVague(before: start) else {
      return nil
    }
    if let found = fractionOfMagnitude(at: start) { return found }
    if has(start, .indefiniteArticle), let scale = magnitudes(at: start + 1) {
      return completed(
        Quantity(value: scale.value, scale: scale.value, end: scale.end, isFigure: false))
    }
    return number(at: start, below: .infinity)
  }

  /// Whether a word has a class; false behind the last.
  func has(_ index: Int, _ wordClass: WordClass) -> Bool {
    words.indices.contains(index) && lexicon.has(words[index].lower, wordClass)
  }

  /// The word behind a hyphen between two words, or that index itself: "500-million".
  func behindHyphen(_ index: Int) -> Int {
    guard index + 1 < words.count, words[index].form == "-", words[index].isGlued,
      words[index + 1].isGlued
    else { return index }
    return index + 1
  }

  private func isVague(before start: Int) -> Bool {
    guard start > 0 else { return false }
    return has(words[start - 1].form == "-" ? start - 2 : start - 1, .vagueQuantifier)
      && !words[start].isFigure
  }

  /// "Half a billion", "a quarter of a million", "half million".
  private func fractionOfMagnitude(at start: Int) -> Quantity? {
    guard let part = fraction(at: start) else { return nil }
    var next = part.end
    if has(next, .genitivePreposition) { next += 1 }
    if has(next, .indefiniteArticle) { next += 1 }
    guard let scale = magnitudes(at: next) else { return nil }
    return Quantity(
      value: Self.product(part.value, scale.value), scale: scale.value, end: scale.end,
      isFigure: false)
  }

  /// "Half", "a quarter", "three-quarters", "two thirds".
  private func fraction(at start: Int) -> (value: Double, end: Int)? {
    guard start < words.count else { return nil }
    var next = start
    var count = 1.0
    if has(start, .indefiniteArticle) {
      next += 1
    } else if let several = simple(at: start), several.value < 10, !words[start].isFigure {
      count = several.value
      next = behindHyphen(several.end)
    }
    guard next < words.count, let part = fractions[words[next].lower] else { return nil }
    return (count * part, next + 1)
  }

  /// A number with its magnitudes and the smaller ones behind it: "two million three hundred thousand".
  private func number(at start: Int, below limit: Double) -> Quantity? {
    guard start < words.count, let first = simple(at: start) else { return nil }
    var found = Quantity(
      value: first.value, scale: 1, end: first.end, isFigure: words[start].isFigure)
    if has(found.end, .additiveCoordinator), let part = fraction(at: found.end + 1),
      magnitudes(at: part.end) != nil
    {
      found.value += part.value
      found.end = part.end
    }
    // "Two hundred and fifty million": the million is of all.
    if let scale = magnitudes(at: behindHyphen(found.end)), scale.value < limit {
      found.value = Self.product(found.value, scale.value)
      found.scale = scale.value
      found.end = scale.end
    }
    return completed(found)
  }

  /// A product without the error of binary fractions: 2.07 billion is 2,070,000,000.
  static func product(_ value: Double, _ scale: Double) -> Double {
    let product = value * scale
    let whole = product.rounded()
    return scale >= 100 && abs(product - whole) < 0.001 ? whole : product
  }

  /// A quantity with what follows of smaller magnitude: "two hundred and fifty", "one million 200 thousand".
  private func completed(_ quantity: Quantity) -> Quantity {
    guard quantity.scale >= 100, quantity.scale.isFinite else { return quantity }
    var found = quantity
    let next = has(found.end, .additiveCoordinator) ? found.end + 1 : found.end
    guard let rest = number(at: next, below: found.scale), rest.value < found.scale,
      !rest.isFigure || rest.scale > 1, !(rest.isFigure && next > found.end)
    else { return found }
    found.value += rest.value
    found.end = rest.end
    guard let scale = magnitudes(at: found.end) else { return found }
    // "two hundred and fifty million"
    found.value = Self.product(found.value, scale.value)
    found.scale = scale.value
    found.end = scale.end
    return completed(found)
  }

  /// A number without magnitudes: digits, "seven", "twenty-five".
  private func simple(at start: Int) -> (value: Double, end: Int)? {
    let word = words[start]
    if word.isFigure { return figure(at: start) }
    if let part = word.form.vulgarFraction { return (part, start + 1) }
    guard let value = numbers.value(of: word.lower), value >= 1 || value == 0 else { return nil }
    let next = behindHyphen(start + 1)
    guard value >= 20, value < 100, value.truncatingRemainder(dividingBy: 10) == 0,
      next < words.count, !words[next].isFigure, let unit = numbers.value(of: words[next].lower),
      unit >= 1, unit < 10
    else { return (value, start + 1) }
    return (value + unit, next + 1)
  }

  /// Digits, with the groups or the fraction that stand behind them: "10 000", "2½".
  private func figure(at start: Int) -> (value: Double, end: Int)? {
    guard var value = Numeral.value(of: words[start].form) else { return nil }
    var end = start + 1
    if end < words.count, words[end].isGlued, let part = words[end].form.vulgarFraction {
      return (value + part, end + 1)
    }
    guard words[start].form.utf8.count <= 3, value >= 1 else { return (value, end) }
    while end < words.count, words[end].isFigure, !words[end].isGlued, end < start + 5,
      words[end].form.utf8.count == 3, let group = Numeral.value(of: words[end].form)
    {
      value = value * 1000 + group
      end += 1
    }
    return (value, end)
  }

  /// The product of the magnitudes at a word: "hundred million", "bn".
  private func magnitudes(at start: Int) -> (value: Double, end: Int)? {
    var value = 1.0
    var end = start
    while end < words.count, end < start + 3, let scale = magnitude(at: end) {
      value *= scale
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  /// The magnitude that a word is; a single letter must follow its figure.
  private func magnitude(at index: Int) -> Double? {
    let word = words[index]
    let lower = word.lower.hasSuffix(".") ? String(word.lower.dropLast()) : word.lower
    guard let scale = numbers.scale(of: lower) else { return nil }
    guard lower.utf8.count > 1 else {
      return index > 0 && words[index - 1].isFigure ? scale : nil
    }
    return scale
  }
}

/// The words of a language that a quantity can begin with.
private struct QuantityWords: Sendable {
  let fractions: [String: Double]
  private let openers: Set<String>

  init(_ lexicon: LexicalTables) {
    fractions = lexicon.values(in: .fractions).compactMapValues { Double($0) }
    openers = lexicon.derived(NumberWords.init).cardinalWords.union(fractions.keys)
      .union(lexicon.words(of: .indefiniteArticle))
  }

  /// Whether a quantity can begin with a word; of a sign that is no ASCII, such as a half, it is not known.
  func mayOpen(_ word: AmountWord) -> Bool {
    word.isFigure || openers.contains(word.lower) || word.form.utf8.first ?? 0 >= 0x80
  }
}

extension String {
  /// The value of a fraction in one sign: "½".
  fileprivate var vulgarFraction: Double? {
    guard utf8.count < 5, let scalar = unicodeScalars.first, unicodeScalars.count == 1,
      scalar.properties.numericType == .numeric
    else { return nil }
    return scalar.properties.numericValue
  }
}
