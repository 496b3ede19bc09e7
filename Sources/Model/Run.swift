extension Dossier {
  /// What read the articles: program, language model and tables.
  ///
  /// Two dossiers of one article that have the same run are the same.
  public struct Run: Hashable, Sendable {
    /// A language model.
    public struct Model: Hashable, Sendable {
      /// For example "core_web_md".
      public var name: String
      /// For example "3.8.0".
      public var version: String

      /// A model's name and version.
      public init(name: String, version: String) {
        self.name = name
        self.version = version
      }
    }

    /// The version of this program.
    public static let currentCode = "0.1.0"

    /// The language model.
    public var model: Model
    /// The version of the program, as `entente --version` says it.
    public var code: String
    /// The version of the language's words and tables; nil where it is that of the program.
    public var pack: String?
    /// The fingerprint of a person's own tables; nil where there are none.
    public var tables: Identity?

    /// What reads articles with that language model: this program, unless another is named.
    public init(
      model: Model, code: String = currentCode, pack: String? = nil, tables: Identity? = nil
    ) {
      self.model = model
      self.code = code
      self.pack = pack
      self.tables = tables
    }
  }
}

extension Identity {
  /// The fingerprint of a person's own tables, each with its name, in an order that is always the same; nil for none.
  public init?(ofTables tables: [(name: String, text: String)]) {
    guard !tables.isEmpty else { return nil }
    var maker = Maker("tables")
    for table in tables {
      maker.add(table.name)
      maker.add(table.text)
    }
    self = maker.identity
  }
}
