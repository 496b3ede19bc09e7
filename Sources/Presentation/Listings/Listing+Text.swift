extension Listing {
  /// For people: the title and every entry, wrapped to that many columns.
  package func text(columns: Int) -> String {
    let columns = max(20, columns)
    var lines = Self.broken(title.text, to: columns) + [""]
    for entry in entries {
      lines += entry.lines.flatMap { Self.broken($0.text, to: columns, margin: entry.margin) }
    }
    if entries.isEmpty { lines += Self.broken(absence, to: columns) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A line in pieces of at most that many columns, the others behind a margin; blanks within are
  /// kept.
  private static func broken(_ line: String, to columns: Int, margin: String? = nil) -> [String] {
    var indent = line.prefix { $0 == " " } + "  "
    if let margin, margin.columns * 2 <= columns { indent = margin[...] }
    var pieces = [""]
    var rest = line[...]
    while !rest.isEmpty {
      let start = rest.firstIndex { $0 != " " } ?? rest.endIndex
      let end = rest[start...].firstIndex { $0 == " " } ?? rest.endIndex
      let word = rest[..<end]
      let piece = pieces[pieces.count - 1]
      if piece.columns + word.columns <= columns || piece.allSatisfy({ $0 == " " }) {
        pieces[pieces.count - 1] += word
      } else {
        pieces.append("\(indent)\(rest[start..<end])")
      }
      rest = rest[end...]
    }
    return pieces.map(\.withoutTrailingBlanks)
  }

  /// For programs: an entry a line, its fields by tabs; what only people need is left out.
  package var lines: String {
    entries.compactMap(\.fields).map { fields in
      fields.map(\.field).joined(separator: "\t") + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
