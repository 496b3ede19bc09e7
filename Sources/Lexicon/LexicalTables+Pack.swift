public import Tables

extension LexicalTables {
  /// The tables of a pack's language.
  public convenience init(_ pack: Pack) {
    self.init(
      ["classes", "dates", "amounts", "languages", "maps"].flatMap { pack.texts(in: $0) },
      weights: pack.texts(in: "weights"))
  }

  /// The few tables of a pack's language that say how dates and lines about an article are written, and what
  /// other languages look like.
  ///
  /// They are read before the first screen is shown, so they are read alone.
  public convenience init(readersOf pack: Pack) {
    self.init(
      pack.texts(in: "dates") + pack.texts(in: "languages")
        + pack.texts(in: "classes").filter { $0.name == "function-words" },
      weights: [], of: WordClass.ofReaders)
  }

  /// The table of a pack's language that says which names many have.
  package convenience init(commonNamesOf pack: Pack) {
    self.init(pack.texts(in: "classes").filter { $0.name == "common-names" }, weights: [])
  }

  /// Tables of classes have headings in brackets; the others give each of their words a value.
  private convenience init(
    _ tables: [(name: String, text: String)], weights: [(name: String, text: String)],
    of wanted: [WordClass] = WordClass.allCases
  ) {
    func values(_ texts: [(name: String, text: String)]) -> [String: String] {
      Dictionary(texts.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      classes: tables.filter { $0.text.hasPrefix("[") }.map(\.text),
      maps: values(tables.filter { !$0.text.hasPrefix("[") }), models: values(weights),
      of: wanted)
  }
}

extension Pack {
  /// The weights of a network, which are read in place; an empty table if the pack has none.
  package func network(_ model: LearnedModel) -> NumberTable {
    (try? numbers("\(language)/weights/\(model.rawValue)")) ?? NumberTable()
  }
}
