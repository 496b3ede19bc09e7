public import Analysis
public import Knowledge
public import Tables

/// The project's own tables, compiled into memory once for all tests of a process.
public enum World {
  private static let compiled = Result { try compile() }
  private static let known = Result { try Resources(pack()) }

  /// The pack of all text tables.
  public static func pack() throws -> Pack { try compiled.get() }

  /// What the tables know, without a person's own.
  public static func knowledge() throws -> Knowledge { try known.get().knowledge }

  /// All that an analysis stands on beside the language model.
  public static func resources() throws -> Resources { try known.get() }

  /// The folder of the project.
  private static var root: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  }

  private static func compile() throws -> Pack {
    let folders = try TableFolders(TableFolders.inCheckout(at: root))
    return try Pack(try PackCompiler.compile(folders))
  }
}
