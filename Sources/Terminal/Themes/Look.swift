/// The look that a person gives to a role, as in "bold underline red", "black on yellow",
/// "#d75f00".
package struct Look: Hashable, Sendable {
  package var foreground: Colour?
  package var background: Colour?
  package var attributes: Style.Attributes = []

  package init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Style.Attributes = []
  ) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }

  /// The names of the eight ANSI colours, in the order of their numbers.
  package static let hues: [String] = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The words for the attributes; "plain" stands for none.
  package static let attributes: [(word: String, attributes: Style.Attributes)] = [
    ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("italic", .italic),
    ("dim", .dim), ("plain", []),
  ]

  /// Whether the look uses a colour that only true-colour terminals can show.
  var isExact: Bool {
    for case .exact in [foreground, background] { return true }
    return false
  }
}
