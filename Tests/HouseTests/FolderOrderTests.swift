import Testing

/// Whether the folders of a target can be ordered, so that each uses only what comes before it.
@Suite struct FolderOrderTests {
  @Test(arguments: try SourceCode.targets())
  func `the folders of a target can be ordered`(target: String) throws {
    let circles = try FolderGraph(of: target).circles
    #expect(circles.isEmpty, "\(circles.joined(separator: "\n"))")
  }

  @Test(
    arguments: [
      (["A": ["B"], "B": ["A"]], ["A uses B (B)", "B uses A (A)"]),
      (
        ["A": ["B"], "B": ["C.swift"], "C.swift": ["A"]],
        ["A uses B (B)", "B uses C.swift (C.swift)", "C.swift uses A (A)"]
      ),
      (["A": ["B.swift"], "B.swift": ["C.swift"], "C.swift": ["B.swift"]], []),
      (["A": ["B", "C"], "B": ["C"], "C": []], []),
    ] as [([String: Set<String>], [String])])
  func `a circle through a folder is found`(words: [String: Set<String>], circles: [String]) {
    let offered = Dictionary(uniqueKeysWithValues: words.keys.map { ($0, Set([$0])) })
    #expect(FolderGraph(offered: offered, words: words).circles == circles)
  }
}
