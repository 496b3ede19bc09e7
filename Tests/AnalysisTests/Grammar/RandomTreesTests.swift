import Analysis
import Grammar
import Parses
import Support
import Testing

/// Trees as no parser gives them: mending must leave them trees.
@Suite struct RandomTreesTests {
  /// Words that rules ask for.
  private static let words: [(form: String, pos: PartOfSpeech)] = [
    ("PARIS", .properNoun), ("–", .punctuation), (",", .punctuation), ("minister", .noun),
    ("of", .adposition), ("for", .adposition), ("and", .conjunction), ("not", .particle),
    ("to", .particle), ("sell", .verb), ("oil", .noun), ("mission", .noun), ("Putin", .properNoun),
  ]
  private static let dependencies = [
    "nsubj", "dobj", "appos", "conj", "pobj", "prep", "compound", "relcl", "npadvmod", "advcl",
  ]
  private static let labels = ["PERSON", "GPE", "ORG"]

  @Test func `mended trees are trees`() {
    var dice = Dice(state: 20_261_126)
    for _ in 0..<400_000 {
      let parse = Self.parse(of: Int.random(in: 2...14, using: &dice), by: &dice)
      let syntax = Syntax(parse, lexicon: .standard)
      for token in parse.tokens.indices {
        var (current, steps) = (token, 0)
        while let head = syntax.head(of: current), steps <= parse.tokens.count {
          current = head
          steps += 1
        }
        guard steps <= parse.tokens.count else {
          Issue.record(
            "Round about \(token): \(parse.tokens.map { "\($0.form) \($0.dependency) \($0.head)" })"
          )
          return
        }
      }
    }
  }

  /// A tree over random words, with random names among them.
  private static func parse(of count: Int, by dice: inout Dice) -> Parse {
    // Each word hangs on one that was placed before it.
    let order = (0..<count).shuffled(using: &dice)
    var heads = Array(0..<count)
    for place in 1..<count { heads[order[place]] = order[Int.random(in: 0..<place, using: &dice)] }
    let tokens = (0..<count).map { index in
      let word = words[Int.random(in: 0..<words.count, using: &dice)]
      return Token(
        range: index..<index + 1, form: word.form, lemma: word.form.lowercased(),
        tag: word.form == "to" ? "TO" : "NN", pos: word.pos, head: heads[index],
        dependency: heads[index] == index
          ? "ROOT" : dependencies[Int.random(in: 0..<dependencies.count, using: &dice)])
    }
    var (entities, start): ([Entity], Int) = ([], 0)
    while start < count {
      let end = min(count, start + Int.random(in: 1...3, using: &dice))
      if Bool.random(using: &dice) {
        entities.append(
          Entity(
            tokens: start..<end, label: labels[Int.random(in: 0..<labels.count, using: &dice)]))
      }
      start = end
    }
    return Parse(
      text: String(repeating: "a", count: count), tokens: tokens, sentences: [0..<count],
      entities: entities)
  }
}
