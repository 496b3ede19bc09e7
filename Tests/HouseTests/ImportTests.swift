import Foundation
import Testing

/// The house's walls: which modules each target's sources may import.
private let allowed: [String: Set<String>] = [
  "Model": [],
  "Parses": ["Synchronization"],
  "lessons": [
    "Analysis", "Coreference", "Engine", "Knowledge", "Model", "Parses", "Relations", "Tables",
  ],
  "fuzz": [
    "Analysis", "Configuration", "Engine", "Export", "Glibc", "Knowledge", "Lexicon", "Model",
    "Readers", "Relations", "Tables",
  ],
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
  "Learning": ["Kernels", "Tables"],
  "Lexicon": ["Synchronization", "Tables"],
  "Grammar": ["Lexicon", "Model", "Parses"],
  "Names": ["Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Parses"],
  "Coreference": [
    "Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Names", "Parses", "Synchronization",
    "Tables",
  ],
  "Relations": [
    "Coreference", "Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Names", "Parses",
    "Tables",
  ],
  "Analysis": [
    "Coreference", "Engine", "Grammar", "Knowledge", "Lexicon", "Model", "Names", "Parses",
    "Relations", "Tables",
  ],
  "Export": ["JSON", "Model", "Parses"],
  "Store": ["CSQLite", "CZstd", "Model", "Synchronization"],
  "Configuration": [],
  "Keys": ["Configuration"],
  "Presentation": ["Expressions", "Model", "Synchronization"],
  "Dialogue": ["Model", "Presentation"],
  "Explorer": ["Configuration", "Keys", "Model", "Presentation"],
  "Terminal": [
    "CNcurses", "CTerminal", "Configuration", "Glibc", "Keys", "Model", "Presentation",
  ],
  "bench": [
    "Analysis", "Engine", "Glibc", "Grammar", "Kernels", "Knowledge", "Model", "Parses",
    "Relations", "Tables",
  ],
  "entente": [
    "Analysis", "CProcess", "Configuration", "Dialogue", "Dispatch", "Engine", "Explorer",
    "Export", "Glibc", "Keys", "Knowledge", "Lexicon", "Model", "Parses", "Presentation",
    "Readers", "Relations", "Store", "Synchronization", "Tables", "Terminal",
  ],
]

/// The modules that come with the system and stand in no manifest.
private let system: Set<String> = ["Dispatch", "Glibc", "Synchronization"]

@Suite struct ImportTests {
  @Test func `every target has its wall`() throws {
    #expect(try SourceCode.targets() == allowed.keys.sorted())
  }

  @Test(arguments: allowed.keys.sorted())
  func `a target imports only what its floor may see, and all of it`(target: String) throws {
    let walls = allowed[target, default: []]
    let files = try SourceCode.files(of: target)
    for file in files {
      #expect(file.imports.isSubset(of: walls), "\(file.path)")
    }
    let unused = walls.subtracting(files.flatMap(\.imports))
    #expect(unused.isEmpty, "no file imports these")
  }

  @Test(arguments: allowed.keys.sorted())
  func `a target depends on what it imports`(target: String) throws {
    let dependencies = try #require(try Self.dependencies()[target])
    #expect(dependencies == allowed[target, default: []].subtracting(system))
  }

  /// The dependencies of each target, as the manifest states them.
  private static func dependencies() throws -> [String: Set<String>] {
    let file = URL(filePath: #filePath).appending(path: "../../../Package.swift").standardized
    let manifest = try String(contentsOf: file, encoding: .utf8)
    var dependencies: [String: Set<String>] = [:]
    let target = #/arget\(\s*name: "(\w+)",?\s*(?:dependencies: \[([^\]]*)\])?/#
    for match in manifest.matches(of: target) {
      let names = (match.2 ?? "").matches(of: #/"(\w+)"/#).map { String($0.1) }
      dependencies[String(match.1)] = Set(names)
    }
    return dependencies
  }
}
