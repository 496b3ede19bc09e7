/// The marks that the screen is drawn with, each one column wide.
public struct Glyphs: Hashable, Sendable {
  var horizontal: Character
  var vertical: Character
  /// A corner or crossing, by the arms it has.
  var downRight, downLeft, upRight, upLeft, teeDown, teeUp, teeRight, teeLeft: Character
  var ellipsis: String
  /// Before the entry that is current.
  var pointer: Character
  var bullet: Character
  /// At the left of lines that state the relation shown.
  var bar: Character
  var out, back, both, together: String
  var times: String
  /// From nothing to much.
  var levels: [Character]
  var open, close: String
  var separator: String
  var dot: String
  /// Good as well as bad.
  var mixed: String

  /// Marks of Unicode that every terminal's font has.
  public static let unicode = Glyphs(
    horizontal: "─", vertical: "│", downRight: "┌", downLeft: "┐", upRight: "└", upLeft: "┘",
    teeDown: "┬", teeUp: "┴", teeRight: "├", teeLeft: "┤", ellipsis: "…", pointer: "▸",
    bullet: "•", bar: "▌", out: "→", back: "←", both: "↔", together: "~", times: "×",
    levels: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], open: "“", close: "”",
    separator: " · ", dot: "·", mixed: "±")

  /// Marks of ASCII alone.
  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", downRight: "+", downLeft: "+", upRight: "+", upLeft: "+",
    teeDown: "+", teeUp: "+", teeRight: "+", teeLeft: "+", ellipsis: "...", pointer: ">",
    bullet: "*", bar: "|", out: ">", back: "<", both: "=", together: "~", times: "x",
    levels: [" ", ".", ":", "|", "#"], open: "\"", close: "\"", separator: " - ", dot: ".",
    mixed: "*")
}
