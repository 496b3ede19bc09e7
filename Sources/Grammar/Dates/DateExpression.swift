package import Lexicon
package import Model
package import Parses

/// Words of an article that say when.
package struct DateExpression: Hashable, Sendable {
  /// The tokens, without the preposition before them.
  package var tokens: Range<Int>
  /// What they say.
  package var time: Relation.Time

  /// All date expressions of an article, in order, without overlap: those that the recogniser
  /// found, and month, day and year where it found none.
  ///
  /// Reckoned from `date`, the article's own.
  package static func all<Check: Checkpoint>(
    in parse: Parse, of text: String, date: PartialDate?, lexicon: LexicalTables,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [DateExpression] {
    let grammar = DateGrammar(anchor: date, vocabulary: DateWords(lexicon))
    return try DateFinder(parse: parse, text: text, lexicon: lexicon, grammar: grammar).all(
      unless: cancellation)
  }
}

/// One pass over a parse that finds its date expressions.
private struct DateFinder {
  let parse: Parse
  let text: String
  let lexicon: LexicalTables
  let grammar: DateGrammar

  func all<Check: Checkpoint>(
    unless cancellation: Check
  ) throws(Check.Failure) -> [DateExpression] {
    let openings = Set(parse.sentences.map(\.lowerBound))
    var found: [DateExpression] = []
    var free = 0
    for entity in parse.entities {
      try cancellation.check()
      found += plain(in: free..<entity.tokens.lowerBound)
      free = entity.tokens.upperBound
      guard entity.label == .date else { continue }
      found.append(expression(widened(entity.tokens, openings)))
    }
    return found + plain(in: free..<parse.tokens.count)
  }

  /// Years after a preposition, months and days that the recogniser passed over.
  private func plain(in range: Range<Int>) -> [DateExpression] {
    var found: [DateExpression] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let tokens = year(at: index) ?? month(at: index, in: range) else {
        index += 1
        continue
      }
      if interval(tokens) != nil { found.append(expression(tokens)) }
      index = tokens.upperBound
    }
    return found
  }

  private func year(at index: Int) -> Range<Int>? {
    let token = parse.tokens[index]
    guard token.pos == .numeral, token.form.utf8.count == 4, index > 0,
      lexicon.has(parse.tokens[index - 1].lemma, .yearPreposition)
    else { return nil }
    return index..<index + 1
  }

  /// "May 9, 2020", "9 May 2020", "May 2020".
  private func month(at index: Int, in range: Range<Int>) -> Range<Int>? {
    let token = parse.tokens[index]
    guard token.pos == .properNoun, index + 1 < range.upperBound,
      parse.tokens[index + 1].pos == .numeral,
      grammar.vocabulary.calendar.month(token.form.lowercased()) != nil
    else { return nil }
    var end = index + 1
    while end < range.upperBound, end < index + 4,
      parse.tokens[end].pos == .numeral || parse.tokens[end].form == ","
    {
      end += 1
    }
    if parse.tokens[end - 1].form == "," { end -= 1 }
    let hasDayBefore = index > range.lowerBound && parse.tokens[index - 1].pos == .numeral
    return (hasDayBefore ? index - 1 : index)..<end
  }

  /// With the adverbs before it that the recogniser leaves out: "only this month".
  private func widened(_ tokens: Range<Int>, _ openings: Set<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, !openings.contains(start),
      lexicon.has(parse.tokens[start - 1].lemma, .dateAdverb)
    {
      start -= 1
    }
    return start..<tokens.upperBound
  }

  private func expression(_ tokens: Range<Int>) -> DateExpression {
    let start = parse.tokens[tokens.lowerBound].range.lowerBound
    let end = parse.tokens[tokens.upperBound - 1].range.upperBound
    var interval = interval(tokens) ?? Interval(from: nil, to: nil)
    if tokens.lowerBound > 0 {
      interval = bounded(interval, by: parse.tokens[tokens.lowerBound - 1].lemma.lowercased())
    }
    return DateExpression(
      tokens: tokens,
      time: Relation.Time(
        text: String(text[utf8: start..<end]), from: interval.from, to: interval.to))
  }

  private func interval(_ tokens: Range<Int>) -> Interval? {
    grammar.interval(
      of: tokens.compactMap { index in
        let token = parse.tokens[index]
        let isMark =
          token.pos == .space || [",", "'"].contains(token.form)
          || lexicon.has(token.form, .possessiveMarker)
        return isMark ? nil : token.form.lowercased()
      })
  }

  /// "since 2014" has no end, "by 2030" no beginning.
  private func bounded(_ interval: Interval, by preposition: String) -> Interval {
    if lexicon.has(preposition, .beginningPreposition) {
      return Interval(from: interval.from, to: nil)
    }
    if lexicon.has(preposition, .endPreposition) { return Interval(from: nil, to: interval.to) }
    return interval
  }
}
