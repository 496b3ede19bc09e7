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
  /// Where a setting is automatic, the variables COLORFGBG, COLORTERM, NO_COLOR, CLICOLOR and
  /// CLICOLOR_FORCE decide; `environment` returns nil for an empty one. Sources:
  /// https://no-color.org, https://bixense.com/clicolors.
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

  /// Returns the terminal types to try, the best first.
  ///
  /// True colour takes twice as many bytes, so it is used only if a look needs it.
  package func kinds(of terminal: String) -> [String] {
    let many = "-256color"
    let family = terminal.hasSuffix(many) ? String(terminal.dropLast(many.count)) : terminal
    let hasExact = own.values.contains(where: \.isExact)
    switch coloring {
    case .truecolor: return ["\(family)-direct", family + many, terminal]
    case .many: return [family + many, terminal]
    case .auto where isPromisedExact, .always where isPromisedExact:
      return (hasExact ? ["\(family)-direct"] : []) + [family + many, terminal]
    default: return [terminal]
    }
  }
}
