/// A value for every setting.
package struct Settings: Hashable, Sendable {
  private var chosen: [Setting: String] = [:]

  /// Every setting as it is until somebody sets it.
  package init() {}

  /// What a setting is; a value that it does not take changes nothing.
  package subscript(setting: Setting) -> String {
    get { chosen[setting] ?? setting.standard }
    set { if setting.admits(newValue) { chosen[setting] = newValue } }
  }

  /// Whether it was set.
  package func isChosen(_ setting: Setting) -> Bool { chosen[setting] != nil }

  /// Takes over what a file sets, and says what is wrong with it.
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
  /// The longest line of an article, in columns; nil for all there is.
  package var measure: Int? { Int(self[.wrap]) }

  /// Whether one pane is shown at a time.
  package var hasOnePane: Bool { self[.panes] == "one" }

  /// The looks.
  package var theme: ThemeName { ThemeName(rawValue: self[.theme]) ?? .standard }

  /// How many colours are wanted.
  package var coloring: Coloring { Coloring(rawValue: self[.color]) ?? .auto }

  /// What the text stands on.
  package var background: Background { Background(rawValue: self[.background]) ?? .auto }

  /// Whether only ASCII marks are wanted.
  package var isASCII: Bool { self[.ascii] == "true" }

  /// Whether the mouse is listened to from the start.
  package var hasMouse: Bool { self[.mouse] == "true" }

  /// Whether no screen is wanted.
  package var isPlain: Bool { self[.plain] == "true" }

  /// The language model wanted; nil for the best that is installed.
  package var model: String? { self[.model] == "auto" ? nil : self[.model] }

  /// Gives a setting its next value, round the end; false where there is no next.
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
