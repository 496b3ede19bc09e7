internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Finds further occurrences of the article's names that the recogniser missed.
  ///
  /// - The words are equal and begin with a capital; no other span has any of them.
  /// - A person's family name counts too, once the full name is known, and so does the last name.
  /// - A single word must be tagged as a proper noun or stand inside a sentence. A month's name must be no date.
  /// - A part of the name that the recogniser found is completed: "Hun" of "Hun Sen".
  mutating func repeatNames<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    var names: [String: [(words: [String], label: NameLabel, known: Known?)]] = [:]
    var seen: Set<String> = []
    func learn(
      _ words: [String], _ label: NameLabel, _ known: Known?, isBound: Bool = false
    ) {
      guard let first = words.first,
        first.utf8.count > 2 || knowledge.people.isLeadingFamily(first)
          || isBound && words.count == 1,
        seen.insert(words.joined(separator: " ")).inserted
      else { return }
      names[first, default: []].append((words, label, known))
    }
    // Initials of two letters are worth it where the article spells them out.
    let spelledOut = Set(bindings.map(\.initials))
    for span in spans where isWorthRepeating(span) {
      learn(
        span.tokens.map { reading.tokens[$0].form }, span.label, span.known,
        isBound: spelledOut.contains(span.tokens.lowerBound))
    }
    for span in spans where span.label == .person && span.tokens.count > 1 && span.known == nil {
      for token in callNames(of: span) {
        let word = reading.tokens[token].form
        guard !reading.lexicon.has(word, .bareWord), !reading.form(of: token, is: .anyTitle)
        else { continue }
        learn([word], .person, nil)
      }
    }
    for first in names.keys { names[first]?.sort { $0.words.count > $1.words.count } }
    var index = 0
    while index < reading.tokens.count {
      try cancellation.check()
      guard self[index] == nil || isPart(index), reading.isNameLike(index),
        let known = names[reading.tokens[index].form],
        let name = known.first(where: { reads($0.words, at: index) })
      else {
        index += 1
        continue
      }
      place(Span(index..<index + name.words.count, name.label, known: name.known, confidence: 0.75))
      index += name.words.count
    }
  }

  private func isWorthRepeating(_ span: Span) -> Bool {
    guard span.known == nil || span.known?.isAmbiguous == true else { return false }
    let first = span.tokens.lowerBound
    return reading.isNameLike(first) && !reading.headlines[reading.lines[first]]
      && (span.tokens.count > 1 || !reading.lexicon.has(reading.tokens[first].form, .bareWord))
  }

  /// The tokens of a full name that somebody is called by alone: the last, and the family name where it stands first.
  private func callNames(of span: Span) -> [Int] {
    let first = span.tokens.lowerBound
    let last = span.tokens.upperBound - 1
    let (family, name) = (reading.tokens[first].form, reading.tokens[last].form)
    if knowledge.people.isLeadingFamily(family) { return [first, last] }
    return name.utf8.count > 3 || knowledge.people.isFamily(name) ? [last] : []
  }

  /// Whether a token is a word of a name that the recogniser found no more of.
  private func isPart(_ index: Int) -> Bool {
    guard let span = self[index] else { return false }
    return span.known == nil && span.tokens.count == 1
  }

  /// Whether some of the tokens belong to no span, and the others to spans of single unknown words.
  private func isIncomplete(_ range: Range<Int>) -> Bool {
    range.allSatisfy { self[$0] == nil || isPart($0) }
  }

  /// Whether these words stand at a token, used as a name, and no longer span has any of them.
  private func reads(_ words: [String], at index: Int) -> Bool {
    let range = index..<index + words.count
    guard range.upperBound <= reading.tokens.count,
      words.count > 1 ? isIncomplete(range) : isFree(range),
      zip(range, words).allSatisfy({ isWord($1, at: $0) })
    else { return false }
    if words.count > 1 { return true }
    return !isMonth(index)
      && (reading.tokens[index].pos == .properNoun || isSubject(index)
        || reading.shapes[index].contains(.allCapitals) && words[0].utf8.count == 2
        || !reading.beginsSentence(index) && !reading.headlines[reading.lines[index]])
  }

  /// Whether a token is a word, or that word with the stop of its sentence, as in "Sen.", behind it.
  private func isWord(_ word: String, at index: Int) -> Bool {
    let form = reading.tokens[index].form
    return form == word || form.utf8.last == 0x2E && form.dropLast() == word
  }

  /// Whether a proper noun that the tagger takes for an auxiliary has a verb behind it: "May thanked".
  private func isSubject(_ index: Int) -> Bool {
    guard reading.areTogether(index, index + 1) else { return false }
    let next = reading.tokens[index + 1].wordForm
    return reading.tokens[index].wordForm == .singularProperNoun
      && (next == .pastTense || next == .thirdPersonPresent)
  }

  /// Whether a month's name is a date: a figure stands beside it, or a preposition or an adjective of time before it.
  private func isMonth(_ index: Int) -> Bool {
    guard reading.lexicon.value(of: reading.lower[index], in: .months) != nil else { return false }
    guard index > 0, reading.areTogether(index, index - 1) else { return isDay(index) }
    return isDay(index) || reading.tokens[index - 1].pos == .adposition
      || reading.tokens[index - 1].pos == .adjective
  }
}
