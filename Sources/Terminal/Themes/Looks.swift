package import Configuration
package import Presentation

/// What a person, and the environment, want of the looks, whatever the terminal.
package struct Looks: Hashable, Sendable {
  /// Which looks they are.
  package let theme: ThemeName
  /// What the text stands on; ``Background/auto`` where nobody knows.
  package let background: Background
  let coloring: Coloring
  let own: [TextRole: Look]
  /// Whether the terminal is said to take any colour by its parts.
  let isPromisedExact: Bool

  /// What the settings and a person's own looks say, and else the variables COLORFGBG, COLORTERM,
  /// NO_COLOR, CLICOLOR and CLICOLOR_FORCE, which are nil where they are empty.
  ///
  /// Sources: https://no-color.org, https://bixense.com/clicolors.
  package init(
    _ settings: Settings = Settings(), own: [TextRole: Look] = [:],
    environment: (String) -> String? = { _ in nil }
  ) {
    theme = settings.theme
    self.own = own
    background =
      settings.background == .auto
      ? Self.background(byColorFGBG: environment("COLORFGBG") ?? "") : settings.background
    var coloring = settings.coloring
    if coloring == .auto {
      let isForced = environment("CLICOLOR_FORCE").map { $0 != "0" } ?? false
      let isRefused = environment("NO_COLOR") != nil || environment("CLICOLOR") == "0"
      if isForced { coloring = .always } else if isRefused { coloring = .never }
    }
    self.coloring = coloring
    isPromisedExact = ["truecolor", "24bit"].contains(environment("COLORTERM"))
  }

  /// What rxvt and others say: the numbers of the foreground and, last, of the background.
  private static func background(byColorFGBG value: String) -> Background {
    switch value.split(separator: ";").last.flatMap({ Int($0) }) {
    case .some(0...6), .some(8): .dark
    case .some(7), .some(9...15): .light
    default: .auto
    }
  }

  /// How roles look on a terminal with so many colours.
  package func theme(colours: Int) -> Theme {
    let most = Depth(colours: colours)
    let wanted: Depth =
      switch coloring {
      case .never: .mono
      case .eight: .eight
      // A terminal of exact colours has no 256 that could be called by their numbers.
      case .many, .auto, .always, .truecolor: .exact
      }
    return Theme(theme, min(wanted, most), on: background, with: own)
  }

  /// A kind that most terminals of today understand, for those that the database does not know.
  package static let commonKind = "xterm-256color"

  /// What kinds of terminal to take it for, the best first, where the database knows them.
  ///
  /// Exact colours take twice the bytes, so they are used only where they make a difference.
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

  private static let xtermLike: Set<Substring> = [
    "xterm", "kitty", "ghostty", "alacritty", "foot", "wezterm", "contour", "konsole", "gnome",
    "vte", "iterm", "iterm2", "mintty", "rio", "st", "tmux", "rxvt", "putty", "mlterm", "warp",
    "terminator", "tilix", "iterm2.app", "nsterm", "footclient",
  ]
}
