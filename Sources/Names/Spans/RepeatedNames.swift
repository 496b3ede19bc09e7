internal import Grammar
internal import Knowledge
internal import Lexicon
import Parses

extension NameChart {
  /// Finds further occurrences of the article's names that the recogniser missed.
  ///
  /// - The words are equal and begin with a capital; no other span has any of them.
  /// - A person's last name counts too, once the full name is known.
  /// - A single word must be tagged as a proper noun or stand inside a sentence.
  mutating func repeatNames<Check: Checkpoint>(unless cancellation: Check) throws(Check.Failure) {
    var names: [String: [(words: [String], label: NameLabel, known: Known?)]] = [:]
    var seen: Set<String> = []
    func learn(_ words: [String], _ label: NameLabel, _ known: Known?) {
      guard let first = words.first, first.utf8.count > 2,
        seen.insert(words.joined(separator: " ")).inserted
      else { return }
      names[first, default: []].append((words, label, known))
    }
    for span in spans where isWorthRepeating(span) {
      learn(span.tokens.map { reading.tokens[$0].form }, span.label, span.known)
    }
    for span in spans where span.label == .person && span.tokens.count > 1 && span.known == nil {
      let last = reading.tokens[span.tokens.upperBound - 1].form
      guard last.utf8.count > 3, !reading.lexicon.has(last, .bareWord),
        !reading.form(of: span.tokens.upperBound - 1, is: .anyTitle)
      else { continue }
      learn([last], .person, nil)
    }
    for first in names.keys { names[first]?.sort { $0.words.count > $1.words.count } }
    var index = 0
    while index < reading.tokens.count {
      try cancellation.check()
      guard self[index] == nil, reading.isNameLike(index),
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

  /// Whether these words stand at a token, in no span, and used as a name.
  private func reads(_ words: [String], at index: Int) -> Bool {
    let range = index..<index + words.count
    guard range.upperBound <= reading.tokens.count, isFree(range),
      zip(range, words).allSatisfy({ reading.tokens[$0].form == $1 })
    else { return false }
    return words.count > 1 || reading.tokens[index].pos == .properNoun
      || !reading.beginsSentence(index) && !reading.headlines[reading.lines[index]]
  }
}
