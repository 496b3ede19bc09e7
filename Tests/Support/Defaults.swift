public import Analysis
public import Lexicon
public import Relations

extension Resources {
  /// The project's own tables, without a person's.
  public static func standard() throws -> Resources { try World.resources() }
}

extension LexicalTables {
  /// The project's own lexicon; empty where the pack cannot be compiled, which other tests say.
  public static var standard: LexicalTables {
    (try? World.resources().lexicon) ?? LexicalTables(classes: [])
  }
}

extension Codebook {
  /// The project's own codebook.
  public static func standard() throws -> Codebook { try World.resources().codebook }
}
