public import Lexicon
internal import Model
public import Tables

extension Codebook {
  /// The codebook of a pack and a person's own rows, which come before it; of two equal ones, the later.
  ///
  /// A row opens with a further column, the relation's type: "AID : verb : donate : S>to"; tabs may stand for the
  /// colons. Lines in which ``faults(in:)`` finds something are passed over, and those that open with "#".
  public init(_ pack: Pack, lexicon: LexicalTables, adding table: String? = nil) {
    let book = Codebook(tables: pack.texts(in: "codebook"), lexicon: lexicon)
    self = table.map { book.adding($0) } ?? book
  }

  /// This codebook with a person's own rows before its own.
  package func adding(_ table: String) -> Codebook {
    Codebook(
      classes: classes, derivations: derivations,
      rows: personal(table).rows.reversed() + rows)
  }

  /// What is wrong with a person's own lines, in order.
  public func faults(in table: String) -> [TableFault] {
    personal(table, readsExamples: true).faults
  }

  /// The examples of a person's own rows.
  public func examples(in table: String) -> [Example] {
    personal(table, readsExamples: true).examples
  }

  /// The file of a person's own rows.
  package static let personalFile = "coding.tsv"

  private func personal(_ table: String, readsExamples: Bool = false) -> CodebookTable {
    CodebookTable(
      table, file: Self.personalFile, classes: classes, isPersonal: true,
      readsExamples: readsExamples)
  }
}

extension Codebook {
  /// The faults in tables, table by table.
  package static func faults(
    in tables: [(name: String, text: String)], lexicon: LexicalTables
  ) -> [TableFault] {
    understood(tables, lexicon: lexicon).flatMap(\.faults)
  }

  /// The examples in tables, table by table.
  package static func examples(
    in tables: [(name: String, text: String)], lexicon: LexicalTables
  ) -> [Example] {
    understood(tables, lexicon: lexicon).flatMap(\.examples)
  }

  private static func understood(
    _ tables: [(name: String, text: String)], lexicon: LexicalTables
  ) -> [CodebookTable] {
    let classes = CodebookClasses(tables: tables, lexicon: lexicon)
    return tables.filter { $0.name != CodebookClasses.table }.sorted { $0.name < $1.name }.map {
      CodebookTable($0.text, file: "\($0.name).txt", classes: classes, readsExamples: true)
    }
  }
}
