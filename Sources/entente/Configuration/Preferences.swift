import Configuration
import Explorer

/// How a person wants the explorer to be.
struct Preferences {
  var settings = Settings()
  var keys = KeyMap()
  /// What is wrong with the configuration files, in one sentence.
  var complaint: String?

  /// What the files, the environment and the command line say.
  init(of invocation: Invocation) {
    settings = invocation.settings
    keys = KeyMap.personal.map
    let complaints = ConfigurationFile.allCases.flatMap { file in
      file.faults.map { file.words(of: $0) }
    }
    if let first = complaints.first {
      complaint =
        complaints.count == 1
        ? "\(first)." : "\(first); `entente config --check` tells \(complaints.count - 1) more."
    }
  }

  /// Whether colours are wanted where the terminal has them, by the conventions of NO_COLOR and
  /// CLICOLOR.
  var hasColour: Bool {
    let isForced = environment("CLICOLOR_FORCE").map { $0 != "0" } ?? false
    return isForced || (environment("NO_COLOR") == nil && environment("CLICOLOR") != "0")
  }
}
