public import Analysis
public import Lexicon
public import Relations

extension Resources {
  /// Returns the project's own tables, without a person's.
  public static func standard() throws -> Resources { try World.resources() }
}

extension LexicalTables {
  /// The project's own lexicon; empty if the pack cannot be compiled, which other tests report.
  public static var standard: LexicalTables {
    (try? World.resources().lexicon) ?? LexicalTables(classes: [])
  }
}

extension Codebook {
  /// Returns the project's own codebook.
  public static func standard() throws -> Codebook { try World.resources().codebook }
}
