package import Model

/// What a piece of text on the screen is; the driver decides how that looks.
package enum TextRole: Hashable, Sendable {
  // The article.
  case text, heading, quotation, metadata
  /// The words of an actor's mention.
  case mention(Actor.Kind)
  /// The same where the mention's actor is doubtful.
  case unsure(Actor.Kind)
  /// A mention of the current actor.
  case current(Actor.Kind)
  /// The mention under the cursor.
  case caret(Actor.Kind)
  /// The passage that states the relation shown.
  case evidence
  /// The words of it that do.
  case trigger
  /// A mention of either end of the relation shown.
  case end(Actor.Kind)
  /// A match of the search.
  case hit
  /// The match under the cursor.
  case currentHit
  /// Letters to type for a jump.
  case label

  // Lists.
  /// An actor's type and count beside its name, in its colour.
  case about(Actor.Kind)
  /// The entry that the keys act on.
  case selected
  /// The entry that is current in a list without the focus.
  case remembered
  /// A good, bad or neither act.
  case favourable, adverse, neutral
  /// What can be passed over.
  case aside
  /// Where in the article an actor occurs.
  case strip

  // The frame around them.
  case border, title, focusedTitle, status, key, hint, prompt, warning
}

extension TextRole {
  /// What it is called in a person's own looks; that of a mention ends with the kind of its actor.
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

  /// What all roles of mentions that differ in the kind of actor alone are called; nil for others.
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

  /// Every role there is.
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
