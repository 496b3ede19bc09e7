import Configuration
import Keys

extension KeyMap {
  /// The key table with the changes of `keys.toml`, and the faults of that file.
  static let personal: (map: KeyMap, faults: [Fault]) =
    ConfigurationFile.keys.text.map { KeyMap.remapped(by: TOML($0)) } ?? (KeyMap(), [])
}
