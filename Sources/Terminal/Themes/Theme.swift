package import Configuration
package import Presentation

/// The style of every role, at any colour depth.
///
/// A theme keeps the terminal's own foreground and background: it sets hues only, uses no
/// background except by reverse video, and avoids bright black. Every role can be told apart
/// without colour.
package struct Theme: Hashable, Sendable {
  package let name: ThemeName
  /// The colour depth in use.
  package let depth: Depth
  /// The terminal's background; ``Background/auto`` if unknown.
  package let background: Background
  /// The looks that the person has changed.
  let own: [TextRole: Look]

  package init(
    _ name: ThemeName = .standard, _ depth: Depth, on background: Background = .auto,
    with own: [TextRole: Look] = [:]
  ) {
    self.name = name
    self.depth = name == .mono ? .mono : depth
    self.background = background
    self.own = own
  }

  /// Returns the style of a role.
  package func style(of role: TextRole) -> Style {
    let hue = hue(of: role).flatMap { shade(of: $0) }
    let standard = Style(
      foreground: hue?.number(depth), attributes: attributes(of: role, hasColour: hue != nil))
    guard let look = own[role] else { return standard }
    var style = Style(
      foreground: look.foreground?.number(depth), background: look.background?.number(depth),
      attributes: look.attributes)
    // If only a colour was asked for and none can be shown, the role keeps its standard attributes.
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
    case .favourable: .teal
    case .strip: .teal
    case .border, .aside, .metadata: .grey
    default: nil
    }
  }

  /// Returns the colour of a hue in this theme, or nil for the default foreground.
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
