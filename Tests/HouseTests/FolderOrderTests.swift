import Testing

/// Whether the folders of a target can be ordered, so that each uses only folders before it.
@Suite struct FolderOrderTests {
  @Test(arguments: ["Explorer", "Presentation"])
  func `the folders of a target can be ordered`(target: String) throws {
    let uses = try FolderGraph(of: target).uses
    #expect(uses.count > 1)
    var left = Set(uses.keys)
    while let free = left.first(where: {
      uses[$0, default: [:]].keys.allSatisfy { !left.contains($0) }
    }) {
      left.remove(free)
    }
    let circle = left.sorted().map {
      "\($0) uses \(uses[$0, default: [:]].filter { left.contains($0.key) })"
    }
    #expect(circle.isEmpty, "\(circle.joined(separator: "\n"))")
  }

  @Test func `a circle is found`() {
    let graph = FolderGraph(
      offered: ["A": ["One"], "B": ["Two"]], words: ["A": ["Two"], "B": ["One"]])
    #expect(graph.uses["A"] == ["B": ["Two"]] && graph.uses["B"] == ["A": ["One"]])
  }
}

/// Which folders of a target use which others, and by what names.
struct FolderGraph {
  /// The names that a folder uses, by the folder that declares them.
  let uses: [String: [String: Set<String>]]

  /// The folders of a target.
  ///
  /// Only names that one folder alone declares tell anything: others, such as `line` or `place`, may
  /// mean anybody's.
  init(of target: String) throws {
    let files = try SourceCode.files(of: target)
    var foreign: Set<String> = []
    for module in Set(files.flatMap(\.imports)) {
      for file in try SourceCode.files(of: module) { foreign.formUnion(file.declared) }
    }
    var offered: [String: Set<String>] = [:]
    var words: [String: Set<String>] = [:]
    var declaring: [String: Set<String>] = [:]
    for file in files {
      offered[file.folder, default: []].formUnion(file.offered)
      words[file.folder, default: []].formUnion(file.words)
      for name in file.declared { declaring[name, default: []].insert(file.folder) }
    }
    for (folder, names) in offered {
      offered[folder] = names.filter { declaring[$0]?.count == 1 && !foreign.contains($0) }
    }
    self.init(offered: offered, words: words)
  }

  /// Folders that offer names and use words.
  init(offered: [String: Set<String>], words: [String: Set<String>]) {
    var uses: [String: [String: Set<String>]] = [:]
    for (folder, words) in words {
      uses[folder] = [:]
      for (other, names) in offered where other != folder {
        let used = words.intersection(names)
        if !used.isEmpty { uses[folder]?[other] = used }
      }
    }
    self.uses = uses
  }
}
