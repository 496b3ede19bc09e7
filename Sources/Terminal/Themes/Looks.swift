package import Configuration
package import Presentation

/// The person's and the environment's choice of colours, independent of the terminal.
package struct Looks: Hashable, Sendable {
  /// The name of the theme.
  package let theme: ThemeName
  /// The terminal's background; ``Background/auto`` if unknown.
  package let background: Background
  let coloring: Coloring
  let own: [TextRole: Look]
  /// Whether the environment promises true colour.
  let isPromisedExact: Bool

  /// Combines the settings with a person's own looks and the environment.
  ///
  /// The terminal's own report of its background counts more than the environment. Where a setting is
  /// automatic, the variables COLORFGBG, COLORTERM, NO_COLOR, CLICOLOR and
  /// CLICOLOR_FORCE decide; `environment` returns nil for an empty one. Sources:
  /// https://no-color.org, https://bixense.com/clicolors.
  package init(
    _ settings: Settings = Settings(), own: [TextRole: Look] = [:],
    reported: Background? = nil, environment: (String) -> String? = { _ in nil }
  ) {
    theme = settings.theme
    self.own = own
    background =
      settings.background == .auto
      ? reported ?? Self.background(byColorFGBG: environment("COLORFGBG") ?? "")
      : settings.background
    var coloring = settings.coloring
    if coloring == .auto {
      let isForced = environment("CLICOLOR_FORCE").map { $0 != "0" } ?? false
      let isRefused = environment("NO_COLOR") != nil || environment("CLICOLOR") == "0"
      if isForced { coloring = .always } else if isRefused { coloring = .never }
    }
    self.coloring = coloring
    isPromisedExact = ["truecolor", "24bit"].contains(environment("COLORTERM"))
  }

  /// Reads the background from COLORFGBG, whose last number is the background colour.
  private static func background(byColorFGBG value: String) -> Background {
    switch value.split(separator: ";").last.flatMap({ Int($0) }) {
    case .some(0...6), .some(8): .dark
    case .some(7), .some(9...15): .light
    default: .auto
    }
  }

  /// Returns the theme for a terminal with this number of colours.
  package func theme(colours: Int) -> Theme {
    let most = Depth(colours: colours)
    let wanted: Depth =
      switch coloring {
      case .never: .mono
      case .eight: .eight
      // A true-colour terminal does not number the 256-colour palette.
      case .many, .auto, .always, .truecolor: .exact
      }
    return Theme(theme, min(wanted, most), on: background, with: own)
  }

  /// A terminal type that most terminals understand, for those that the terminfo database lacks.
  package static let commonKind = "xterm-256color"

  /// Returns the terminal types to try, the best first.
  ///
  /// True colour takes twice as many bytes, so it is used only if a look needs it.
  package func kinds(of terminal: String) -> [String] {
    let many = "-256color"
    let family = terminal.hasSuffix(many) ? String(terminal.dropLast(many.count)) : terminal
    let hasExact = own.values.contains(where: \.isExact)
    let wanted: [String] =
      switch coloring {
      case .truecolor: ["\(family)-direct", family + many, terminal]
      case .many: [family + many, terminal]
      case .auto where isPromisedExact, .always where isPromisedExact:
        (hasExact ? ["\(family)-direct"] : []) + [family + many, terminal]
      default: [terminal]
      }
    return Self.understandsXterm(terminal) && !wanted.contains(Self.commonKind)
      ? wanted + [Self.commonKind] : wanted
  }

  /// Whether a terminal, other than xterm itself, is one of those that take what xterm takes.
  ///
  /// Their entries come with them, and are missing where a person logs in from another machine.
  private static func understandsXterm(_ terminal: String) -> Bool {
    let parts = terminal.lowercased().split(separator: "-")
    if parts == ["xterm"] { return false }
    return parts.contains { xtermLike.contains($0) }
  }

  /// Whether a terminal takes questions about itself without showing them.
  static func takesQuestions(_ terminal: String) -> Bool {
    understandsXterm(terminal) || terminal.hasPrefix("xterm")
  }

  private static let xtermLike: Set<Substring> = [
    "xterm", "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "konsole", "gnome",
    "vte", "iterm", "iterm2", "mintty", "rio", "st", "tmux", "rxvt", "putty", "mlterm", "warp",
    "terminator", "tilix", "iterm2.app", "nsterm", "footclient",
  ]
}
