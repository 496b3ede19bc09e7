/// How a person wants a role to look, in words: "bold underline red", "black on yellow", "#d75f00".
package struct Look: Hashable, Sendable {
  package var foreground: Colour?
  package var background: Colour?
  package var attributes: Style.Attributes = []

  /// A look of its parts.
  package init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Style.Attributes = []
  ) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }

  /// The eight hues of ANSI, in the order of their numbers.
  package static let hues: [String] = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The words for what can be seen without colour; "plain" is nothing.
  package static let attributes: [(word: String, attributes: Style.Attributes)] = [
    ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("italic", .italic),
    ("dim", .dim), ("plain", []),
  ]

  /// Whether it names a colour that only terminals of exact colours have.
  var isExact: Bool {
    for case .exact in [foreground, background] { return true }
    return false
  }
}
