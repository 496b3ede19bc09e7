/// What a person can set: the one table that `config.toml`, the command line, the explorer's list of
/// options and the manual page are made from.
package enum Setting: String, Hashable, Sendable, CaseIterable {
  case wrap, panes, theme, color, background, ascii, mouse, plain, model

  /// What values it takes.
  package enum Kind: Hashable, Sendable {
    /// true or false.
    case flag
    /// One of these words.
    case choice([String])
    /// A whole number, or one of these words.
    case number(ClosedRange<Int>, or: [String])
    /// Anything that is not empty.
    case text
  }

  /// What values it takes.
  package var kind: Kind {
    switch self {
    case .wrap: .number(20...1000, or: ["full"])
    case .panes: .choice(["three", "one"])
    case .theme: .choice(ThemeName.allCases.map(\.rawValue))
    case .color: .choice(Coloring.allCases.map(\.rawValue))
    case .background: .choice(Background.allCases.map(\.rawValue))
    case .ascii, .mouse, .plain: .flag
    case .model: .text
    }
  }

  /// Its value until somebody sets it.
  package var standard: String {
    switch self {
    case .wrap: "72"
    case .panes: "three"
    case .theme: ThemeName.standard.rawValue
    case .color: Coloring.auto.rawValue
    case .background: Background.auto.rawValue
    case .ascii, .mouse, .plain: "false"
    case .model: "auto"
    }
  }

  /// What it does, in one line.
  package var meaning: String {
    switch self {
    case .wrap: "the longest line of the article, in columns; full is as wide as the pane"
    case .panes: "three panes where there is room, or one at a time"
    case .theme: "how things look; theme.toml changes it"
    case .color: "how many colors are used; auto asks the terminal and NO_COLOR"
    case .background: "what the colors are read on; auto knows what COLORFGBG says"
    case .ascii: "draw with ASCII marks alone"
    case .mouse: "listen to the mouse from the start"
    case .plain: "talk line by line, for screen readers and line printers: no screen, no boxes"
    case .model: "the language model: sm, md, or a pipeline's folder; auto is the best installed"
    }
  }

  /// Whether it can change while the explorer runs.
  package var isLive: Bool { self != .plain && self != .model }

  /// The values it takes, as people write them: "auto|dark|light".
  package var values: String {
    switch kind {
    case .flag: "true|false"
    case .choice(let words): words.joined(separator: "|")
    case .number(let range, let words):
      (["\(range.lowerBound)-\(range.upperBound)"] + words).joined(separator: "|")
    case .text: "NAME|PATH"
    }
  }

  /// Whether it takes a value.
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

/// The looks that come with the program.
package enum ThemeName: String, Hashable, Sendable, CaseIterable {
  case standard = "default"
  case highContrast = "high-contrast"
  case colorblind, mono
}

/// How many colours are wanted.
package enum Coloring: String, Hashable, Sendable, CaseIterable {
  case auto, always, never
  case eight = "8"
  case many = "256"
  case truecolor
}

/// What a terminal's text stands on.
package enum Background: String, Hashable, Sendable, CaseIterable {
  case auto, dark, light
}
