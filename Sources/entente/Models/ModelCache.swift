import Engine
import Glibc

/// Compiled models of pipeline folders that were named by path.
enum ModelCache {
  /// The compiled model of a folder, made now where this version of the program did not make it since the folder changed.
  ///
  /// - Throws: ``Failure`` where it can't be made.
  static func compiled(folder: String) throws(Failure) -> String {
    let home = environment("XDG_CACHE_HOME") ?? (environment("HOME") ?? "") + "/.cache"
    let name = String(FileSystem.fingerprint(ofFolder: folder), radix: 16)
    let path = "\(home)/entente/models/\(name)-\(ModelCompiler.version).entente"
    if access(path, R_OK) == 0 { return path }
    do throws(ModelError) {
      _ = try ModelCompiler.pipeline(in: folder)
    } catch {
      throw .model(error)
    }
    Output.tell("compiling the language model in \(folder), once")
    try compile(folder: folder, to: path)
    return path
  }

  /// Compiles a pipeline's folder and makes the folders that the file goes into.
  ///
  /// - Throws: ``Failure`` where the pipeline can't be used or the file not be made.
  static func compile(folder: String, to path: String) throws(Failure) {
    if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
    do throws(ModelError) {
      try ModelCompiler.compile(folder: folder, to: path)
    } catch {
      throw .model(error)
    }
  }
}
