import Grammar
import Parses
import Support
import Testing

/// Sentences that are longer than the analysis takes them.
@Suite struct LongSentenceTests {
  /// A sentence of words that all depend on the last one; a mark is every so many words.
  private func parse(words: Int, markEvery step: Int, names: [Range<Int>] = []) -> Parse {
    let tokens = (0..<words).map { index in
      let isMark = step > 0 && index % step == step - 1
      return Token(
        range: 2 * index..<2 * index + 1, form: isMark ? "," : "a",
        pos: isMark ? .punctuation : .noun, head: words - 1)
    }
    return Parse(
      text: String(repeating: "a ", count: words), tokens: tokens, sentences: [0..<words],
      entities: names.map { Entity(tokens: $0, label: "ORG") })
  }

  @Test(
    arguments: [
      (8, 0, [0..<8]), (9, 0, [0..<8, 8..<9]), (20, 0, [0..<8, 8..<16, 16..<20]),
      (20, 3, [0..<6, 6..<12, 12..<20]), (0, 0, [0..<0]),
    ] as [(Int, Int, [Range<Int>])])
  func `a long sentence is cut behind a mark, or where it must be`(
    words: Int, step: Int, expected: [Range<Int>]
  ) {
    var cut = parse(words: words, markEvery: step)
    cut.cutSentences(longerThan: 8)
    #expect(cut.sentences == expected)
    for sentence in cut.sentences {
      for index in sentence { #expect(sentence.contains(cut.tokens[index].head)) }
    }
  }

  @Test(
    arguments: [
      ([6..<10], [0..<6, 6..<14, 14..<16], 1), ([0..<16], [0..<8, 8..<16], 0),
      ([0..<2, 3..<13], [0..<8, 8..<16], 1),
    ] as [([Range<Int>], [Range<Int>], Int)])
  func `a name is not cut unless it is as long`(
    names: [Range<Int>], expected: [Range<Int>], kept: Int
  ) {
    var cut = parse(words: 16, markEvery: 0, names: names)
    cut.cutSentences(longerThan: 8)
    #expect(cut.sentences == expected)
    #expect(cut.entities.count == kept)
  }

  @Test(arguments: ["J. K. ", "Chad and ", "Pakistan ", "President ", "not ", "Chad's ", "(Chad "])
  func `a sentence without an end leaves the others as they are`(unit: String) throws {
    let text = "Chad supports Mali.\n\n" + String(repeating: unit, count: 2000)
    check(
      try Read.relations(in: text).filter { $0.hasPrefix("SUPPORT") }, ["SUPPORT Chad > Mali"], unit
    )
  }
}
