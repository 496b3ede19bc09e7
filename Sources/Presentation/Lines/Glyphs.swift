/// The marks that the screen is drawn with, each one column wide.
package struct Glyphs: Hashable, Sendable {
  package var horizontal: Character
  package var vertical: Character
  /// A corner or crossing, by the arms it has.
  package var downRight, downLeft, upRight, upLeft, teeDown, teeUp, teeRight, teeLeft: Character
  package var ellipsis: String
  /// Before the entry that is current.
  package var pointer: Character
  package var bullet: Character
  /// At the left of lines that state the relation shown.
  package var bar: Character
  package var out, back, both, together: String
  package var times: String
  /// From nothing to much.
  package var levels: [Character]
  package var open, close: String
  package var separator: String
  package var dot: String
  /// Good as well as bad.
  package var mixed: String

  /// Marks of Unicode that every terminal's font has.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", downRight: "┌", downLeft: "┐", upRight: "└", upLeft: "┘",
    teeDown: "┬", teeUp: "┴", teeRight: "├", teeLeft: "┤", ellipsis: "…", pointer: "▸",
    bullet: "•", bar: "▌", out: "→", back: "←", both: "↔", together: "~", times: "×",
    levels: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], open: "“", close: "”",
    separator: " · ", dot: "·", mixed: "±")

  /// Marks of ASCII alone.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", downRight: "+", downLeft: "+", upRight: "+", upLeft: "+",
    teeDown: "+", teeUp: "+", teeRight: "+", teeLeft: "+", ellipsis: "...", pointer: ">",
    bullet: "*", bar: "#", out: ">", back: "<", both: "=", together: "~", times: "x",
    levels: [" ", ".", ":", "o", "#"], open: "\"", close: "\"", separator: ", ", dot: ".",
    mixed: "*")
}
