internal import Lexicon
import Model

extension Article {
  /// Warns of a text that is not in the language of the lexicon.
  mutating func checkLanguage(_ lexicon: LexicalTables) {
    let start = blocks.first { $0.kind != .metadata }?.range.lowerBound ?? 0
    let running = text(in: start..<text.utf8.count)
    guard !WrittenLanguage.isOwn(running, lexicon: lexicon),
      let language = WrittenLanguage(of: running, lexicon: lexicon).foreign
    else { return }
    warnings.append(.foreignLanguage(language))
  }
}
