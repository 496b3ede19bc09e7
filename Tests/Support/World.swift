public import Analysis
public import Knowledge
public import Tables

/// The project's own tables, compiled into memory once for all tests of a process.
public enum World {
  private static let compiled = Result { try compile() }
  private static let known = Result { try Resources(pack()) }

  /// Returns the pack of all text tables.
  public static func pack() throws -> Pack { try compiled.get() }

  /// Returns the knowledge in the tables, without a person's own.
  public static func knowledge() throws -> Knowledge { try known.get().knowledge }

  /// Returns the resources of the analysis, except the language model.
  public static func resources() throws -> Resources { try known.get() }

  /// The root folder of the project.
  private static var root: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  }

  private static func compile() throws -> Pack {
    let folders = try TableFolders(TableFolders.inCheckout(at: root))
    return try Pack(try PackCompiler.compile(folders))
  }
}
