import Engine
import Glibc

/// The compiled models of pipeline folders that were named by path.
enum ModelCache {
  /// Returns the compiled model of a folder, compiling it first if the folder or the compiler has
  /// changed.
  ///
  /// - Throws: ``Failure`` if it cannot be compiled.
  static func compiled(folder: String) throws(Failure) -> String {
    let name = String(FileSystem.fingerprint(ofFolder: folder), radix: 16)
    let path = "\(BaseFolder.cache.path)/entente/models/\(name)-\(ModelCompiler.version).entente"
    if FileSystem.isReadable(path) {
      do throws(Failure) {
        try ModelIntegrity.check(path)
        return path
      } catch {
        Output.tell("\(error.words ?? path)".replacing("; run `make model` again", with: ""))
      }
    }
    do throws(ModelError) {
      _ = try ModelCompiler.pipeline(in: folder)
    } catch {
      throw .model(error)
    }
    Output.tell("compiling the language model in \(folder), once")
    try compile(folder: folder, to: path)
    return path
  }

  /// Compiles a pipeline folder, creating the parent folders of the file.
  ///
  /// - Throws: ``Failure`` if the pipeline is unusable or the file cannot be written.
  static func compile(folder: String, to path: String) throws(Failure) {
    if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
    do throws(ModelError) {
      try ModelCompiler.compile(folder: folder, to: path)
    } catch {
      throw .model(error)
    }
  }
}
