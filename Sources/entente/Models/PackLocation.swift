import Glibc
internal import Tables

/// The location of the pack of tables.
enum PackLocation: Equatable {
  /// A compiled pack.
  case file(String)
  /// A checkout of the project, whose tables are compiled when they change.
  case checkout(root: String)

  /// Finds the pack to use: the one that the environment names, that of the checkout in which the
  /// program was built, or the one installed with the program, for this user or on the machine.
  ///
  /// - Throws: ``Failure/packMissing`` if there is none.
  static func find() throws(Failure) -> Self {
    if let path = environment("ENTENTE_PACK") { return .file(path) }
    let roots = FileSystem.besideProgram("").map { String($0.dropLast()) }
    if let root = roots.first(where: isCheckout) { return .checkout(root: root) }
    let folders =
      FileSystem.besideProgram("share") + [ModelLocation.dataHome]
      + BaseFolder.shared
    for folder in folders {
      let path = "\(folder)/entente/packs/en.pack"
      if FileSystem.isReadable(path) { return .file(path) }
    }
    throw .packMissing
  }

  /// Opens the pack, and returns it with its file; nil for a pack that exists in memory only.
  ///
  /// - Throws: ``Failure/pack(_:path:)``, or ``Failure/tables(_:)`` if the tables of a checkout are
  ///   invalid.
  func open() throws(Failure) -> (pack: Pack, path: String?) {
    switch self {
    case .file(let path): return (try Self.map(path), path)
    case .checkout(let root): return try Self.compiled(root: root)
    }
  }

  /// Compiles the tables in folders into a file.
  ///
  /// - Throws: ``Failure/tables(_:)`` or ``Failure/creating(path:code:)``.
  static func compile(_ folders: [String], to path: String) throws(Failure) {
    let bytes = try bytes(try tables(in: folders))
    if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
    try FileSystem.replace(path, with: bytes)
  }

  /// Whether a folder is a checkout of the project.
  static func isCheckout(_ root: String) -> Bool {
    FileSystem.isReadable("\(root)/Package.swift")
      && FileSystem.isFolder("\(root)/\(TableFolders.inCheckout[0])")
  }

  /// Returns the pack beside the program, compiling it again if it is missing or a table has
  /// changed.
  private static func compiled(root: String) throws(Failure) -> (pack: Pack, path: String?) {
    let tables = try tables(in: TableFolders.inCheckout(at: root))
    let path = FileSystem.besideProgram("en.pack")[0]
    if let pack = try? Pack(mapping: path), pack.stamp == tables.stamp { return (pack, path) }
    let bytes = try bytes(tables)
    // If the folder cannot be written, the next run simply compiles again.
    if (try? FileSystem.replace(path, with: bytes)) != nil { return (try map(path), path) }
    do throws(PackError) {
      return (try Pack(bytes), nil)
    } catch {
      throw .pack(error, path: path)
    }
  }

  private static func map(_ path: String) throws(Failure) -> Pack {
    do throws(PackError) {
      return try Pack(mapping: path)
    } catch {
      throw .pack(error, path: path)
    }
  }

  private static func tables(in folders: [String]) throws(Failure) -> TableFolders {
    do throws(TableError) {
      return try TableFolders(folders)
    } catch {
      throw .tables(error)
    }
  }

  private static func bytes(_ tables: TableFolders) throws(Failure) -> [UInt8] {
    do throws(TableError) {
      return try PackCompiler.compile(tables)
    } catch {
      throw .tables(error)
    }
  }
}
