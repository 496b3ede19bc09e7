import Configuration
import Keys

extension KeyMap {
  /// The key table with the keys of `keys.toml`, and what is wrong with that file.
  static let personal: (map: KeyMap, faults: [Fault]) =
    ConfigurationFile.keys.text.map { KeyMap.remapped(by: TOML($0)) } ?? (KeyMap(), [])
}
