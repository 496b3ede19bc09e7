internal import Lexicon
internal import Model
internal import Parses

/// Finds the date expressions of a parse: the longest runs of date words that the grammar can read, and what the
/// recogniser calls a date.
struct DateFinder {
  let syntax: Syntax
  let text: String
  let vocabulary: DateWords
  /// Reads whatever has a meaning at all: it has a date for every anchor.
  private let grammar: DateGrammar
  /// For each token whether it may stand in an expression.
  private let isAdmitted: [Bool]

  /// An expression before it is placed.
  struct Span {
    var tokens: Range<Int>
    /// Whether it has a meaning; else its words are all that is known.
    var isReadable: Bool
  }

  init<Check: Checkpoint>(
    syntax: Syntax, text: String, vocabulary: DateWords, unless cancellation: Check
  ) throws(Check.Failure) {
    self.syntax = syntax
    self.text = text
    self.vocabulary = vocabulary
    let probe = PartialDate(year: 2000, month: 1, day: 1)
    grammar = DateGrammar(
      anchors: DateAnchors(publication: probe, told: Interval(probe)), vocabulary: vocabulary)
    var isNamed = [Bool](repeating: false, count: syntax.tokens.count)
    for entity in syntax.parse.entities {
      try cancellation.check()
      switch entity.label {
      case .date, .time, .ordinal, .cardinal, .quantity: continue
      default: for index in entity.tokens { isNamed[index] = true }
      }
    }
    isAdmitted = syntax.tokens.indices.map { index in
      let token = syntax.tokens[index]
      if token.pos == .space { return !token.form.dropFirst().contains { $0.isNewline } }
      let word = token.form.lowercased()
      // The recogniser takes "Tomorrow Greece" for a name.
      if isNamed[index] { return vocabulary.deictics.contains(word) }
      if token.form == "," { return true }
      guard vocabulary.admits(word) else { return token.wordForm == .possessiveMarker }
      // "May" and "March" are verbs as well.
      return vocabulary.calendar.month(word) == nil || token.isNominal
    }
  }

  /// The expressions, in order, without overlap.
  func spans<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) -> [Span] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < syntax.tokens.count {
      try cancellation.check()
      guard isAdmitted[index] else {
        index += 1
        continue
      }
      var end = index
      while end < syntax.tokens.count, isAdmitted[end],
        syntax.sentence(of: end) == syntax.sentence(of: index)
      {
        end += 1
      }
      if (index..<end).contains(where: { vocabulary.isCore(word(at: $0)) || isJoined($0) }) {
        runs += expressions(in: index..<end)
      }
      index = max(end, index + 1)
    }
    return try merged(runs, unless: cancellation)
  }

  /// The words of some tokens, in lower case; what is joined without a space is one.
  func words(of tokens: Range<Int>) -> [String] {
    text[utf8: syntax.offsets(of: tokens)].lowercased()
      .split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  private func word(at index: Int) -> String { syntax.tokens[index].form.lowercased() }

  /// Whether a mark joins a token to the next: "2021-03-04", whose parts are no years and months by themselves.
  private func isJoined(_ index: Int) -> Bool {
    vocabulary.lexicon.has(syntax.tokens[index].form, .rangeConnector)
      && !syntax.tokens[index].isFollowedBySpace
  }

  /// What the grammar can read of a run, the longest first.
  private func expressions(in run: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = run.lowerBound
    while start < run.upperBound {
      guard canOpen(start) else {
        start += 1
        continue
      }
      let limit = min(run.upperBound, start + DateWords.longest + 4)
      let end = stride(from: limit, to: start, by: -1).first { isExpression(start..<$0) }
      if let end { found.append(start..<end) }
      start = end ?? start + 1
    }
    return found
  }

  private func canOpen(_ index: Int) -> Bool {
    let token = syntax.tokens[index]
    guard token.pos != .space, token.form != "," else { return false }
    // "5-7 May" begins at its first figure.
    if index > 0, !syntax.tokens[index - 1].isFollowedBySpace, isJoined(index - 1) { return false }
    return token.pos == .determiner || !vocabulary.isLink(word(at: index))
  }

  private func isExpression(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last,
      tokens.contains(where: { vocabulary.isCore(word(at: $0)) || isJoined($0) }),
      canClose(last),
      tokens.dropLast().allSatisfy({ syntax.tokens[$0].form != "," || canFollow($0) })
    else { return false }
    // "The 12 soldiers": what counts something else is no date; but "In 2014 troops entered".
    let isCounting =
      !opensSentence(tokens)
      && tokens.contains { index in
        guard syntax.dependencies[index] == .nummod, let head = syntax.head(of: index) else {
          return false
        }
        return head >= tokens.upperBound && syntax.tokens[head].isNominal
      }
    guard !isCounting else { return false }
    if tokens.count == 1, needsPreposition(last), !isBehindPreposition(last) { return false }
    let words = words(of: tokens)
    return opener(of: tokens).map { grammar.interval(of: [$0] + words) != nil } ?? false
      || grammar.interval(of: words) != nil || grammar.isDuration(words)
  }

  /// The word before an expression that opens a range.
  func opener(of tokens: Range<Int>) -> String? {
    guard tokens.lowerBound > 0 else { return nil }
    let word = word(at: tokens.lowerBound - 1)
    return vocabulary.lexicon.has(word, .rangeOpener) ? word : nil
  }

  /// Whether a year follows the preposition that a sentence begins with.
  private func opensSentence(_ tokens: Range<Int>) -> Bool {
    tokens.count == 1 && isBehindPreposition(tokens.lowerBound)
      && vocabulary.isCore(word(at: tokens.lowerBound))
      && syntax.parse.sentences[syntax.sentence(of: tokens.lowerBound)].lowerBound
        == tokens.lowerBound - 1
  }

  private func canClose(_ index: Int) -> Bool {
    let token = syntax.tokens[index]
    let word = word(at: index)
    guard token.pos != .space, token.pos != .determiner, token.form != ",",
      !vocabulary.isLink(word), !vocabulary.lexicon.has(word, .indefiniteArticle),
      token.isFollowedBySpace || !isJoined(index + 1 < syntax.tokens.count ? index + 1 : index)
    else { return false }
    // "The week before the vote" is dated by the vote.
    guard token.pos == .adposition || token.pos == .subordinatingConjunction else { return true }
    return syntax.dependencies[index] != .mark && syntax.children(of: index).isEmpty
  }

  /// Whether a comma may stand there: before a year, a month or a day of one.
  private func canFollow(_ comma: Int) -> Bool {
    guard comma + 1 < syntax.tokens.count else { return false }
    let next = word(at: comma + 1)
    if next.utf8.count == 4 && Int(next) != nil || vocabulary.calendar.month(next) != nil {
      return true
    }
    return comma + 2 < syntax.tokens.count
      && syntax.tokens[comma + 1].pos == .numeral
      && vocabulary.calendar.month(word(at: comma + 2)) != nil
  }

  /// Whether a word alone is a date only behind a preposition: "in 2014", "in May", "in spring".
  private func needsPreposition(_ index: Int) -> Bool {
    let word = word(at: index)
    return vocabulary.calendar.weekday(word) == nil && !vocabulary.deictics.contains(word)
      && !vocabulary.isFullDate(word)
  }

  private func isBehindPreposition(_ index: Int) -> Bool {
    index > 0 && syntax.lemma(of: index - 1, is: .yearPreposition)
  }
}

/// What the recogniser found.
extension DateFinder {
  /// Runs together with the recogniser's dates.
  private func merged<Check: Checkpoint>(
    _ runs: [Range<Int>], unless cancellation: Check
  ) throws(Check.Failure) -> [Span] {
    var spans: [Span] = []
    var next = runs[...]
    for entity in syntax.parse.entities where entity.label == .date {
      try cancellation.check()
      while let run = next.first, run.upperBound <= entity.tokens.lowerBound {
        spans.append(Span(tokens: run, isReadable: true))
        next = next.dropFirst()
      }
      var union = entity.tokens
      let own = next.prefix { $0.lowerBound < entity.tokens.upperBound }
      for run in own {
        union = min(union.lowerBound, run.lowerBound)..<max(union.upperBound, run.upperBound)
      }
      next = next.dropFirst(own.count)
      if let last = spans.last, last.tokens.upperBound > union.lowerBound { continue }
      spans += span(union, beside: own)
    }
    return spans + next.map { Span(tokens: $0, isReadable: true) }
  }

  private func span(_ union: Range<Int>, beside runs: ArraySlice<Range<Int>>) -> [Span] {
    let words = words(of: union)
    if grammar.interval(of: words) != nil { return [Span(tokens: union, isReadable: true)] }
    let others = union.filter { index in !runs.contains { $0.contains(index) } }
    // "The weeks after 9 May" is another time than 9 May.
    let isOther = others.contains { [.noun, .numeral].contains(syntax.tokens[$0].pos) }
    if !runs.isEmpty, !isOther { return runs.map { Span(tokens: $0, isReadable: true) } }
    // "Three years", "every day", and an age: no certain time at all.
    let isNoTime =
      grammar.isDuration(words) || words.allSatisfy { vocabulary.numbers.value(of: $0) != nil }
      || words.contains { word in
        // "Every day", "12-year-old".
        vocabulary.lexicon.has(
          word.split(separator: "-").last.map(String.init) ?? word, .frequencyWord)
      }
    return isNoTime ? [] : [Span(tokens: union, isReadable: false)]
  }
}
