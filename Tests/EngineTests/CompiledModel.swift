import Engine
import Foundation

/// The compiled language models that set-up brings, by name: "md" or "sm".
enum CompiledModel {
  /// Where the model of that name is.
  static func path(_ name: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"] ?? NSHomeDirectory() + "/.local/share"
    return (environment["ENTENTE_MODELS"] ?? data + "/entente/models") + "/\(name).entente"
  }

  /// The file of the model of that name.
  static func file(_ name: String = "md") throws -> ModelFile {
    try ModelFile(opening: path(name))
  }
}
