import Foundation
import Lexicon

/// The tables of the lexicon as they are written, to hold against what code asks of them.
enum TableText {
  /// A class as a table has it.
  struct Heading {
    let name: String
    /// The file that it stands in: its folder and its name without ending.
    let file: String
    /// The classes that it takes in.
    var included: Set<String> = []
  }

  /// A file of a folder, without ending.
  struct File {
    let folder: String
    let name: String
    let text: String
  }

  private static let classFiles = ["classes", "dates", "amounts"].flatMap {
    files(in: $0, ending: ".txt")
  }

  /// The tables of values.
  static let maps = ["maps", "dates", "amounts", "languages"].flatMap {
    files(in: $0, ending: ".tsv")
  }

  /// The headings of all tables of classes.
  static let headings = classFiles.flatMap { headings(of: $0.text, in: "\($0.folder)/\($0.name)") }

  /// All tables, as the program reads them.
  static let lexicon = LexicalTables(
    classes: classFiles.map(\.text), maps: values(maps),
    models: values(files(in: "weights", ending: ".tsv")))

  /// The classes that the codebook and the tables of values name.
  static let namedInTables = Set(
    (files(in: "codebook", ending: ".txt") + maps).flatMap { file in
      file.text.split(separator: "&").dropFirst().map { part in
        String(part.prefix { $0.isLetter || $0 == "-" })
      }
    })

  /// The headings of a table.
  static func headings(of text: String, in file: String) -> [Heading] {
    var headings: [Heading] = []
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        headings.append(Heading(name: String(line[..<end].dropFirst()), file: file))
      } else if let last = headings.indices.last {
        let references = line.split(separator: " ").filter { $0.hasPrefix("&") && $0.count > 1 }
        headings[last].included.formUnion(references.map { String($0.dropFirst()) })
      }
    }
    return headings
  }

  private static func files(in folder: String, ending: String) -> [File] {
    let url = URL(filePath: #filePath).appending(path: "../../../Sources/Lexicon/en/\(folder)")
      .standardized
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: url.path(percentEncoded: false))
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: url.appending(path: name), encoding: .utf8) else {
        return nil
      }
      return File(folder: folder, name: String(name.dropLast(ending.count)), text: text)
    }
  }

  private static func values(_ files: [File]) -> [String: String] {
    Dictionary(files.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
