import Keys
import Support
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("gd", [Key.character("g"), .character("d")]), ("<C-o>", [.control("o")]),
    ("m<Any>", [.character("m"), .any]), ("<Space> <cr>", [.space, .enter]),
    ("<LT>a>", [.character("<"), .character("a"), .character(">")]),
    ("<M-Left><M-x>", [.named(.altLeft), .alt("x")]), ("<", [.character("<")]), ("", []),
    ("ğ欧", [.character("ğ"), .character("欧")]),
  ])
  func `key notation is parsed`(notation: String, keys: [Key]) {
    check(Key.keys(notation), keys, notation)
  }

  @Test func `every key of the table survives a round trip through its notation`() {
    for keys in KeyTable.bindings.flatMap(\.keys) {
      check(Key.keys(keys.map(\.notation).joined()), keys)
    }
  }

  @Test(arguments: ["<Nope>", "<C-ab>", "j<C->"])
  func `an unknown key is rejected`(notation: String) {
    check(Key.keys(notation), nil, notation)
  }
}

@Suite struct KeyTableTests {
  @Test(arguments: Binding.Context.allCases)
  func `no two actions share a key in a context`(context: Binding.Context) {
    var owners: [[Key]: Action] = [:]
    for binding in KeyTable.bindings where binding.contexts.contains(context) {
      for keys in binding.keys {
        let owner = owners.updateValue(binding.action, forKey: keys)
        #expect(owner == nil, "\(Binding.label(of: keys)) in \(context)")
      }
    }
    for keys in owners.keys {
      for length in 1..<max(1, keys.count) {
        let beginning = Array(keys.prefix(length))
        #expect(owners[beginning] == nil, "\(Binding.label(of: beginning)) begins another")
      }
    }
  }

  @Test(arguments: Action.allCases)
  func `every action has a key, a name and a line of help`(action: Action) throws {
    let binding = try #require(KeyTable.bindings.first { $0.action == action })
    #expect(!binding.keys.isEmpty && !binding.name.isEmpty && !binding.help.isEmpty)
    #expect(binding.help.count <= 66, "\(binding.help)")
  }

  @Test func `keys reserved by multiplexers and flow control are not bound`() {
    let refused: Set<Key> = [
      .control("a"), .control("s"), .control("q"), .control("\\"), .control("@"),
    ]
    let used = Set(KeyTable.bindings.flatMap { $0.keys.joined() })
    check(used.isDisjoint(with: refused), true)
  }

  @Test(arguments: [
    ("g", KeyMap.Meaning.prefix), ("gg", .action(.start, nil)), ("gz", .nothing),
    ("ma", .action(.mark, "a")), ("''", .action(.lastPlace, nil)), ("'a", .action(.toMark, "a")),
  ])
  func `a sequence is complete, a prefix or unbound`(keys: String, meaning: KeyMap.Meaning) {
    check(KeyMap().meaning(of: Key.keys(keys) ?? [], in: .article), meaning, keys)
  }
}
