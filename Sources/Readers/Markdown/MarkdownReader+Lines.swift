import Model

extension MarkdownReader {
  /// The level and words of "## Words ##".
  static func heading(_ line: Substring) -> (level: Int, words: Substring)? {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first == " " || rest.first == "\t" else {
      return nil
    }
    let words = rest.trimmed
    let closing = words.reversed().prefix { $0 == "#" }.count
    guard closing > 0 else { return (level, words) }
    let cut = words.dropLast(closing)
    return (level, cut.isEmpty || cut.last == " " ? cut.trimmed : words)
  }

  /// The kind of heading that a line of "===" or "---" makes of the lines above it.
  static func underline(_ line: Substring) -> Block.Kind? {
    guard let mark = line.first, mark == "=" || mark == "-", line.allSatisfy({ $0 == mark }) else {
      return nil
    }
    return .heading(level: mark == "=" ? 1 : 2)
  }

  /// Whether a line separates the heading of a table from its rows.
  static func isTableRule(_ line: Substring) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "|-: ".contains($0) }
  }

  /// The cells of a table's row, separated by " | ".
  static func cells(of line: some StringProtocol) -> String {
    var cells = [""]
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if line.hasPrefix("|") { cells.removeFirst() }
    if line.hasSuffix("|"), cells.count > 1 { cells.removeLast() }
    let words = cells.map { String($0.trimmed) }
    return words.allSatisfy(\.isEmpty) ? "" : words.joined(separator: " | ")
  }

  /// The label and words of the note that "[^name]: words" gives.
  static func note(_ line: Substring) -> (label: String, words: Substring)? {
    guard line.hasPrefix("[^"), let end = line.firstRange(of: "]:") else { return nil }
    let name = line[..<end.lowerBound].dropFirst(2)
    let words = line[end.upperBound...].trimmed
    return name.isEmpty || name.count > 4 || words.isEmpty ? nil : ("[\(name)]", words)
  }

  /// The name that "[name]: address" defines.
  static func definition(_ line: Substring) -> Substring? {
    guard line.first == "[", let end = line.firstRange(of: "]:"), end.lowerBound > line.startIndex
    else { return nil }
    let name = line[..<end.lowerBound].dropFirst()
    let parts = line[end.upperBound...].split(separator: " ", maxSplits: 1)
    // After the address only a title may follow; anything else is a sentence.
    let isSentence = parts.count > 1 && !"\"'(".contains(parts[1].first ?? "a")
    return parts.isEmpty || isSentence || name.contains("]") ? nil : name
  }
}
