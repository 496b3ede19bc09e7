internal import Tables
internal import Lexicon

/// The named classes of words that rows of the codebook take in.
struct CodebookClasses {
  /// The table that they stand in.
  static let table = "classes"

  private let own: LexicalTables
  private let lexicon: LexicalTables

  /// The classes of the codebook's own table, and behind them those of the lexicon.
  init(tables: [(name: String, text: String)], lexicon: LexicalTables) {
    own = LexicalTables(classes: tables.filter { $0.name == Self.table }.map(\.text))
    self.lexicon = lexicon
  }

  /// Words with every class among them replaced by its own, each once, in order.
  ///
  /// - Throws: the class that there is not.
  func expanded(_ words: [Substring]) throws(TableFault.Problem) -> [String] {
    guard words.contains(where: { $0.hasPrefix("&") }) else { return words.map(String.init) }
    var found: [String] = []
    for word in words {
      guard word.hasPrefix("&") else {
        found.append(String(word))
        continue
      }
      let name = String(word.dropFirst())
      let ownWords = own.words(under: name)
      let members = ownWords.isEmpty ? lexicon.words(under: name) : ownWords
      guard !members.isEmpty else { throw .unknownWordClass(String(word)) }
      found += members.sorted()
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }
}
