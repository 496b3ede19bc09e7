internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

extension NameChart {
  /// Removes the name of a state that opens a sentence as the modifier of a noun, where the article uses the same word in
  /// lower case and names the state nowhere else: "Turkey prices rose", with a turkey in the oven.
  mutating func removeHomographs(_ syntax: Syntax) {
    var common: Set<String> = []
    for token in reading.tokens
    where token.wordForm == .singularNoun || token.wordForm == .pluralNoun {
      common.insert(token.lemma)
    }
    var doubtful: [Int: [Span]] = [:]
    var certain: Set<Int> = []
    for span in spans {
      guard let known = span.known, gazetteer.entries[known.entry].kind == .country else {
        continue
      }
      let token = span.tokens.lowerBound
      if span.tokens.count == 1, known.role == .name, common.contains(reading.lower[token]),
        reading.beginsSentence(token), syntax.dependencies[token] == .compound
      {
        doubtful[known.entry, default: []].append(span)
      } else {
        certain.insert(known.entry)
      }
    }
    for (entry, spans) in doubtful where !certain.contains(entry) {
      for span in spans { remove(at: span.tokens.lowerBound) }
    }
  }
}
