import Foundation

/// A source file without comments and string literals, and the names in it.
struct SourceCode {
  /// The folder below the target's that the file is in; "." for none.
  let folder: String
  /// Its lines.
  private let lines: [Substring]
  private let code: String

  /// The files of a target.
  static func files(of target: String) throws -> [SourceCode] {
    let root = URL(filePath: #filePath).appending(path: "../../../Sources/\(target)").standardized
    let paths = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
    return try (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map {
      let text = try String(contentsOf: root.appending(path: $0), encoding: .utf8)
      let parts = $0.split(separator: "/")
      return SourceCode(text, in: parts.count > 1 ? String(parts[0]) : ".")
    }
  }

  private init(_ text: String, in folder: String) {
    self.folder = folder
    code = Self.stripped(text)
    lines = code.split(separator: "\n")
  }

  /// The text without what is between quotation marks and behind slashes.
  private static func stripped(_ text: String) -> String {
    var code = ""
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var isQuoted = false
      var previous: Character = " "
      for character in part {
        if character == "\"", previous != "\\" { isQuoted.toggle() }
        if !isQuoted, character == "/", previous == "/" { break }
        if !isQuoted { code.append(character) }
        previous = character
      }
      code += "\n"
    }
    return code
  }

  /// The modules that it imports.
  var imports: Set<String> {
    Set(
      lines.filter { $0.contains("import ") }.compactMap { $0.split(separator: " ").last }.map(
        String.init))
  }

  /// Every word.
  var words: Set<String> { Set(Self.words(of: code[...])) }

  private static func words(of text: Substring) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  private static let modifiers: Set<String> = [
    "package", "public", "internal", "final", "indirect", "static", "mutating", "nonmutating",
  ]
  private static let kinds: Set<String> = [
    "struct", "enum", "class", "protocol", "typealias", "func", "let", "var",
  ]

  /// What other files can use of it: the types and functions at its top, and the members of its
  /// extensions.
  var offered: Set<String> {
    var offered: Set<String> = []
    var isInExtension = false
    for line in lines {
      let indent = line.prefix { $0 == " " }.count
      let words = Self.words(of: line).drop(while: Self.modifiers.contains)
      if indent == 0, words.first == "extension" { isInExtension = true }
      if indent == 0, words.first != "extension", line.first != "{" { isInExtension = false }
      guard indent == 0 || (indent == 2 && isInExtension), let kind = words.first,
        let name = words.dropFirst().first, Self.kinds.contains(kind)
      else { continue }
      offered.insert(name)
    }
    return offered
  }

  /// Every name that it gives to something: types, members, cases, parameters, variables.
  var declared: Set<String> {
    var declared: Set<String> = []
    for line in lines {
      var isNext = false
      for word in Self.words(of: line) {
        if isNext { declared.insert(word) }
        isNext = Self.kinds.contains(word) || word == "case" || word == "for"
      }
      // Of a list of cases, tuples or closure parameters, all; labels, parameters and properties.
      if line.drop(while: { $0 == " " }).hasPrefix("case ") || line.contains("let (")
        || line.contains("var (") || line.hasSuffix(" in")
      {
        declared.formUnion(Self.words(of: line))
      }
      for part in line.split(separator: ":").dropLast() {
        if let word = Self.words(of: part).last, part.hasSuffix(word) { declared.insert(word) }
      }
    }
    return declared
  }
}
