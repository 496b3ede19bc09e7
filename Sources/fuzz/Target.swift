import Configuration
import Engine
import Export
import Model
import Readers

/// Something that reads bytes that it does not trust.
enum Target: String, CaseIterable {
  case text, markdown, page, bytes, tokenizer, analysis, toml, tables, archive, journal, model,
    folder

  /// What is put into its input beside its own bytes.
  var words: [[UInt8]] {
    let words =
      switch self {
      case .text, .tokenizer, .bytes, .analysis:
        [
          "Chad ", " and ", "\"", "“", "(", "J. ", "\u{301}", "👩‍", "🇹🇩", "\0", "\n\n",
          "https://a.b/",
        ]
      case .markdown:
        ["[a](", "**", "_", "```\n", "> ", "- ", "<!--", "---\n", "| a |", "\\", "&amp;"]
      case .page:
        [
          "<table>", "<td>", "</p>", "<article>", "<!--", "<script>", "<a href=", "\"", "&#x0;",
          "<ul><li>",
        ]
      case .toml: ["[a]\n", "a = ", "\"\"\"", "'", "[", "#", "\\u0000", "\r\n", "= ["]
      case .tables: ["\t", "\n", "#", "country\t", "=> ", "&", "{", "|", "+ ", "\u{FEFF}"]
      case .archive: ["{", "[", "\"", "null", "-1", "1e999", "\\ud800", "entente/2", ","]
      case .journal:
        [
          "\n", "{", "null", "\"", "\"undo\"", "\"redo\"", "0000000000000001", "-1", "9999999999",
          ",",
        ]
      case .model, .folder: ["\u{7F}\u{7F}", "\0\0\0\0", "shape", "data"]
      }
    return words.map { Array($0.utf8) }
  }

  /// What is changed, made of the bytes of a file.
  func sources(of file: [UInt8], with world: World) -> [[UInt8]] {
    switch self {
    case .archive: world.archive(of: Array(file.prefix(1_000))).map { [$0] } ?? []
    case .journal: world.journal(of: Array(file.prefix(1_000))).map { [$0] } ?? []
    case .analysis: [Array(file.prefix(3_000))]
    default: [Array(file.prefix(20_000))]
    }
  }

  /// Reads an input; what matters is that it returns.
  func read(_ input: [UInt8], with world: World, at place: String) {
    switch self {
    case .text: _ = try? world.article(input, as: .plainText)
    case .markdown: _ = try? world.article(input, as: .markdown)
    case .page: _ = try? world.article(input, as: .html)
    case .bytes: _ = try? world.article(input, as: nil)
    case .tokenizer: _ = world.pipeline.parse(String(decoding: input.prefix(4096), as: UTF8.self))
    case .analysis: world.analyse(input)
    case .toml: _ = TOML(String(decoding: input, as: UTF8.self))
    case .tables: world.readTables(String(decoding: input, as: UTF8.self))
    case .archive: if let dossier = try? Dossier(archive: input) { world.write(dossier) }
    case .journal: world.correct(by: Journal(input))
    case .model: world.readModel(changedBy: input)
    case .folder: world.compileFolder(changedBy: input, to: place + "/compiled")
    }
  }
}
