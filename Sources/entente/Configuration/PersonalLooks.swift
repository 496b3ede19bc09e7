import Configuration
import Presentation
import Terminal

/// The person's own looks.
enum PersonalLooks {
  /// The looks in `theme.toml`, and the faults of that file.
  static let own: (looks: [TextRole: Look], faults: [Fault]) =
    ConfigurationFile.theme.text.map { Look.looks(in: TOML($0)) } ?? ([:], [])
}
