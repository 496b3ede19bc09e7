import Configuration
import Engine
import Glibc

/// Where a language model is looked for.
enum ModelLocation {
  /// The models that have a name, the one to take without being told first.
  static let names = ["md", "sm"]

  /// Opens the model that the option, else the environment, else `config.toml` names; else the best that is installed.
  ///
  /// - Throws: ``Failure`` where there is none, or it can't be used.
  static func open(_ invocation: Invocation) throws(Failure) -> Pipeline {
    let path = try path(of: invocation)
    do throws(ModelError) {
      return try Pipeline(opening: path)
    } catch {
      throw .model(error)
    }
  }

  /// The compiled file of the model to use; a pipeline's folder is compiled first.
  ///
  /// - Throws: ``Failure`` where there is none, or it can't be compiled.
  static func path(of invocation: Invocation) throws(Failure) -> String {
    guard let wanted = invocation.settings.model else {
      guard let found = names.lazy.compactMap(installed).first else {
        throw .modelMissing(name: names[0])
      }
      return found
    }
    if let found = installed(wanted) { return found }
    if names.contains(wanted) { throw .modelMissing(name: wanted) }
    guard FileSystem.isFolder(wanted) else { return wanted }
    return try ModelCache.compiled(folder: wanted)
  }

  /// Where a model of this user is kept under a name.
  static func place(ofName name: String) -> String { "\(dataHome)/entente/models/\(name).entente" }

  /// The folder of what this user has installed.
  static var dataHome: String {
    environment("XDG_DATA_HOME") ?? (environment("HOME") ?? "") + "/.local/share"
  }

  /// The compiled file of a model by name, this user's, the program's or the machine's; nil where
  /// there is none.
  private static func installed(_ name: String) -> String? {
    guard !name.contains("/") else { return nil }
    let shared = environment("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    let folders =
      [dataHome] + FileSystem.besideProgram("share") + shared.split(separator: ":").map(String.init)
    return folders.map { "\($0)/entente/models/\(name).entente" }.first { access($0, R_OK) == 0 }
  }
}
