import Model
import Store
import Support
import Testing

/// Near-identical texts.
@Suite struct CopyTests {
  /// A text of so many sentences, which a seed determines.
  static func text(_ seed: UInt64, sentences: Int = 20) -> [String] {
    var dice = Dice(state: seed)
    let words = [
      "trade", "talks", "treaty", "border", "ship", "grain", "port", "minister", "vote", "law",
      "river", "road", "loan", "gas", "army", "visit", "market", "school", "court", "island",
    ]
    return (0..<sentences).map { _ in
      (0..<12).map { _ in dice.one(of: words) ?? "" }.joined(separator: " ") + "."
    }
  }

  @Test(arguments: 0..<40)
  func `a text with one sentence changed is a copy, another text is none`(seed: UInt64) {
    let original = Self.text(seed)
    var changed = original
    changed[Int(seed) % 20] = "Chile and Peru said nothing about it on Monday."
    let signature = Signature(of: original.joined(separator: " "))
    #expect(signature.isCopy(of: Signature(of: changed.joined(separator: "\n\n").uppercased())))
    #expect(!signature.isCopy(of: Signature(of: Self.text(seed + 1000).joined(separator: " "))))
    #expect(signature.resemblance(to: signature) == 1)
  }

  @Test(arguments: ["", "a", "a b", "—", "Москва", "東京", "a b c"])
  func `any text has a signature`(text: String) {
    #expect(Signature(of: text).isCopy(of: Signature(of: text)))
  }

  @Test func `the resemblance is about the share of common shingles`() {
    let original = Self.text(5, sentences: 100)
    let other = Self.text(6, sentences: 100)
    for kept in [20, 40, 60, 80] {
      let mixture = Array(original.prefix(kept) + other.dropFirst(kept))
      let share = Double(kept) / Double(200 - kept)
      let found = Signature(of: original.joined(separator: " "))
        .resemblance(to: Signature(of: mixture.joined(separator: " ")))
      #expect(abs(found - share) < 0.25, "\(kept): \(found), not \(share)")
    }
  }

  /// Dossiers of three texts: four copies of the first, two of the second, one of the third.
  private func articles() -> [(group: Int, dossier: Dossier)] {
    [(1, 4), (2, 2), (3, 1)].flatMap { group, copies in
      (0..<copies).map { copy in
        var sentences = Self.text(UInt64(group))
        sentences[copy * 3] = "This is copy \(copy) for paper \(copy)."
        return (group, dossier(sentences.joined(separator: " "), id: "\(group)-\(copy)"))
      }
    }
  }

  @Test(arguments: 0..<6)
  func `copies have one origin, in whatever order they come`(seed: UInt64) throws {
    try withFolder { folder in
      var dice = Dice(state: seed)
      var all = articles()
      all.shuffle(using: &dice)
      let library = try Library(creating: folder.library())
      for part in [all.prefix(3), all.dropFirst(3)] {
        _ = try library.add(try part.map { try entry($0.dossier) }, at: 1)
      }
      var groups: [Int: Set<String>] = [:]
      for document in try library.documents() {
        groups[document.origin, default: []].insert(document.name)
      }
      check(
        groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] },
        [["1-0", "1-1", "1-2", "1-3"], ["2-0", "2-1"], ["3-0"]])
      check(try library.summary().origins, 3)
      let answer = try library.find(SearchQuery("copy"))
      check([answer.total, answer.origins], [7, 3])
      // Without the first of a group, another is its origin.
      let origin = try #require(groups.first { $0.value.count == 4 }?.key)
      try library.remove([origin])
      check(try library.summary().origins, 3)
      let rest = try library.documents().filter { $0.name.hasPrefix("1-") }
      check(Set(rest.map(\.origin)).count, 1)
      #expect(rest.contains { $0.id == $0.origin })
      check(try library.check(), [])
    }
  }

  @Test func `the copies of an earlier schema are found`() throws {
    try withFolder { folder in
      do {
        let library = try Library(creating: folder.library(), schema: 4)
        _ = try library.add(try articles().map { try entry($0.dossier) }, at: 1)
      }
      check(try Library(reading: folder.library()).summary().origins, 3)
    }
  }
}
