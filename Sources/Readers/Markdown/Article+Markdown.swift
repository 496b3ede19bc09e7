import Model

extension Article {
  /// The article in a Markdown file; its text has the words without the markup.
  init(markdown source: String, id: Article.ID) {
    var reader = MarkdownReader(source)
    reader.readAll()
    self.init(id: id, text: reader.builder.text, blocks: reader.builder.blocks)
    for remark in reader.frontMatter {
      if title.isEmpty { title = remark.title ?? "" }
      if !remark.isDateWeak { date = date ?? remark.date }
      author = author ?? remark.author
      site = site ?? remark.site
    }
    readMasthead()
  }
}

/// Reads the blocks of CommonMark line by line, as far as an article has them.
private struct MarkdownReader {
  private(set) var builder = TextBuilder()
  /// What the front matter says of the article.
  private(set) var frontMatter: [Remark] = []

  private let source: String
  private let lines: [Line]
  /// The names that link definitions give, in lower case.
  private let definitions: Set<String>
  /// The block that the next line may continue.
  private var open: (kind: Block.Kind, words: String, line: Int)?
  /// The number of the entry that is open.
  private var number: Int?
  /// How far the entries of the lists are indented that the last entry stands in, outermost first.
  private var indents: [Int] = []
  /// The fence that ends the code being read.
  private var fence: String?

  init(_ source: String) {
    self.source = source
    lines = Line.all(of: source)
    definitions = Set(
      lines.compactMap { Self.definition(source[utf8: $0.range])?.lowercased() })
  }

  mutating func readAll() {
    for index in readFrontMatter()..<lines.count {
      let line = lines[index]
      let words = source[utf8: line.range]
      if let fence {
        if words.hasPrefix(fence) { close() } else { addCode(words, line) }
        if words.hasPrefix(fence) { self.fence = nil }
      } else {
        read(words, line)
      }
    }
    close()
  }

  /// Reads "---", lines with a name and a value, "---" at the top; the line after it.
  private mutating func readFrontMatter() -> Int {
    guard let first = lines.first, source[utf8: first.range] == "---",
      let end = lines.prefix(100).dropFirst().firstIndex(where: {
        ["---", "..."].contains(source[utf8: $0.range])
      })
    else { return 0 }
    for line in lines[1..<end] {
      let words = source[utf8: line.range]
      builder.add(.metadata, words, line: line.number)
      if let colon = words.firstIndex(of: ":"), let label = Label(words[..<colon].trimmed) {
        frontMatter.append(Remark(label: label, value: words[words.index(after: colon)...].trimmed))
      }
    }
    return end + 1
  }

  private mutating func read(_ words: Substring, _ line: Line) {
    // Nearly every line begins with a letter, and no mark-up does.
    if words.utf8.first?.isLetter ?? false, !isNearAnEnd(line) {
      add(.paragraph, words, line)
    } else if words.isEmpty || Self.isRule(words) && open == nil {
      close()
    } else if let kind = Self.underline(words), open?.kind == .paragraph {
      open?.kind = kind
      close()
    } else if Self.isRule(words) || Self.definition(words) != nil || Self.isTableRule(words) {
      close()
    } else if words.hasPrefix("```") || words.hasPrefix("~~~") {
      close()
      fence = String(words.prefix(3))
    } else if let (level, title) = Self.heading(words) {
      close()
      open = (.heading(level: level), String(title), line.number)
      close()
    } else if words.hasPrefix(">") {
      let inner = words.drop { $0 == ">" || $0 == " " }
      inner.isEmpty ? close() : add(.quotation, inner, line)
    } else if let entry = Self.listEntry(words) {
      close()
      // Less than two columns to the right of its neighbour is no list of its own.
      while let last = indents.last, last > line.indent - 2 { indents.removeLast() }
      indents.append(line.indent)
      open = (.item, String(entry.words), line.number)
      number = entry.number
    } else if words.hasPrefix("|") {
      close()
      let cells = words.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
      open = (.paragraph, cells.joined(separator: " | "), line.number)
      close()
    } else if isNearAnEnd(line), Remark(plain(words)[...]) != nil {
      close()
      open = (.metadata, String(words), line.number)
      close()
    } else {
      add(.paragraph, words, line)
    }
  }

  /// Adds a line to the open block where it continues it, else opens one of that kind.
  private mutating func add(_ kind: Block.Kind, _ words: Substring, _ line: Line) {
    let continues = open.map { $0.kind == kind || kind == .paragraph } ?? false
    guard continues else {
      close()
      open = (kind, String(words), line.number)
      return
    }
    // A backslash at a line's end is a hard break; a text that wraps by itself needs none.
    if open?.words.hasSuffix("\\") == true { open?.words.removeLast() }
    open?.words += " "
    open?.words += words
  }

  private mutating func addCode(_ words: Substring, _ line: Line) {
    builder.add(.paragraph, words, line: line.number)
  }

  private mutating func close() {
    guard let open else { return }
    if open.kind != .item { indents = [] }
    builder.add(
      open.kind, plain(open.words[...]), line: open.line, depth: max(0, indents.count - 1),
      number: number)
    self.open = nil
    number = nil
  }

  private func plain(_ words: Substring) -> String {
    Inline(words, definitions: definitions).plain
  }

  /// Whether a line is so near the top or the end that it may be about the article.
  private func isNearAnEnd(_ line: Line) -> Bool {
    line.number <= 20 || lines.count - line.number < 10
  }
}

extension MarkdownReader {
  /// The level and words of "## Words ##".
  private static func heading(_ line: Substring) -> (level: Int, words: Substring)? {
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
  private static func underline(_ line: Substring) -> Block.Kind? {
    guard let mark = line.first, mark == "=" || mark == "-", line.allSatisfy({ $0 == mark }) else {
      return nil
    }
    return .heading(level: mark == "=" ? 1 : 2)
  }

  /// Whether a line is a rule across the page: three or more of "*", "-" or "_".
  private static func isRule(_ line: Substring) -> Bool {
    guard let mark = line.first, "*-_".contains(mark) else { return false }
    return line.count { $0 == mark } >= 3 && line.allSatisfy { $0 == mark || $0 == " " }
  }

  /// Whether a line is what parts a table's heading from its rows.
  private static func isTableRule(_ line: Substring) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "|-: ".contains($0) }
  }

  /// The number and words of an entry of a list, marked by "-", "*", "+" or a number.
  private static func listEntry(_ line: Substring) -> (number: Int?, words: Substring)? {
    let digits = line.utf8.prefix(9).prefix { $0.isDigit }.count
    let rest = line.dropFirst(digits)
    guard let mark = rest.first, (digits > 0 ? ".)" : "-*+").contains(mark),
      let next = rest.dropFirst().first, next == " " || next == "\t"
    else { return nil }
    let words = rest.dropFirst().trimmed
    let boxes = ["[ ] ", "[x] ", "[X] "]
    let isBox = boxes.contains { words.hasPrefix($0) }
    return (Int(line.prefix(digits)), isBox ? words.dropFirst(4) : words)
  }

  /// The name that "[name]: address" defines.
  private static func definition(_ line: Substring) -> Substring? {
    guard line.first == "[", let end = line.firstRange(of: "]:"), end.lowerBound > line.startIndex
    else { return nil }
    let name = line[..<end.lowerBound].dropFirst()
    let parts = line[end.upperBound...].split(separator: " ", maxSplits: 1)
    // After the address only a title may follow; anything else is a sentence.
    let isSentence = parts.count > 1 && !"\"'(".contains(parts[1].first ?? "a")
    return parts.isEmpty || isSentence || name.contains("]") ? nil : name
  }
}
