/// The values of all settings.
package struct Settings: Hashable, Sendable {
  private var chosen: [Setting: String] = [:]

  /// Creates the default settings.
  package init() {}

  /// The value of a setting; values that it does not accept are ignored.
  package subscript(setting: Setting) -> String {
    get { chosen[setting] ?? setting.standard }
    set { if setting.admits(newValue) { chosen[setting] = newValue } }
  }

  /// Whether a value was set.
  package func isChosen(_ setting: Setting) -> Bool { chosen[setting] != nil }

  /// Applies the settings of a file, and returns the faults of that file.
  package mutating func adopt(_ file: TOML) -> [Fault] {
    var faults = file.faults
    for heading in file.tables {
      faults.append(Fault(line: heading.line, problem: .unknownTable(heading.name)))
    }
    for entry in file.entries where entry.table.isEmpty {
      guard let setting = Setting(rawValue: entry.name) else {
        faults.append(Fault(line: entry.line, problem: .unknownSetting(entry.name)))
        continue
      }
      guard let value = entry.value.text, setting.admits(value) else {
        let words = entry.value.text ?? "[\(entry.value.texts?.joined(separator: ", ") ?? "")]"
        faults.append(Fault(line: entry.line, problem: .refused(setting, words)))
        continue
      }
      self[setting] = value
    }
    return faults.sorted { $0.line < $1.line }
  }
}

extension Settings {
  /// The maximum line length of an article in columns; nil for the width of the pane.
  package var measure: Int? { Int(self[.wrap]) }

  /// Whether one pane is shown at a time.
  package var hasOnePane: Bool { self[.panes] == "one" }

  /// Whether the two lists stand one above the other on any screen.
  package var hasTwoColumns: Bool { self[.columns] == "two" }

  /// The theme.
  package var theme: ThemeName { ThemeName(rawValue: self[.theme]) ?? .standard }

  /// The number of colours to use.
  package var coloring: Coloring { Coloring(rawValue: self[.color]) ?? .auto }

  /// The terminal's background.
  package var background: Background { Background(rawValue: self[.background]) ?? .auto }

  /// Whether only ASCII characters are drawn.
  package var isASCII: Bool { self[.ascii] == "true" }

  /// Whether the terminal is asked for its background and its features.
  package var asks: Bool { self[.ask] == "true" }

  /// Whether web addresses are marked as links for the terminal.
  package var hasLinks: Bool { self[.links] == "true" }

  /// Whether the article follows the selected entry of a list.
  package var follows: Bool { self[.follow] == "true" }

  /// Whether the actors without a name are listed.
  package var showsUnnamed: Bool { self[.unnamed] == "true" }

  /// Whether mouse reporting is enabled at the start.
  package var hasMouse: Bool { self[.mouse] == "true" }

  /// Whether the explorer runs as a conversation.
  package var isPlain: Bool { self[.plain] == "true" }

  /// The language model; nil for the best one installed.
  package var model: String? { self[.model] == "auto" ? nil : self[.model] }

  /// The library: its name, or the path of its file.
  package var library: String { self[.library] }

  /// Gives a setting its next value, or the first after the last.
  ///
  /// - Returns: false if the setting has no next value.
  package mutating func advance(_ setting: Setting) -> Bool {
    guard setting.isLive else { return false }
    let values: [String]
    switch setting.kind {
    case .flag: values = ["false", "true"]
    case .choice(let words): values = words
    case .number(_, let words): values = ["60", "72", "80", "100"] + words
    case .text: return false
    }
    let place = values.firstIndex(of: self[setting]).map { $0 + 1 } ?? 0
    self[setting] = values[place % values.count]
    return true
  }
}
