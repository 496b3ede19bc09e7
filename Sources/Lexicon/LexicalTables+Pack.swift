public import Tables

extension LexicalTables {
  /// The tables of a pack's language.
  ///
  /// Tables of classes have headings in brackets; the others give each of their words a value.
  public convenience init(_ pack: Pack) {
    let tables = ["classes", "dates", "maps"].flatMap { pack.texts(in: $0) }
    let isClasses = tables.map { $0.text.hasPrefix("[") }
    func values(_ texts: [(name: String, text: String)]) -> [String: String] {
      Dictionary(texts.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      classes: zip(tables, isClasses).filter(\.1).map(\.0.text),
      maps: values(zip(tables, isClasses).filter { !$0.1 }.map(\.0)),
      models: values(pack.texts(in: "weights")))
  }
}
