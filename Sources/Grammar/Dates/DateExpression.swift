internal import Lexicon
package import Model
package import Parses

/// Words of an article that say when.
package struct DateExpression: Hashable, Sendable {
  /// The tokens, without the preposition before them.
  package var tokens: Range<Int>
  /// What they say.
  package var time: Relation.Time

  /// All date expressions of an article, in order, without overlap.
  ///
  /// Reckoned from `date`, the article's own, from the date told before, and on the side that the tense of the clause
  /// tells.
  package static func all<Check: Checkpoint>(
    in clauses: Clauses, of text: String, date: PartialDate?,
    unless cancellation: Check = NeverCancelled()
  ) throws(Check.Failure) -> [DateExpression] {
    let vocabulary = clauses.syntax.lexicon.derived(DateWords.init)
    let finder = try DateFinder(
      syntax: clauses.syntax, text: text, vocabulary: vocabulary, unless: cancellation)
    var reader = DateReader(
      clauses: clauses, finder: finder, text: text,
      grammar: DateGrammar(anchors: DateAnchors(publication: date), vocabulary: vocabulary))
    var found: [DateExpression] = []
    for span in try finder.spans(unless: cancellation) {
      try cancellation.check()
      if let expression = reader.expression(span) { found.append(expression) }
    }
    return found
  }
}

/// Places one expression after the other, each beside the date told before.
private struct DateReader {
  let clauses: Clauses
  let finder: DateFinder
  let text: String
  var grammar: DateGrammar
  /// The sentence of the date told before.
  private var sentence = 0

  /// Nobody remembers a date longer than for so many sentences.
  private static let memory = 5

  init(clauses: Clauses, finder: DateFinder, text: String, grammar: DateGrammar) {
    self.clauses = clauses
    self.finder = finder
    self.text = text
    self.grammar = grammar
  }

  private var syntax: Syntax { clauses.syntax }

  /// What a span says; nil where it says no time.
  mutating func expression(_ span: DateFinder.Span) -> DateExpression? {
    let first = span.tokens.lowerBound
    let own = syntax.sentence(of: first)
    if own - sentence > Self.memory { grammar.anchors.told = nil }
    if own - sentence > 1 { grammar.anchors.near = nil }
    grammar.anchors.side = side(of: span.tokens)
    let marker = marker(of: span.tokens)
    let words = finder.words(of: span.tokens)
    var interval: Interval?
    if span.isReadable {
      interval =
        finder.opener(of: span.tokens).flatMap { grammar.interval(of: [$0] + words) }
        ?? grammar.interval(of: words)
      if interval == nil, grammar.isDuration(words) {
        guard let marker, grammar.anchors.side == .future,
          syntax.lemma(of: marker, is: .prospectivePreposition)
        else { return nil }
        interval = grammar.prospect(of: words)
      }
    }
    if let found = interval {
      // "Mozart (1756-1791)": a year in brackets is that of the name before it.
      if found.from?.precision == .year, first > 0, syntax.tokens[first - 1].form == "(" {
        return nil
      }
      if let marker, syntax.dependencies[marker] == .prep || syntax.dependencies[marker] == .mark {
        guard let placed = bounded(found, by: marker) else { return nil }
        interval = placed
      }
      grammar.anchors.told = found
      let isExplicit = words.contains { grammar.vocabulary.isYear($0) }
      grammar.anchors.near =
        isExplicit || grammar.anchors.near?.year == found.from?.year ? found.from : nil
      sentence = own
    }
    let tokens = widened(span.tokens)
    return DateExpression(
      tokens: tokens,
      time: Relation.Time(
        text: String(text[utf8: syntax.offsets(of: tokens)]), from: interval?.from,
        to: interval?.to))
  }

  /// On which side of the article's date the clause of an expression lies.
  private func side(of tokens: Range<Int>) -> DateAnchors.Side {
    if let marker = marker(of: tokens), syntax.lemma(of: marker, is: .benefactivePreposition) {
      // "Called talks for Monday".
      return .future
    }
    switch clauses.timeFrame(at: tokens.lowerBound) {
    case .past: return .past
    case .future: return .future
    case .present: return .nearest
    }
  }

  /// The preposition before an expression.
  private func marker(of tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound - 1
    while index >= 0,
      syntax.lemma(of: index, is: .dateAdverb)
        || syntax.lexicon.has(syntax.tokens[index].form.lowercased(), .definiteArticle)
    {
      index -= 1
    }
    guard index >= 0, syntax.sentence(of: index) == syntax.sentence(of: tokens.lowerBound),
      syntax.tokens[index].pos == .adposition
        || syntax.tokens[index].pos == .subordinatingConjunction
    else { return nil }
    return index
  }

  /// "Since 2014" has no end, "by 2030" no beginning; nil for where something comes from: "up from 2018".
  private func bounded(_ interval: Interval, by marker: Int) -> Interval? {
    if syntax.lemma(of: marker, is: .ablativePreposition), interval.from == interval.to {
      let opens = syntax.parse.sentences[syntax.sentence(of: marker)].lowerBound == marker
      return opens || grammar.anchors.side == .future
        ? Interval(from: interval.from, to: nil) : nil
    }
    if syntax.lemma(of: marker, is: .beginningPreposition) {
      return Interval(from: interval.from, to: nil)
    }
    if syntax.lemma(of: marker, is: .endPreposition) {
      return Interval(from: nil, to: interval.to)
    }
    return interval
  }

  /// With the adverbs before it that the recogniser leaves out: "only this month".
  private func widened(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, syntax.sentence(of: start - 1) == syntax.sentence(of: start),
      syntax.lemma(of: start - 1, is: .dateAdverb)
    {
      start -= 1
    }
    return start..<tokens.upperBound
  }
}
