package import Presentation

/// The links of frames, as the terminal is told of them by OSC 8.
///
/// ncurses draws cells and knows no links, so the cells of a link are written once more, with the link around them. A
/// terminal that knows no links ignores the sequence. Source: "Hyperlinks in terminal emulators", Egmont Koblinger.
package enum Hyperlinks {
  /// Returns what to send after a frame has been drawn over another, or over an unknown screen; empty if each of its links
  /// is on the screen already.
  ///
  /// The cursor and its attributes are as before afterwards, as ncurses expects.
  package static func sequence(
    for frame: Canvas, over shown: Canvas?, style: (TextRole) -> Style
  ) -> String {
    let known = shown.map { Set($0.links) } ?? []
    var body = ""
    for link in frame.links where frame.lines.indices.contains(link.row) {
      let line = frame.lines[link.row]
      if let shown, known.contains(link), shown.lines.indices.contains(link.row),
        shown.lines[link.row] == line
      {
        continue
      }
      let part = line.part(link.columns)
      // The driver replaces what a terminal may draw in another width, which ASCII never is.
      guard part.text.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      body += "\u{1B}[\(link.row + 1);\(link.columns.lowerBound + 1)H"
      // Parts of one address on several rows share an id, so that they are one link.
      body += "\u{1B}]8;id=\(number(of: link.address));\(link.address.asLinkTarget)\u{1B}\\"
      for run in part.runs { body += "\(style(run.role).sequence)\(run.text)" }
      body += "\u{1B}]8;;\u{1B}\\"
    }
    return body.isEmpty ? "" : "\u{1B}7\(body)\u{1B}[0m\u{1B}8"
  }

  /// A number for an address, the same in every frame.
  private static func number(of address: String) -> String {
    String(address.utf8.reduce(UInt32(5381)) { $0 &* 33 ^ UInt32($1) }, radix: 36)
  }
}

extension Style {
  /// The sequence that selects the style, whatever was selected before.
  var sequence: String {
    var codes = ["0"]
    for (attribute, code) in Self.codes where attributes.contains(attribute) { codes.append(code) }
    if let foreground { codes.append(Self.code(of: foreground, base: 30)) }
    if let background { codes.append(Self.code(of: background, base: 40)) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static let codes: [(Attributes, String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
  ]

  /// The parameters of SGR for a colour number of ncurses.
  private static func code(of colour: Int32, base: Int32) -> String {
    if colour < 8 { return "\(base + colour)" }
    if colour < 16 { return "\(base + 60 + colour - 8)" }
    if colour < 256 { return "\(base + 8);5;\(colour)" }
    return "\(base + 8);2;\(colour >> 16 & 255);\(colour >> 8 & 255);\(colour & 255)"
  }
}
