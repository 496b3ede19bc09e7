internal import Tables
internal import Model

/// A table of the codebook, understood.
///
/// A table of the project opens with the type and the priority of its rows ("type CONSULT", "priority 130"). In a
/// person's own table each row opens with a column for the type.
struct CodebookTable {
  /// The priority of a person's own rows, above all of the project's.
  static let personalPriority = 1000

  private(set) var rows: [Codebook.Row] = []
  private(set) var examples: [Codebook.Example] = []
  private(set) var faults: [TableFault] = []

  private let file: String
  private let classes: CodebookClasses
  private let isPersonal: Bool
  private let readsExamples: Bool
  private var kind: RelationKind?
  private var priority: Int?

  /// Reads a table; what is wrong is a fault, and the rest counts.
  init(
    _ text: String, file: String, classes: CodebookClasses, isPersonal: Bool = false,
    readsExamples: Bool = false
  ) {
    self.file = file
    self.classes = classes
    self.isPersonal = isPersonal
    self.readsExamples = readsExamples
    if isPersonal { priority = Self.personalPriority }
    let text = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    var number = 0
    // A row that goes on in the next line, and where it began.
    var begun: (text: String, line: Int)?
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = trim(Substring(bytes))
      if line.isEmpty || line.hasPrefix("#") { continue }
      let whole = begun.map { Substring($0.text + line) } ?? line
      let first = begun?.line ?? number
      if Self.goesOn(line) {
        begun = (String(whole) + (line.last == "," ? " " : ""), first)
      } else {
        begun = nil
        take(whole, first)
      }
    }
    if let begun { take(Substring(begun.text), begun.line) }
  }

  /// Whether a row goes on in the next line: after a comma or a slash between words.
  private static func goesOn(_ line: Substring) -> Bool {
    line.utf8.last == UInt8(ascii: ",") || line.utf8.last == UInt8(ascii: "/")
  }

  private mutating func take(_ line: Substring, _ number: Int) {
    do throws(TableFault.Problem) {
      try read(line, number)
    } catch {
      faults.append(TableFault(file: file, line: number, problem: error))
    }
  }

  private mutating func read(_ line: Substring, _ number: Int) throws(TableFault.Problem) {
    if line.hasPrefix("+ ") || line.hasPrefix("- ") {
      guard readsExamples else { return }
      guard let row = rows.last else { throw .exampleAlone }
      examples.append(try Codebook.Example(line, of: row, line: number))
      return
    }
    if !isPersonal, !line.utf8.contains(UInt8(ascii: ":")) { return try readHead(line) }
    var columns = Self.columns(of: line)
    if isPersonal {
      guard columns.count > 1 else { throw .undivided }
      guard let named = RelationKind(rawValue: String(columns[0])) else {
        throw .unknownType(String(columns[0]))
      }
      kind = named
      columns.removeFirst()
    }
    guard let kind else { throw .missing("type") }
    guard let priority else { throw .missing("priority") }
    rows.append(
      try Codebook.Row(
        columns, as: kind, priority: priority, classes: classes, file: file, line: number))
  }

  private mutating func readHead(_ line: Substring) throws(TableFault.Problem) {
    let words = line.split(separator: " ")
    guard words.count == 2 else { throw .undivided }
    switch words[0] {
    case "type":
      guard let named = RelationKind(rawValue: String(words[1])) else {
        throw .unknownType(String(words[1]))
      }
      kind = named
    case "priority":
      guard let number = Int(words[1]) else { throw .wrongPriority(String(words[1])) }
      priority = number
    default: throw .unexpected(String(line))
    }
  }

  /// The columns of a row, between colons or tabs; a colon may stand between tabs.
  private static func columns(of line: Substring) -> [Substring] {
    let (colon, tab) = (UInt8(ascii: ":"), UInt8(ascii: "\t"))
    var columns = line.utf8.split(omittingEmptySubsequences: false) { $0 == colon || $0 == tab }
      .map { trim(Substring($0)) }
    if line.utf8.contains(colon), line.utf8.contains(tab) { columns.removeAll(where: \.isEmpty) }
    return columns
  }
}

extension Codebook.Row {
  /// Reads the columns behind the type.
  ///
  /// - Throws: what is wrong with them.
  init(
    _ columns: [Substring], as kind: RelationKind, priority: Int, classes: CodebookClasses,
    file: String, line: Int
  ) throws(TableFault.Problem) {
    func column(_ index: Int, _ name: String) throws(TableFault.Problem) -> Substring {
      guard columns.indices.contains(index), !columns[index].isEmpty else { throw .missing(name) }
      return columns[index]
    }
    let name = try column(0, "class")
    guard let wordClass = WordClass(rawValue: String(name)) else {
      throw .unknownClass(String(name))
    }
    let writtenWords = try column(1, "words")
    let parts = writtenWords.split(separator: "+", maxSplits: 1)
    let words = Self.fields(of: parts.first ?? "", ",").filter { !$0.isEmpty }
    guard !words.isEmpty else { throw .missing("words") }
    let writtenFrames = try column(2, "frames")
    var frames: [Frame] = []
    for text in writtenFrames.split(separator: " ") {
      guard let frame = Frame(text) else { throw .wrongFrame(String(text)) }
      frames.append(frame)
    }
    var shift = 0
    var rest = columns.dropFirst(3)
    if let mark = rest.first, mark.hasPrefix("!") {
      guard let number = Int(mark.dropFirst()), abs(number) <= 1_000_000 else {
        throw .wrongPriority(String(mark))
      }
      shift = number
      rest.removeFirst()
    }
    if let more = rest.first(where: { !$0.isEmpty }) { throw .unexpected(String(more)) }
    self.init(
      kind: kind, wordClass: wordClass, words: try classes.expanded(words),
      objects: parts.count > 1
        ? Set(try classes.expanded(Self.fields(of: parts[1], "/"))) : [],
      frames: frames, priority: priority + shift, writtenWords: String(writtenWords),
      writtenFrames: String(writtenFrames), file: file, line: line)
  }

  private static func fields(of text: Substring, _ separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator)).map { trim(Substring($0)) }
  }
}
