import Configuration
import Model

/// A hue of the house; each has shades that can be read on what a terminal's text stands on.
enum Hue: CaseIterable {
  case blue, green, magenta, orange, violet, red, teal, olive, rose, grey

  /// That of the actors of a kind.
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

  /// Its palette number of the 256: on dark seven to one of contrast with black, on light five and a
  /// half with white; where nobody knows, at least four to one with either.
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

  /// The shade for high contrast, seven to one; nil for the terminal's own foreground where there is
  /// none, or nobody knows what it stands on.
  func strongShade(on background: Background) -> UInt8? {
    switch (self, background) {
    case (.grey, _), (_, .auto), (.orange, .light), (.olive, .light): nil
    default: shade(on: background)
    }
  }

  /// Its number of the eight: blue is too dark on dark, yellow and cyan too bright on light.
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

  /// The hue that stands for it where red and green look alike: one of two that never do, or none.
  var safe: Hue? {
    switch self {
    case .blue, .teal, .violet: .blue
    case .green, .red, .orange, .rose: .orange
    case .magenta, .olive: nil
    case .grey: .grey
    }
  }
}
