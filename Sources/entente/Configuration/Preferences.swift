import Configuration
import Keys
import Terminal

/// The person's preferences for the explorer.
struct Preferences {
  var settings = Settings()
  var keys: KeyMap
  /// The problems of the configuration files, in one sentence.
  var complaint: String?

  /// Combines the configuration files, the environment and the command line.
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

  /// Returns the looks under the settings, on the background that the terminal reports.
  func looks(with settings: Settings, on reported: Background? = nil) -> Looks {
    Looks(settings, own: PersonalLooks.own.looks, reported: reported, environment: environment)
  }
}
