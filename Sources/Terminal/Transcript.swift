import Model
package import Presentation

/// A frame as plain text, for tests and key scripts.
package enum Transcript {
  /// Returns the text on the screen, one row a line, without trailing blanks.
  package static func text(of frame: Canvas) -> String {
    frame.lines.map { $0.text.withoutTrailingBlanks }.joined(separator: "\n") + "\n"
  }

  /// Returns one letter for the role of each cell, with the cursor as `@`.
  ///
  /// Cells of plain text are blank.
  package static func roles(of frame: Canvas) -> String {
    frame.lines.enumerated().map { row, line in
      var letters: [Character] = []
      for run in line.runs {
        letters += Array(repeating: letter(of: run.role), count: run.columns)
      }
      if let cursor = frame.cursor, cursor.row == row, letters.indices.contains(cursor.column) {
        letters[cursor.column] = "@"
      }
      return String(letters).withoutTrailingBlanks
    }.joined(separator: "\n") + "\n"
  }

  /// Returns the style of each role on the screen in each theme, one role a line.
  package static func looks(of frame: Canvas, in themes: [Theme]) -> String {
    let roles = Set(frame.lines.flatMap(\.runs).map(\.role))
    return TextRole.all.filter(roles.contains).map { role in
      let columns =
        [(letter(of: role).description, 2), (role.name, 22)]
        + themes.map { ($0.style(of: role).words, 26) }
      return columns.map { $0.padding(to: $1) }.joined().withoutTrailingBlanks
    }.joined(separator: "\n") + "\n"
  }

  /// Returns the letter of a role.
  ///
  /// Plain text is blank; a mention is the letter of its kind, in upper case for the current actor;
  /// reversed roles are punctuation.
  private static func letter(of role: TextRole) -> Character {
    switch role {
    case .text: " "
    case .heading: "="
    case .quotation: "\""
    case .metadata: "m"
    case .mention(let kind): letter(of: kind)
    case .unsure: ";"
    case .current(let kind): Character(letter(of: kind).uppercased())
    case .caret: "#"
    case .end: "&"
    case .evidence: "~"
    case .trigger: "!"
    case .hit: "/"
    case .currentHit: "%"
    case .label: "?"
    case .about: ","
    case .selected: "*"
    case .remembered: ">"
    case .favourable: "+"
    case .adverse: "-"
    case .neutral: "0"
    case .aside: "."
    case .strip: "|"
    case .border: "_"
    case .title: "t"
    case .focusedTitle: "T"
    case .status: "s"
    case .key: "k"
    case .hint: "h"
    case .prompt: ":"
    case .warning: "w"
    }
  }

  private static func letter(of kind: Actor.Kind) -> Character {
    switch kind {
    case .country: "c"
    case .person: "p"
    case .organisation: "o"
    case .place: "l"
    case .group: "g"
    case .event: "e"
    case .agreement: "a"
    case .project: "j"
    case .product: "d"
    }
  }
}

extension String {
  fileprivate func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(1, columns - count))
  }

  fileprivate var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
