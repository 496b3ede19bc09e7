import Model
import Presentation

/// The marks on the screen with their meaning, in the roles in which they are drawn.
struct Legend {
  let glyphs: Glyphs

  /// The lines of the legend.
  var lines: [Line] {
    var lines: [Line] = []
    func row(_ marks: [(String, TextRole)], _ meaning: String) {
      var line = Line()
      for (mark, role) in marks {
        if line.columns > 0 { line.append(" ") }
        line.append(mark, role)
      }
      line.fill(to: Self.width)
      line.append(meaning, .hint)
      lines.append(line)
    }
    row(
      [("+", .favourable), ("-", .adverse), (glyphs.mixed, .neutral), (glyphs.dot, .neutral)],
      "Favourable, adverse, both, neither")
    row(
      [(glyphs.out, .text), (glyphs.back, .text), (glyphs.both, .text), (glyphs.together, .aside)],
      "From the current actor, to it, mutual, only mentioned together")
    row(
      [("\(glyphs.times)4", .text), ("[2/4]", .text)], "Number of statements; the one that is shown"
    )
    row(
      [("name", .mention(.country)), ("name", .current(.country))],
      "A mention; one of the current actor")
    row([("he?", .unsure(.person))], "A mention whose actor is uncertain")
    row(
      [("Iran", .end(.country)), ("supports", .trigger)],
      "The ends of the marked relation, and the words that state it")
    row([(String(glyphs.bar), .border)], "A line with the evidence of the marked relation")
    row(
      [(String(glyphs.levels.dropFirst().prefix(4)), .strip)],
      "Where the mentions are, from the start to the end of the article")
    return lines
  }

  private static let width = 22
}
