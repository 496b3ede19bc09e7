import Configuration
import Presentation
import Terminal

/// How a person wants roles to look.
enum PersonalLooks {
  /// What `theme.toml` says, and what is wrong with it.
  static let own: (looks: [TextRole: Look], faults: [Fault]) =
    ConfigurationFile.theme.text.map { Look.looks(in: TOML($0)) } ?? ([:], [])
}
