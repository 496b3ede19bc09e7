internal import JSON
import Model

/// The block of metadata at the top of a file, as site generators read it.
///
/// YAML stands between two lines of three hyphens, TOML between two of three plus signs, and a JSON object stands by
/// itself. Only the fields at the top level say something of the article.
/// Sources: https://jekyllrb.com/docs/front-matter/, https://gohugo.io/content-management/front-matter/.
struct FrontMatter {
  /// What the fields say.
  private(set) var remarks: [Remark] = []
  /// The lines with the fields, by index, without the marks around them.
  private(set) var lines: Range<Int>
  /// The index of the line after it.
  private(set) var end: Int

  /// The front matter at the beginning of a text's lines; nil if there is none.
  init?(of lines: [Line], in source: String) {
    guard let start = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    func words(_ index: Int) -> Substring { source[utf8: lines[index].range] }
    let open = words(start)
    if open.utf8.first == UInt8(ascii: "{") {
      guard let close = Self.objectEnd(from: start, lines, source) else { return nil }
      let object = source[utf8: lines[start].range.lowerBound..<lines[close].range.upperBound]
      guard let value = try? JSONValue(Array(object.utf8), grammar: .lenient),
        case .object(let fields) = value, fields.isEmpty == false
      else { return nil }
      (self.lines, end) = (start..<close + 1, close + 1)
      readObject(value)
      return
    }
    guard let marks = Self.marks[open] else { return nil }
    let body = lines[(start + 1)...]
    guard let close = body.firstIndex(where: { marks.ends.contains(source[utf8: $0.range]) }),
      let first = body[..<close].first(where: { line in
        !line.isBlank && !source[utf8: line.range].hasPrefix("#")
      })
    else { return nil }
    // Two rules may also stand around words.
    let opening = source[utf8: first.range]
    guard first.indent == 0, Self.field(opening, marks.separator) != nil || opening.hasPrefix("[")
    else { return nil }
    (self.lines, end) = (start + 1..<close, close + 1)
    readFields(lines[self.lines], in: source, separator: marks.separator)
  }

  private static let marks: [Substring: (ends: Set<Substring>, separator: Character)] = [
    "---": (["---", "..."], ":"), "+++": (["+++"], "="),
  ]

  /// Reads lines with a name, a separator and a value; a value may go on in the indented lines below.
  private mutating func readFields(
    _ lines: ArraySlice<Line>, in source: String, separator: Character
  ) {
    var open: OpenField?
    var isInTable = false
    for line in lines where !line.isBlank {
      let words = source[utf8: line.range]
      if words.hasPrefix("#") { continue }
      let isMore = line.indent > 0 || words.hasPrefix("- ")
      if isMore, var field = open {
        field.add(words, separator)
        open = field
        continue
      }
      if let open { remarks.append(open.remark) }
      open = nil
      if words.hasPrefix("[") { isInTable = true }
      guard !isMore, !isInTable, let (name, value) = Self.field(words, separator),
        let label = Label(name.unquoted)
      else { continue }
      open = OpenField(label: label, value: value)
    }
    if let open { remarks.append(open.remark) }
  }

  private mutating func readObject(_ value: JSONValue) {
    guard case .object(let fields) = value else { return }
    for field in fields {
      guard let label = Label(field.name) else { continue }
      let words: String? =
        switch field.value {
        case .array(let values): values.compactMap(\.text).joined(separator: ", ")
        case .object: field.value["name"]?.text
        default: field.value.text
        }
      if let words { remarks.append(Remark(label: label, value: words[...])) }
    }
  }

  /// The name and the value of a line.
  static func field(
    _ line: Substring, _ separator: Character
  ) -> (name: Substring, value: Substring)? {
    guard let mark = line.firstIndex(of: separator) else { return nil }
    let name = line[..<mark].trimmed
    let rest = line[line.index(after: mark)...]
    // "10:30 was the time" is no field.
    guard !name.isEmpty, name.utf8.count <= 40,
      separator == "=" || rest.isEmpty || rest.first == " ",
      name.unquoted.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || "-_. ".unicodeScalars.contains($0)
      }), name.split(separator: " ").count <= 3
    else { return nil }
    return (name, rest.trimmed)
  }

  /// The line that closes a JSON object whose brace opens a line; nil if it is not within reach.
  private static func objectEnd(from start: Int, _ lines: [Line], _ source: String) -> Int? {
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for index in lines[start...].indices.prefix(1000) {
      for unit in source[utf8: lines[index].range].utf8 {
        if isEscaped {
          isEscaped = false
        } else if isQuoted {
          if unit == UInt8(ascii: "\\") { isEscaped = true }
          if unit == UInt8(ascii: "\"") { isQuoted = false }
        } else if unit == UInt8(ascii: "\"") {
          isQuoted = true
        } else if unit == UInt8(ascii: "{") {
          depth += 1
        } else if unit == UInt8(ascii: "}") {
          depth -= 1
        }
      }
      if depth == 0 { return index }
    }
    return nil
  }
}
