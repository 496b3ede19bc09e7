import Configuration
import Engine
import Glibc

/// The search path of language models.
enum ModelLocation {
  /// The named models, in the order of preference.
  static let names = ["md", "sm"]

  /// Opens the model that the option, the environment or `config.toml` names, or else the best one
  /// installed.
  ///
  /// - Throws: ``Failure`` if there is none or it is unusable.
  static func open(_ invocation: Invocation) throws(Failure) -> Pipeline {
    let choice = try invocation.recogniser()
    let path = try path(of: invocation)
    try ModelIntegrity.check(path)
    return switch choice {
    case .trained: try RecogniserLocation.open(model: path)
    case .plain: try RecogniserLocation.plain(model: path)
    }
  }

  /// Returns the file of the model to use, compiling a pipeline folder first.
  ///
  /// - Throws: ``Failure`` if there is none or it cannot be compiled.
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

  /// Returns the path of a model that this user has installed.
  static func place(ofName name: String) -> String { "\(dataHome)/entente/models/\(name).entente" }

  /// The folder of this user's data.
  static var dataHome: String {
    BaseFolder.data.path
  }

  /// Returns the file of a named model installed for this user, with the program or on the machine;
  /// nil if there is none.
  private static func installed(_ name: String) -> String? {
    guard !name.contains("/") else { return nil }
    let folders =
      [dataHome] + FileSystem.besideProgram("share") + BaseFolder.shared
    return folders.map { "\($0)/entente/models/\(name).entente" }.first { path in
      if FileSystem.isReadable(path) { return true }
      // Another one is then used, which finds more or less.
      let code = errno
      if code != ENOENT, code != ENOTDIR {
        Output.tell(
          "\(Failure.model(.unreadable(path, errno: code)).words ?? path); looking for another model"
        )
      }
      return false
    }
  }
}
