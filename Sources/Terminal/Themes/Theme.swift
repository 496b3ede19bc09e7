package import Configuration
package import Presentation

/// How roles look, for terminals with any number of colours and with none.
///
/// The terminal's own foreground and background are kept: only hues, no background but by reversing,
/// and no bright black. What a role is can be seen without its colour.
package struct Theme: Hashable, Sendable {
  /// Which looks they are.
  package let name: ThemeName
  /// How many colours are used.
  package let depth: Depth
  /// What the text stands on; ``Background/auto`` where nobody knows.
  package let background: Background
  /// What a person changed.
  let own: [TextRole: Look]

  /// The looks of a name.
  package init(
    _ name: ThemeName = .standard, _ depth: Depth, on background: Background = .auto,
    with own: [TextRole: Look] = [:]
  ) {
    self.name = name
    self.depth = name == .mono ? .mono : depth
    self.background = background
    self.own = own
  }

  /// How a role looks.
  package func style(of role: TextRole) -> Style {
    let hue = hue(of: role).flatMap { shade(of: $0) }
    let standard = Style(
      foreground: hue?.number(depth), attributes: attributes(of: role, hasColour: hue != nil))
    guard let look = own[role] else { return standard }
    var style = Style(
      foreground: look.foreground?.number(depth), background: look.background?.number(depth),
      attributes: look.attributes)
    // Where only a colour was asked for and none can be shown, the role must still be told apart.
    if style.foreground == nil, look.foreground != nil, look.attributes.isEmpty {
      style.attributes = standard.attributes
    }
    if style.foreground == nil { style.background = nil }
    return style
  }

  private func attributes(of role: TextRole, hasColour: Bool) -> Style.Attributes {
    switch role {
    case .text, .quotation, .neutral, .favourable, .adverse, .strip, .border, .title, .status,
      .hint, .aside, .about:
      []
    case .metadata: hasColour || name == .highContrast ? [] : .dim
    case .mention: hasColour && name != .highContrast ? [] : .underline
    case .unsure: [.underline, .italic]
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

  private func hue(of role: TextRole) -> Hue? {
    switch role {
    case .mention(let kind), .unsure(let kind), .current(let kind), .caret(let kind),
      .end(let kind), .about(let kind):
      Hue(of: kind)
    case .hit: .orange
    case .currentHit, .adverse, .label: .red
    case .favourable: name == .colorblind ? .blue : .green
    case .strip: .teal
    case .border, .aside, .metadata: .grey
    default: nil
    }
  }

  /// The colour that a hue has here; nil for the terminal's own.
  private func shade(of hue: Hue) -> Colour? {
    var hue = hue
    if name == .colorblind {
      guard let safe = hue.safe else { return nil }
      hue = safe
    }
    switch depth {
    case .mono: return nil
    case .eight: return hue.basic(on: background).map { .palette($0) }
    case .many, .exact:
      guard name == .highContrast else { return .palette(hue.shade(on: background)) }
      return hue.strongShade(on: background).map { .palette($0) }
    }
  }
}
