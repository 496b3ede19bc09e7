import Foundation
import Testing

/// The house's walls: which modules each target's sources may import.
private let allowed: [String: Set<String>] = [
  "Model": [],
  "Parses": ["Synchronization"],
  "lessons": ["Analysis", "Coreference", "Engine", "Glibc", "Knowledge", "Model", "Tables"],
  "JSON": [],
  "Tables": ["Glibc"],
  "Knowledge": ["Model", "Parses", "Tables"],
  "Kernels": ["CKernels"],
  "Expressions": ["CPCRE2"],
  "Engine": [
    "CProcess", "Dispatch", "Expressions", "Glibc", "JSON", "Kernels", "Parses",
    "Synchronization",
  ],
  "Readers": ["CXML2", "Glibc", "JSON", "Lexicon", "Model"],
  "Learning": [],
  "Lexicon": ["Glibc", "Tables"],
  "Grammar": ["Lexicon", "Model", "Parses"],
  "Names": ["Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Parses"],
  "Coreference": ["Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Names", "Parses"],
  "Relations": [
    "Coreference", "Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Names", "Parses",
    "Tables",
  ],
  "Analysis": [
    "Coreference", "Engine", "Grammar", "Knowledge", "Lexicon", "Model", "Names", "Parses",
    "Relations", "Tables",
  ],
  "Export": ["JSON", "Model", "Parses"],
  "Configuration": [],
  "Keys": ["Configuration"],
  "Presentation": ["Expressions", "Model"],
  "Dialogue": ["Model", "Presentation"],
  "Explorer": ["Configuration", "Keys", "Model", "Presentation"],
  "Terminal": [
    "CNcurses", "CTerminal", "Configuration", "Glibc", "Keys", "Model", "Presentation",
  ],
  "bench": [
    "Analysis", "Engine", "Glibc", "Grammar", "Kernels", "Knowledge", "Lexicon", "Model", "Names",
    "Parses", "Relations", "Tables",
  ],
  "entente": [
    "Analysis", "CProcess", "Configuration", "Dialogue", "Engine", "Explorer", "Export", "Glibc",
    "Keys", "Knowledge", "Lexicon", "Model", "Parses", "Presentation", "Readers", "Relations",
    "Synchronization", "Tables", "Terminal",
  ],
]

@Suite struct ImportTests {
  @Test(arguments: allowed.keys.sorted())
  func `a target imports only what its floor may see`(target: String) throws {
    let root = URL(filePath: #filePath).appending(path: "../../../Sources/\(target)").standardized
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let imports = lines.filter { $0.contains(#/^((public|internal|private|package) )?import /#) }
      let names = Set(imports.compactMap { $0.split(separator: " ").last.map(String.init) })
      #expect(names.isSubset(of: allowed[target, default: []]), "\(file.lastPathComponent)")
    }
  }
}
