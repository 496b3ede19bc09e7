/// The settings: the table from which `config.toml`, the command line, the list of options and the
/// manual page are made.
package enum Setting: String, Hashable, Sendable, CaseIterable {
  case wrap, panes, columns, theme, color, background, ask, links, ascii, mouse, follow, unnamed,
    plain, model, library

  /// The kind of values that a setting accepts.
  package enum Kind: Hashable, Sendable {
    /// A Boolean value.
    case flag
    /// One of these words.
    case choice([String])
    /// An integer in a range, or one of these words.
    case number(ClosedRange<Int>, or: [String])
    /// Any text that is not empty.
    case text
  }

  /// The kind of values that the setting accepts.
  package var kind: Kind {
    switch self {
    case .wrap: .number(20...1000, or: ["full"])
    case .panes: .choice(["three", "one"])
    case .columns: .choice(["auto", "two"])
    case .theme: .choice(ThemeName.allCases.map(\.rawValue))
    case .color: .choice(Coloring.allCases.map(\.rawValue))
    case .background: .choice(Background.allCases.map(\.rawValue))
    case .ask, .links, .ascii, .mouse, .follow, .unnamed, .plain: .flag
    case .model, .library: .text
    }
  }

  /// The default value.
  package var standard: String {
    switch self {
    case .wrap: "72"
    case .panes: "three"
    case .columns: "auto"
    case .theme: ThemeName.standard.rawValue
    case .color: Coloring.auto.rawValue
    case .background: Background.auto.rawValue
    case .ask, .links: "true"
    case .ascii, .mouse, .follow, .unnamed, .plain: "false"
    case .model: "auto"
    case .library: "main"
    }
  }

  /// The meaning, in one line.
  package var meaning: String {
    switch self {
    case .wrap: "the width of the article's lines in columns; full is the width of the pane"
    case .panes: "three panes if there is room, or one at a time"
    case .columns:
      "from 160 columns on, the two lists beside each other (auto), or always one above the other"
    case .theme: "the theme; theme.toml overrides it"
    case .color: "how many colors to use; auto goes by the terminal and NO_COLOR"
    case .background: "the terminal's background; auto asks the terminal, or goes by COLORFGBG"
    case .ask: "ask the terminal for its background and for synchronized output"
    case .links: "let the terminal open the web addresses in an article, where it can"
    case .ascii: "draw with ASCII characters only"
    case .mouse: "turn the mouse on at the start"
    case .follow: "the article follows the selected entry of a list"
    case .unnamed: "list the actors of an article who have no name, too"
    case .plain: "work line by line, for screen readers and line printers"
    case .model:
      "the language model: sm, md, or the folder of a pipeline; auto is the best installed"
    case .library:
      "the library: its name, or the path of its file; if set, the explorer opens it without files"
    }
  }

  /// Whether the setting can change while the explorer runs.
  package var isLive: Bool { ![.plain, .model, .library, .ask].contains(self) }

  /// The accepted values in readable form: "auto|dark|light".
  package var values: String {
    switch kind {
    case .flag: "true|false"
    case .choice(let words): words.joined(separator: "|")
    case .number(let range, let words):
      (["\(range.lowerBound)-\(range.upperBound)"] + words).joined(separator: "|")
    case .text: "NAME|PATH"
    }
  }

  /// Whether the setting accepts a value.
  package func admits(_ value: String) -> Bool {
    switch kind {
    case .flag: Bool(value) != nil
    case .choice(let words): words.contains(value)
    case .number(let range, let words):
      words.contains(value) || Int(value).map(range.contains) == true
    case .text: !value.isEmpty
    }
  }
}

/// The built-in themes.
package enum ThemeName: String, Hashable, Sendable, CaseIterable {
  case standard = "default"
  case highContrast = "high-contrast"
  case colorblind, mono
}

/// The number of colours to use.
package enum Coloring: String, Hashable, Sendable, CaseIterable {
  case auto, always, never
  case eight = "8"
  case many = "256"
  case truecolor
}

/// The background of the terminal.
package enum Background: String, Hashable, Sendable, CaseIterable {
  case auto, dark, light
}
