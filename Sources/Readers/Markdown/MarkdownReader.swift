import Model

/// Reads the blocks of CommonMark that occur in articles, line by line.
struct MarkdownReader {
  private(set) var builder = TextBuilder()
  /// The metadata in the front matter.
  private(set) var frontMatter: FrontMatter?

  private let source: String
  private let lines: [Line]
  /// The names that link definitions give, in lower case.
  private let definitions: Set<String>
  /// The block that the next line may continue.
  private var open: OpenBlock?
  /// The indents of the lists around the last block, outermost first.
  private var lists: [Int] = []
  /// The fence that ends the code being read, and its indent.
  private var fence: (mark: String, indent: Int)?
  private var isAfterBlank = false
  private var isInTable = false

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
        readCode(words, line, in: fence)
      } else {
        read(words, line)
      }
    }
    close()
  }

  /// Reads the front matter; returns the line after it.
  private mutating func readFrontMatter() -> Int {
    guard let matter = FrontMatter(of: lines, in: source) else { return 0 }
    frontMatter = matter
    for line in lines[matter.lines] {
      builder.add(.metadata, source[utf8: line.range], line: line.number)
    }
    return matter.end
  }

  private mutating func read(_ words: Substring, _ line: Line) {
    defer { isAfterBlank = words.isEmpty }
    // Nearly every line begins with a letter, and no mark-up does.
    if words.utf8.first?.isLetter ?? false, !isInTable, !isNearAnEnd(line) {
      add(.paragraph, words, line)
    } else if words.isEmpty {
      close()
      isInTable = false
    } else if let kind = Self.underline(words), open?.kind == .paragraph {
      open?.kind = kind
      close()
    } else if words.isRule(of: "*-_") {
      close()
      builder.addRule()
    } else if Self.isTableRule(words) {
      // What stands above it is the table's heading, also without bars at its ends.
      if let open, open.words.contains("|") { self.open?.turnIntoRow() }
      close()
      isInTable = true
    } else if let (label, note) = Self.note(words) {
      addEntry(note, label: label, line)
    } else if Self.definition(words) != nil {
      close()
    } else if words.hasPrefix("```") || words.hasPrefix("~~~") {
      begin(.preformatted, "", line)
      fence = (String(words.prefix(3)), line.indent)
    } else if let (level, title) = Self.heading(words) {
      begin(.heading(level: level), title, line)
      close()
    } else if words.hasPrefix(">") {
      readQuotation(words.drop { $0 == ">" || $0 == " " }, line)
    } else if let mark = ListMark(of: words),
      open?.kind != .paragraph || !lists.isEmpty || mark.canBegin
    {
      addEntry(mark, words, line)
    } else if words.hasPrefix("|") || isInTable && words.contains("|") {
      begin(.row, Self.cells(of: words), line)
      close()
    } else if isNearAnEnd(line), Remark(plain(words)[...]) != nil {
      begin(.metadata, words, line)
      close()
    } else {
      add(.paragraph, words, line)
    }
  }

  /// Adds a line to the open block if it continues it; otherwise opens a block.
  private mutating func add(_ kind: Block.Kind, _ words: Substring, _ line: Line) {
    if let open, open.kind == kind || kind == .paragraph {
      self.open?.add(words)
    } else {
      begin(kind, words, line)
    }
  }

  /// Opens a block with a line, in the lists that its indent puts it in.
  private mutating func begin(_ kind: Block.Kind, _ words: some StringProtocol, _ line: Line) {
    close()
    // Less than two columns to the right of its neighbour is no list of its own.
    while let last = lists.last, line.indent < last + 2 { lists.removeLast() }
    open = OpenBlock(
      kind: kind, words: String(words), line: line.number, depth: lists.count,
      isLoose: isAfterBlank)
  }

  private mutating func addEntry(_ mark: ListMark, _ words: Substring, _ line: Line) {
    let rest = words.utf8.dropFirst(mark.length)
    let entry = Substring(rest)
    let box = ["[ ] ", "[x] ", "[X] "].first(where: entry.hasPrefix)
    addEntry(
      entry.dropFirst(box?.count ?? 0), label: box.map { String($0.dropLast()) } ?? mark.label, line
    )
  }

  private mutating func addEntry(_ words: Substring, label: String?, _ line: Line) {
    begin(.item, words, line)
    lists.append(line.indent)
    open?.depth = lists.count
    open?.label = label
  }

  private mutating func readQuotation(_ words: Substring, _ line: Line) {
    if words.isEmpty {
      close()
    } else if let mark = ListMark(of: words), mark.canBegin || open?.isQuotedEntry == true {
      addEntry(mark, words, line)
      open?.isQuotedEntry = true
    } else if open?.isQuotedEntry == true {
      add(.paragraph, words, line)
    } else {
      add(.quotation, words, line)
    }
  }

  /// Adds a line of code, indented relative to its fence.
  private mutating func readCode(
    _ words: Substring, _ line: Line, in fence: (mark: String, indent: Int)
  ) {
    if words.hasPrefix(fence.mark) {
      close()
      self.fence = nil
    } else {
      let blanks = String(repeating: " ", count: max(0, line.indent - fence.indent))
      open?.words += words.isEmpty ? "\n" : blanks + words + "\n"
    }
  }

  private mutating func close() {
    guard let open else { return }
    builder.add(
      open.kind, open.kind == .preformatted ? open.words : plain(open.words[...]),
      line: open.line, depth: open.depth, label: open.label, isLoose: open.isLoose)
    self.open = nil
  }

  private func plain(_ words: Substring) -> String {
    Inline(words, definitions: definitions).plain
  }

  /// Whether a line is near enough to the top or the end to be metadata.
  private func isNearAnEnd(_ line: Line) -> Bool {
    line.number <= 20 || lines.count - line.number < 10
  }
}

extension MarkdownReader {
  /// A block that the next line may continue.
  struct OpenBlock {
    var kind: Block.Kind
    var words: String
    var line: Int
    var depth: Int
    var label: String?
    var isLoose: Bool
    /// Whether it is the entry of a list in a quotation.
    var isQuotedEntry = false

    /// Adds a line.
    mutating func add(_ line: Substring) {
      // A backslash at a line's end is a hard break; a text that wraps by itself needs none.
      if words.hasSuffix("\\") { words.removeLast() }
      words += " "
      words += line
    }

    /// Turns the line into a row of a table.
    mutating func turnIntoRow() {
      kind = .row
      words = MarkdownReader.cells(of: words)
    }
  }
}
