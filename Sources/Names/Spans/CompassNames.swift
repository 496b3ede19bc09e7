internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Places the short names of states that are told apart by the points of the compass: "the North" of two Koreas.
  ///
  /// - It stands alone behind the definite article, with a capital.
  /// - The article has named one such pair of states before, by whatever name, and not another since the beginning.
  mutating func placeCompassNames() {
    guard reading.tokens.indices.dropFirst().contains(where: isBehindArticle) else { return }
    let pairs = compassPairs()
    var named: Set<String> = []
    for index in reading.tokens.indices.dropFirst() {
      if let known = self[index]?.known, let pair = pairs[known.entry] { named.insert(pair) }
      guard isBehindArticle(index),
        self[index].map({ $0.tokens.count == 1 && $0.known == nil }) ?? true,
        named.count == 1, let rest = named.first, !goesOn(behind: index),
        let entry = gazetteer.entry(named: reading.tokens[index].form + " " + rest),
        pairs[entry] == rest
      else { continue }
      place(
        Span(
          index..<index + 1, .country,
          known: Known(entry: entry, role: .alias, isAmbiguous: false), confidence: 0.85))
    }
  }

  /// Whether a word is the capitalised name of a direction behind the definite article.
  private func isBehindArticle(_ index: Int) -> Bool {
    reading.form(of: index, is: .direction) && reading.isNameLike(index)
      && reading.form(of: index - 1, is: .definiteArticle)
  }

  /// Whether a name or a genitive follows: "the North Atlantic", "the North of Italy".
  private func goesOn(behind index: Int) -> Bool {
    let next = index + 1
    guard reading.shapes.indices.contains(next), reading.areTogether(index, next) else {
      return false
    }
    return reading.isNameLike(next) || reading.tokens[next].form == "-"
      || reading.form(of: next, is: .genitivePreposition)
  }

  /// The states with a counterpart in another direction, and the name that both share.
  private func compassPairs() -> [Int: String] {
    var states: [String: [Int]] = [:]
    for (index, entry) in gazetteer.entries.enumerated() where entry.kind == .country {
      let words = entry.name.split(separator: " ", maxSplits: 1)
      guard words.count == 2, reading.lexicon.has(words[0].lowercased(), .direction) else {
        continue
      }
      states[String(words[1]), default: []].append(index)
    }
    var pairs: [Int: String] = [:]
    for (rest, entries) in states where entries.count > 1 {
      for entry in entries { pairs[entry] = rest }
    }
    return pairs
  }
}
