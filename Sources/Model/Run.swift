extension Dossier {
  /// The program, language model and tables that read an article.
  ///
  /// Two dossiers of the same article and the same run are equal.
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
    /// The version of the program, as `entente --version` prints it.
    public var code: String
    /// The version of the pack; nil if the tables are those of the program.
    public var pack: String?
    /// The fingerprint of a person's own tables; nil if there are none.
    public var tables: Identity?

    /// A run with a language model; by default, a run of this program.
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
  /// The fingerprint of a person's own tables, each with its name, in a fixed order; nil if there are none.
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
