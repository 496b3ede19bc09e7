import Configuration
import Explorer
import Keys
import Presentation
import Support
import Testing

@Suite struct RemappingTests {
  private func meaning(_ keys: String, _ map: KeyMap, _ context: Binding.Context = .article)
    -> KeyMap.Meaning
  {
    map.meaning(of: Key.keys(keys) ?? [], in: context)
  }

  @Test func `a line replaces the keys of an action in one context`() {
    let (map, faults) = KeyMap.remapped(by: TOML("[article]\nnext-mention = ['<C-n>', 'gm']"))
    check(faults, [])
    for keys in ["<C-n>", "gm"] { check(meaning(keys, map), .action(.nextMention, nil), keys) }
    for keys in ["]m", "l", "<Right>"] {
      check(meaning(keys, map) == .action(.nextMention, nil), false)
    }
    check(map.label(of: .nextMention, in: .article), "Ctrl-N")
  }

  @Test func `a line outside any table applies to all panes and overlays`() {
    let (map, faults) = KeyMap.remapped(by: TOML("quit = '<C-x>'"))
    check(faults, [])
    for context: Binding.Context in [.article, .actors, .relations, .overlay] {
      check(meaning("<C-x>", map, context), .action(.quit, nil))
      check(meaning("Q", map, context), .nothing)
    }
    check(map.bindings.count { $0.action == .quit }, 1)
  }

  @Test func `the lists are remapped separately from the article`() {
    let (map, faults) = KeyMap.remapped(by: TOML("[list]\nsearch = 's'"))
    check(faults, [])
    check(meaning("s", map, .actors), .action(.search, nil))
    check(meaning("/", map, .relations), .nothing)
    check(meaning("/", map), .action(.search, nil))
  }

  @Test(
    arguments: [
      ("'xxxxxxxx'", nil), ("'xxxxxxxxx'", .longSequence(most: 8)),
      ("'\(String(repeating: "x", count: 250_000))'", .longSequence(most: 8)),
      ("[\(String(repeating: "'x', ", count: 16))]", nil),
      ("[\(String(repeating: "'x', ", count: 17))]", .manySequences(most: 16)),
    ] as [(String, Fault.Problem?)])
  func `sequences are short and few`(value: String, problem: Fault.Problem?) {
    let (_, faults) = KeyMap.remapped(by: TOML("[article]\n\nquit = \(value)"))
    check(faults.filter { $0.line == 3 }.map(\.problem), problem.map { [$0] } ?? [])
  }

  @Test func `a key taken from another action is reported`() {
    let (map, faults) = KeyMap.remapped(by: TOML("\n[article]\nhalf-page-down = 'j'"))
    check(faults, [Fault(line: 3, problem: .keyLost("j", by: "down"))])
    check(meaning("j", map), .action(.halfPageDown, nil))
    check(meaning("<Down>", map), .action(.down, nil))
    check(meaning("j", map, .actors), .action(.down, nil))
  }

  @Test func `a taken key is not reported if the file remaps the other action`() {
    let (map, faults) = KeyMap.remapped(
      by: TOML("[article]\nhalf-page-down = 'j'\ndown = '<Down>'"))
    check(faults, [])
    check(meaning("<Down>", map), .action(.down, nil))
  }

  @Test func `a key takes the sequences that it begins`() {
    let (map, faults) = KeyMap.remapped(by: TOML("[article]\nlabel-mentions = 'o'"))
    check(meaning("o", map), .action(.label, nil))
    check(meaning("oe", map), .nothing)
    #expect(faults.contains(Fault(line: 2, problem: .keyLost("oe", by: "network"))))
  }

  @Test func `an empty list leaves an action to the palette`() {
    let (map, faults) = KeyMap.remapped(by: TOML("mouse = []"))
    check(faults, [])
    check(meaning("M", map), .nothing)
    check(map.label(of: .mouse, in: .article), nil)
  }

  @Test(
    arguments: [
      ("[panes]\ndown = 's'", Fault(line: 1, problem: .unknownTable("panes"))),
      ("fly = 's'", Fault(line: 1, problem: .unknownAction("fly"))),
      (
        "[article]\ncancel = 's'",
        Fault(line: 2, problem: .actionElsewhere("cancel", table: "article"))
      ),
      ("mouse = '<Hyper>'", Fault(line: 1, problem: .unknownKey("<Hyper>"))),
      ("mouse = ''", Fault(line: 1, problem: .unknownKey(""))),
      ("mouse = 's<Any>'", Fault(line: 1, problem: .unknownKey("s<Any>"))),
      ("mark = 's'", Fault(line: 1, problem: .unknownKey("s"))),
      ("[prompt]\nerase = 'x'", Fault(line: 2, problem: .unknownKey("x"))),
      ("mouse = 's'\nedit = 's'", Fault(line: 2, problem: .keyTaken("s", by: "mouse", line: 1))),
      (
        "mouse = 's'\nedit = ['sx', 'v']",
        Fault(line: 2, problem: .keyTaken("sx", by: "mouse", line: 1))
      ),
    ])
  func `a faulty line is reported and the others count`(text: String, fault: Fault) {
    let (map, faults) = KeyMap.remapped(by: TOML(text + "\n"))
    check(faults, [fault], text)
    check(meaning("j", map), .action(.down, nil))
  }

  @Test func `no remapping gives two actions the same key in a context`() {
    let actions = Action.allCases
    var state: UInt64 = 7
    func dice(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let tables = ["", "[article]\n", "[list]\n", "[overlay]\n", "[actors]\n"]
    let keys = ["j", "g", "gg", "o", "oe", "<C-x>", "]m", "q", "s", "st", "z"]
    for _ in 0..<200 {
      let lines = (0..<6).map { _ in
        "\(actions[dice(actions.count)].rawValue) = '\(keys[dice(keys.count)])'"
      }
      let map = KeyMap.remapped(
        by: TOML(tables[dice(tables.count)] + lines.joined(separator: "\n"))
      ).map
      for context in Binding.Context.allCases {
        var owners: [[Key]: Action] = [:]
        for binding in map.bindings where binding.contexts.contains(context) {
          for keys in binding.keys {
            let owner = owners.updateValue(binding.action, forKey: keys)
            #expect(owner == nil || owner == binding.action)
          }
        }
        for keys in owners.keys {
          let beginnings = (1..<max(1, keys.count)).map { Array(keys.prefix($0)) }
          #expect(beginnings.allSatisfy { owners[$0] == nil })
        }
      }
    }
  }

  @Test func `help, hints and completions show the person's keys`() {
    let map = KeyMap.remapped(by: TOML("help = '<F1>'\n[article]\nnext-mention = '<C-n>'")).map
    var state = State(
      articles: [Fixture.article], size: Size(columns: 120, rows: 40), keys: map)
    let bottom = view(state).lines.last?.text ?? ""
    #expect(bottom.contains("F1 help") && bottom.contains("Ctrl-N mention"), "\(bottom)")
    Fixture.press("<F1>", &state)
    #expect(view(state).lines.contains { $0.text.contains("Ctrl-N") })
  }

  @Test func `a key runs a command of a person's own where something is under the cursor`() {
    let (map, faults) = KeyMap.remapped(
      by: TOML("X = '|wc -w'\n[relations]\n\"<C-x>\" = '!less'\n"))
    check(faults, [])
    for context: Binding.Context in [.article, .actors, .relations] {
      guard case .command(let command) = meaning("X", map, context) else {
        Issue.record("X in \(context)")
        continue
      }
      check(command.line, "wc -w")
      check(command.hasTerminal, false)
    }
    check(meaning("X", map, .overlay), .nothing)
    check(meaning("<C-x>", map), .nothing)
    guard case .command(let command) = meaning("<C-x>", map, .relations) else {
      Issue.record("Ctrl-X in the relations")
      return
    }
    check(command.hasTerminal, true)
  }

  @Test(
    arguments: [
      ("j = '|a'", .keyLost("j", by: "down")), ("X = '|'", .noCommand("X")),
      ("\"<X>\" = '|a'", .unknownKey("<X>")), ("X = '|a'\nX2 = '|b'", nil),
      ("[prompt]\nX = '|a'", .actionElsewhere("|a", table: "prompt")),
      ("mouse = 'X'\nX = '|a'", .keyTaken("X", by: "mouse", line: 1)),
      ("X = '|a'\nmouse = 'X'", .keyTaken("X", by: "|a", line: 1)),
    ] as [(String, Fault.Problem?)])
  func `a command's line is checked as that of an action`(text: String, problem: Fault.Problem?) {
    let faults = KeyMap.remapped(by: TOML(text + "\n")).faults.map(\.problem)
    if let problem {
      check(faults, [problem], text)
    } else {
      check(faults.count, 1, "one sequence begins another: \(text)")
    }
  }
}
