/// The characters and marks with which the screen is drawn.
package struct Glyphs: Hashable, Sendable {
  package var horizontal: Character
  package var vertical: Character
  /// Corners and junctions, named by their arms.
  package var downRight, downLeft, upRight, upLeft, teeDown, teeUp, teeRight, teeLeft: Character
  package var ellipsis: String
  /// The mark of the current entry.
  package var pointer: Character
  package var bullet: Character
  /// The mark to the left of lines with evidence.
  package var bar: Character
  package var out, back, both, together: String
  package var times: String
  /// Levels from none to full.
  package var levels: [Character]
  package var open, close: String
  package var separator: String
  package var dot: String
  /// The mark of a bond that is both friendly and hostile.
  package var mixed: String
  /// The mark of what a person has corrected.
  package var corrected: String

  /// Glyphs outside ASCII that every terminal font contains.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", downRight: "┌", downLeft: "┐", upRight: "└", upLeft: "┘",
    teeDown: "┬", teeUp: "┴", teeRight: "├", teeLeft: "┤", ellipsis: "…", pointer: "▸",
    bullet: "•", bar: "▌", out: "→", back: "←", both: "↔", together: "~", times: "×",
    levels: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], open: "“", close: "”",
    separator: " · ", dot: "·", mixed: "±", corrected: "†")

  /// Glyphs in ASCII.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", downRight: "+", downLeft: "+", upRight: "+", upLeft: "+",
    teeDown: "+", teeUp: "+", teeRight: "+", teeLeft: "+", ellipsis: "...", pointer: ">",
    bullet: "*", bar: "#", out: ">", back: "<", both: "=", together: "~", times: "x",
    levels: [" ", ".", ":", "o", "#"], open: "\"", close: "\"", separator: ", ", dot: ".",
    mixed: "*", corrected: "^")
}
