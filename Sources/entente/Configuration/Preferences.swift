import Configuration
import Keys
import Terminal

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
    let complaints = ConfigurationFile.allCases.flatMap(\.complaints)
    if let first = complaints.first {
      complaint =
        complaints.count == 1
        ? "\(first)." : "\(first); `entente config --check` lists \(complaints.count - 1) more."
    }
  }

  /// How roles look with settings.
  func looks(with settings: Settings) -> Looks {
    Looks(settings, own: PersonalLooks.own.looks, environment: environment)
  }
}
