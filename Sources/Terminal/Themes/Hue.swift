import Configuration
import Model

/// A hue of the palette, with shades that are legible on each background.
enum Hue: CaseIterable {
  case blue, green, magenta, orange, violet, red, teal, olive, rose, grey

  /// Creates the hue for a kind of actor.
  init(of kind: Actor.Kind) {
    self =
      switch kind {
      case .country: .blue
      case .person: .green
      case .organisation: .magenta
      case .place: .orange
      case .group: .violet
      case .event: .red
      case .agreement: .teal
      case .project: .olive
      case .product: .rose
      }
  }

  /// Returns the number in the 256-colour palette.
  ///
  /// The contrast is at least 7:1 with black on dark backgrounds, 5.5:1 with white on light ones,
  /// and 4:1 with either if the background is unknown.
  func shade(on background: Background) -> UInt8 {
    let (either, dark, light): (UInt8, UInt8, UInt8) =
      switch self {
      case .blue: (27, 75, 19)
      case .green: (28, 77, 22)
      case .magenta: (163, 207, 90)
      case .orange: (130, 214, 94)
      case .violet: (98, 141, 55)
      case .red: (161, 204, 88)
      case .teal: (30, 44, 23)
      case .olive: (64, 148, 58)
      case .rose: (132, 175, 89)
      case .grey: (243, 248, 240)
      }
    return background == .dark ? dark : background == .light ? light : either
  }

  /// Returns the high-contrast shade of at least 7:1, or nil for the default foreground if the hue
  /// has none or the background is unknown.
  func strongShade(on background: Background) -> UInt8? {
    switch (self, background) {
    case (.grey, _), (_, .auto), (.orange, .light), (.olive, .light): nil
    default: shade(on: background)
    }
  }

  /// Returns the ANSI colour number.
  ///
  /// Blue is illegible on dark backgrounds, yellow and cyan on light ones.
  func basic(on background: Background) -> UInt8? {
    let isLight = background == .light
    return switch self {
    case .blue, .teal: isLight ? 4 : 6
    case .green, .olive: 2
    case .magenta, .rose, .violet: 5
    case .orange: isLight ? 1 : 3
    case .red: 1
    case .grey: nil
    }
  }

  /// The replacement for readers who cannot tell red from green: blue, orange, grey or none.
  var safe: Hue? {
    switch self {
    case .blue, .teal, .violet: .blue
    case .green, .red, .orange, .rose: .orange
    case .magenta, .olive: nil
    case .grey: .grey
    }
  }
}
