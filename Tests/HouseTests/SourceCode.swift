import Foundation

/// A source file and the names in it.
struct SourceCode {
  /// The file's path below the target's folder.
  let path: String
  /// Its literals.
  let literals: [SwiftText.Literal]
  /// Its lines, without comments and literals.
  let lines: [Substring]
  /// The modules that it imports.
  let imports: Set<String>
  /// Every word.
  let words: Set<String>
  /// What other files can use of it: the types and functions at its top, and the members of its
  /// extensions.
  let offered: Set<String>
  /// Every name that it gives to something: types, members, cases, parameters, variables.
  let declared: Set<String>

  /// The folder of all sources.
  private static let root = URL(filePath: #filePath).appending(path: "../../../Sources")
    .standardized

  /// The files of every target that has any, by the name of the target's folder.
  private static let all = Result {
    var files: [String: [SourceCode]] = [:]
    let folder = root.path(percentEncoded: false)
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.hasSuffix(".swift") {
      let source = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      guard let target = parts.first, let path = parts.last else { continue }
      files[target, default: []].append(SourceCode(source, path: path))
    }
    return files
  }

  /// The targets that have files, sorted.
  static func targets() throws -> [String] { try all.get().keys.sorted() }

  /// The files of a target.
  static func files(of target: String) throws -> [SourceCode] {
    try all.get()[target, default: []]
  }

  private init(_ source: String, path: String) {
    self.path = path
    let text = SwiftText(source)
    literals = text.literals
    let code = text.code
    lines = code.split(separator: "\n")
    imports = Self.imports(of: lines)
    words = Set(Self.words(of: code[...]))
    offered = Self.offered(of: lines)
    declared = Self.declared(of: lines)
  }

  /// Its name without folder.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder below the target's that the file is in; nil for none.
  var folder: String? {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? parts.first.map(String.init) : nil
  }

  private static func imports(of lines: [Substring]) -> Set<String> {
    Set(
      lines.filter { $0.contains(#/^((public|internal|private|package) )?import /#) }
        .compactMap { $0.split(separator: " ").last.map(String.init) })
  }

  private static func words(of text: Substring) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  private static let modifiers: Set<String> = [
    "package", "public", "internal", "final", "indirect", "static", "mutating", "nonmutating",
  ]
  private static let kinds: Set<String> = [
    "struct", "enum", "class", "protocol", "typealias", "func", "let", "var",
  ]

  private static func offered(of lines: [Substring]) -> Set<String> {
    var offered: Set<String> = []
    var isInExtension = false
    for line in lines {
      let indent = line.prefix { $0 == " " }.count
      let words = words(of: line).drop(while: Self.modifiers.contains)
      if indent == 0, words.first == "extension" { isInExtension = true }
      if indent == 0, words.first != "extension", line.first != "{" { isInExtension = false }
      guard indent == 0 || (indent == 2 && isInExtension), let kind = words.first,
        let name = words.dropFirst().first, kinds.contains(kind)
      else { continue }
      offered.insert(name)
    }
    return offered
  }

  private static func declared(of lines: [Substring]) -> Set<String> {
    var declared: Set<String> = []
    for line in lines {
      var isNext = false
      for word in words(of: line) {
        if isNext { declared.insert(word) }
        isNext = kinds.contains(word) || word == "case" || word == "for"
      }
      // Of a list of cases, tuples or closure parameters, all; labels, parameters and properties.
      if line.drop(while: { $0 == " " }).hasPrefix("case ") || line.contains("let (")
        || line.contains("var (") || line.hasSuffix(" in")
      {
        declared.formUnion(words(of: line))
      }
      for part in line.split(separator: ":").dropLast() {
        if let word = words(of: part).last, part.hasSuffix(word) { declared.insert(word) }
      }
    }
    return declared
  }
}
