package import Explorer
import Model

/// How roles look, for terminals with many colours, with eight, and with none.
///
/// The terminal's own foreground and background are kept: only hues that have at least four to one
/// of contrast on black and on white alike, and no background but by reversing. What a role is can
/// be seen without its colour.
public struct Theme: Hashable, Sendable {
  /// How many colours a terminal shows.
  public enum Depth: Hashable, Sendable, CaseIterable {
    case mono, eight, many
  }

  /// How one role looks.
  package struct Style: Hashable, Sendable {
    /// A palette number of the terminal; nil for its own foreground.
    package var colour: Int32?
    package var attributes: Attributes
  }

  /// What can be seen without colour.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Self(rawValue: 1)
    package static let underline = Self(rawValue: 2)
    package static let reverse = Self(rawValue: 4)
    package static let italic = Self(rawValue: 8)
    package static let dim = Self(rawValue: 16)
  }

  /// How many colours it uses.
  public let depth: Depth

  /// The looks for a terminal.
  public init(_ depth: Depth) {
    self.depth = depth
  }

  /// How a role looks.
  package func style(of role: Role) -> Style {
    Style(colour: hue(of: role).flatMap(number), attributes: attributes(of: role))
  }

  private func attributes(of role: Role) -> Attributes {
    switch role {
    case .text, .quotation, .neutral, .favourable, .adverse, .strip, .border, .title, .status,
      .hint:
      []
    case .aside: []
    case .metadata: depth == .many ? [] : .dim
    case .mention: depth == .mono ? .underline : []
    case .unsure: depth == .mono ? [.underline, .italic] : [.italic]
    case .current: [.bold, .underline]
    case .caret: [.bold, .reverse]
    case .end: [.underline, .reverse]
    case .evidence: .italic
    case .trigger: [.bold, .italic]
    case .hit: .reverse
    case .currentHit: [.bold, .underline, .reverse]
    case .label: [.bold, .italic, .reverse]
    case .heading, .remembered, .key, .prompt, .warning: .bold
    case .selected: .reverse
    case .focusedTitle: [.bold, .reverse]
    }
  }

  private enum Hue {
    case blue, green, magenta, orange, violet, red, teal, olive, rose, grey
  }

  private func hue(of role: Role) -> Hue? {
    switch role {
    case .mention(let kind), .unsure(let kind), .current(let kind), .caret(let kind),
      .end(let kind):
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
    case .hit: .orange
    case .currentHit, .adverse, .label: .red
    case .favourable: .green
    case .strip: .teal
    case .border, .aside, .metadata: .grey
    default: nil
    }
  }

  /// The palette number of a hue: of the 256, chosen by contrast; of the eight, the nearest.
  private func number(_ hue: Hue) -> Int32? {
    switch (hue, depth) {
    case (_, .mono): nil
    case (.blue, .many): 27
    case (.green, .many): 28
    case (.magenta, .many): 163
    case (.orange, .many): 130
    case (.violet, .many): 98
    case (.red, .many): 161
    case (.teal, .many): 30
    case (.olive, .many): 64
    case (.rose, .many): 132
    case (.grey, .many): 243
    case (.blue, .eight), (.teal, .eight): 6
    case (.green, .eight), (.olive, .eight): 2
    case (.magenta, .eight), (.rose, .eight): 5
    case (.orange, .eight): 3
    case (.violet, .eight): 4
    case (.red, .eight): 1
    case (.grey, .eight): nil
    }
  }
}
