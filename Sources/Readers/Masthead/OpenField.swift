/// A field of front matter whose value may go on in the lines below.
struct OpenField {
  let label: Label
  private var value: String

  /// A field with the value on its own line; a sign alone announces the lines below.
  init(label: Label, value: Substring) {
    self.label = label
    self.value = Self.folds.contains(value) ? "" : String(value)
  }

  /// What the field says of the article.
  var remark: Remark { Remark(label: label, value: Self.plain(value[...])) }

  /// Adds an indented line: more words, or an entry of a list.
  mutating func add(_ line: Substring, _ separator: Character) {
    let isEntry = line.hasPrefix("- ")
    var words = isEntry ? line.dropFirst(2).unquoted : line
    if label == .author || label == .site, let (name, value) = FrontMatter.field(words, separator) {
      // Somebody described by several fields: the name counts.
      guard name == "name" else { return }
      words = value.unquoted
    }
    if !value.isEmpty { value += isEntry ? ", " : " " }
    value += words
  }

  private static let folds: Set<Substring> = [">", "|", ">-", "|-", ">+", "|+"]

  /// A value without its quotation marks, the brackets of a list, and a comment behind it.
  private static func plain(_ value: Substring) -> Substring {
    var value = value.trimmed
    if value.hasPrefix("\"\"\"") || value.hasPrefix("'''") {
      // TOML's strings of several lines have three marks at both ends.
      value = value.dropFirst(3).trimmed
      return (["\"\"\"", "'''"].contains { value.hasSuffix($0) } ? value.dropLast(3) : value)
        .trimmed
    }
    if let mark = value.first, mark == "\"" || mark == "'" { return quoted(value, mark) }
    if let comment = value.firstRange(of: " #") { value = value[..<comment.lowerBound].trimmed }
    if value.hasPrefix("["), value.hasSuffix("]") {
      let entries = value.dropFirst().dropLast().split(separator: ",").map(\.unquoted)
      return Substring(entries.joined(separator: ", "))
    }
    return value
  }

  /// The words between two quotation marks; in YAML a mark within is written twice or behind a backslash.
  private static func quoted(_ value: Substring, _ mark: Character) -> Substring {
    var words = ""
    var isEscaped = false
    var rest = value.dropFirst()
    while let character = rest.popFirst() {
      if isEscaped {
        words.append(character)
        isEscaped = false
      } else if character == "\\", mark == "\"" {
        isEscaped = true
      } else if character == mark {
        guard rest.first == mark, mark == "'" else { break }
        words.append(mark)
        rest.removeFirst()
      } else {
        words.append(character)
      }
    }
    return words[...]
  }
}
