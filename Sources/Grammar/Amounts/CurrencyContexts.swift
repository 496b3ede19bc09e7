internal import Parses

/// Which land's currency a name that several have means: "Norway gave 75bn kroner".
///
/// An adjective beside the name decides; then the lands of the sentence, of which that of the likeliest currency counts
/// first; then the last such land before it.
struct CurrencyContexts {
  /// A word that names lands, with their currencies.
  private struct Land {
    var word: Int
    var codes: Set<Substring>
  }

  private let lands: [Land]
  private let sentences: [Range<Int>]
  private let words: [AmountWord]
  private let currencies: Currencies

  init(of words: [AmountWord], in parse: Parse, currencies: Currencies) {
    self.words = words
    self.currencies = currencies
    sentences = parse.sentences
    lands = words.indices.compactMap { index in
      currencies.land(words[index].lower).map { Land(word: index, codes: $0) }
    }
  }

  /// The currency of a name or sign at a word; nil where it needs an adjective that is not there.
  func currency(
    of candidates: Currencies.Candidates, beside adjectives: [String] = [], at index: Int
  ) -> Substring? {
    for codes in adjectives.compactMap(currencies.land) {
      let fitting = (candidates.plain + candidates.qualified).filter(codes.contains)
      guard let likeliest = fitting.first else { continue }
      return fitting.count > 1 ? named(around: index, fitting) ?? likeliest : likeliest
    }
    guard candidates.plain.count > 1 else { return candidates.plain.first }
    return named(around: index, candidates.plain) ?? candidates.plain.first
  }

  private func named(around index: Int, _ codes: [Substring]) -> Substring? {
    let sentence = tokens(around: words[index].token)
    // The first land at or behind the beginning of the sentence.
    var place = firstLand { words[$0.word].token >= sentence.lowerBound }
    var told: [Substring] = []
    while place < lands.count, words[lands[place].word].token < sentence.upperBound,
      told.count < 16
    {
      // "CFA" stands beside all of them.
      let meant = codes.filter(lands[place].codes.contains)
      if meant.count < codes.count { told += meant }
      place += 1
    }
    if let found = told.contains(where: { $0 == codes[0] }) ? codes.first : told.first {
      return found
    }
    let before = firstLand { words[$0.word].token >= sentence.lowerBound }
    for land in lands[max(0, before - 16)..<before].reversed() {
      let meant = codes.filter(land.codes.contains)
      if let found = meant.first, meant.count < codes.count { return found }
    }
    return nil
  }

  /// The first land for which something holds that holds for all behind it.
  private func firstLand(where holds: (Land) -> Bool) -> Int {
    var (low, high) = (0, lands.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(lands[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The sentence around a token.
  private func tokens(around token: Int) -> Range<Int> {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound > token { high = middle } else { low = middle + 1 }
    }
    return low < sentences.count ? sentences[low] : 0..<token + 1
  }
}
