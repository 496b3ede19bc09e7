import Foundation
import Testing

/// The house's walls: which modules each target's sources may import.
private let allowed: [String: Set<String>] = [
  "Model": [],
  "lessons": ["Analysis", "Language", "Model"],
  "Kernels": ["CKernels"],
  "Expressions": ["CPCRE2"],
  "Language": ["CProcess", "Dispatch", "Expressions", "Glibc", "Kernels", "Synchronization"],
  "Readers": ["CXML2", "Glibc", "Model"],
  "Analysis": ["Language", "Model", "Synchronization"],
  "Export": ["Language", "Model"],
  "Configuration": [],
  "Keys": ["Configuration"],
  "Presentation": ["Expressions", "Model"],
  "Dialogue": ["Model", "Presentation"],
  "Explorer": ["Configuration", "Keys", "Model", "Presentation"],
  "Terminal": [
    "CNcurses", "CTerminal", "Configuration", "Glibc", "Keys", "Model", "Presentation",
  ],
  "bench": ["Analysis", "Glibc", "Kernels", "Language", "Model"],
  "entente": [
    "Analysis", "CProcess", "Configuration", "Dialogue", "Explorer", "Export", "Glibc", "Keys",
    "Language", "Model", "Presentation", "Readers", "Synchronization", "Terminal",
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
