package import Model

/// The role of a piece of text on the screen; the driver decides how a role looks.
package enum TextRole: Hashable, Sendable {
  // The article.
  case text, heading, quotation, metadata
  /// A mention of an actor.
  case mention(Actor.Kind)
  /// A mention whose actor is uncertain.
  case unsure(Actor.Kind)
  /// A mention of the current actor.
  case current(Actor.Kind)
  /// The mention under the caret.
  case caret(Actor.Kind)
  /// The evidence of the marked relation.
  case evidence
  /// The trigger words within the evidence.
  case trigger
  /// A mention of either end of the marked relation.
  case end(Actor.Kind)
  /// A match of the search.
  case hit
  /// The match under the caret.
  case currentHit
  /// The label of a mention, to be typed for a jump.
  case label

  // Lists.
  /// An actor's type and count beside its name, in its colour.
  case about(Actor.Kind)
  /// The selected entry of the focused list.
  case selected
  /// The selected entry of a list without the focus.
  case remembered
  /// A favourable, adverse or neutral act.
  case favourable, adverse, neutral
  /// Secondary text.
  case aside
  /// A sparkline.
  case strip

  // Everything around the panes.
  case border, title, focusedTitle, status, key, hint, prompt, warning
}

extension TextRole {
  /// The name of the role in a person's own looks; that of a mention ends with the kind of its
  /// actor.
  package var name: String {
    switch self {
    case .text: "text"
    case .heading: "heading"
    case .quotation: "quotation"
    case .metadata: "metadata"
    case .mention(let kind): "mention-\(kind.rawValue)"
    case .unsure(let kind): "unsure-\(kind.rawValue)"
    case .current(let kind): "current-\(kind.rawValue)"
    case .caret(let kind): "caret-\(kind.rawValue)"
    case .end(let kind): "end-\(kind.rawValue)"
    case .about(let kind): "about-\(kind.rawValue)"
    case .evidence: "evidence"
    case .trigger: "trigger"
    case .hit: "hit"
    case .currentHit: "current-hit"
    case .label: "label"
    case .selected: "selected"
    case .remembered: "remembered"
    case .favourable: "favourable"
    case .adverse: "adverse"
    case .neutral: "neutral"
    case .aside: "aside"
    case .strip: "strip"
    case .border: "border"
    case .title: "title"
    case .focusedTitle: "focused-title"
    case .status: "status"
    case .key: "key"
    case .hint: "hint"
    case .prompt: "prompt"
    case .warning: "warning"
    }
  }

  /// The common name of the roles that differ only in the kind of actor; nil for other roles.
  package var family: String? {
    switch self {
    case .mention: "mention"
    case .unsure: "unsure"
    case .current: "current"
    case .caret: "caret"
    case .end: "end"
    case .about: "about"
    default: nil
    }
  }

  /// All roles.
  package static let all: [TextRole] =
    [
      .text, .heading, .quotation, .metadata, .evidence, .trigger, .hit, .currentHit, .label,
      .selected, .remembered, .favourable, .adverse, .neutral, .aside, .strip, .border, .title,
      .focusedTitle, .status, .key, .hint, .prompt, .warning,
    ]
    + Actor.Kind.allCases.flatMap {
      [.mention($0), .unsure($0), .current($0), .caret($0), .end($0), .about($0)]
    }
}
