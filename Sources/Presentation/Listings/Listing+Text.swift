extension Listing {
  /// Returns the title and all entries for people, wrapped to a width.
  package func text(columns: Int) -> String {
    let columns = max(20, columns)
    var lines = Self.broken(title.text, to: columns) + [""]
    for entry in entries {
      lines += entry.lines.flatMap { Self.broken($0.text, to: columns, margin: entry.margin) }
    }
    if entries.isEmpty { lines += Self.broken(emptyMessage, to: columns) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Breaks a line into pieces of at most the given width, with a margin before all but the first;
  /// inner blanks are kept.
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
        pieces.append("\(indent)\(rest[start...].prefix { $0 != " " })")
      }
      rest = rest[end...]
    }
    return pieces.map(\.withoutTrailingBlanks)
  }

  /// The entries for programs, one a line with tab-separated fields.
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
