import Configuration
import Explorer
import Keys
import Model
import Presentation
import Support
import Testing

/// Random keys, sizes and articles.
@Suite struct RandomTests {
  private static let keys: [Key] = {
    let bound = KeyTable.bindings.flatMap { $0.keys.joined() }.filter { $0 != .any }
    let typed = Array("abcdefgt!'^$~欧é ").map { Key.character($0) }
    // Quitting would end the run; other tests cover it.
    return (bound + typed + [.named(.delete), .alt("x"), .control("x")])
      .filter { $0 != .character("q") && $0 != .character("Q") }
  }()

  private static let articles: [Article] = [
    Fixture.article, Article(id: "empty", text: ""), Article(id: "blank", text: "\n\n \n"),
    Article(
      id: "line", text: String(repeating: "Turkey and 欧洲 agree. ", count: 3000)),
    Article(id: "word", text: String(repeating: "x", count: 40_000)),
    Article(id: "odd", text: "\u{0}\u{1B}[2J\u{202E}👩‍👩‍👧\u{301}\r\n\t\u{FFFD}e\u{301}\n🇪🇺 עזה"),
    Article(
      id: "broken", text: "short", blocks: [Block(.paragraph, range: 2..<900, line: 1)]),
  ]

  @Test(arguments: 0..<40)
  func `no input breaks the screen`(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 + 1)
    var settings = Settings()
    settings[.wrap] = seed.isMultiple(of: 3) ? "full" : "72"
    var state = State(
      articles: seed == 0 ? [] : Self.articles.shuffled(using: &dice),
      size: Size(columns: 80, rows: 24), glyphs: seed.isMultiple(of: 2) ? .unicode : .ascii,
      settings: settings)
    for step in 0..<2500 {
      switch Int.random(in: 0..<100, using: &dice) {
      case 0:
        let size = Size(
          columns: Int.random(in: 0...130, using: &dice), rows: Int.random(in: 0...45, using: &dice)
        )
        _ = update(&state, .resize(size))
      case 1: _ = update(&state, .pause)
      case 2:
        if let index = state.articles.firstIndex(where: { $0.id == "tanap" }) {
          _ = update(&state, .analysed(index, Fixture.dossier))
        }
      case 3, 4:
        let kind = [Mouse.Kind.press, .wheelUp, .wheelDown].randomElement(using: &dice) ?? .press
        let cell = Cell(
          column: Int.random(in: 0...130, using: &dice), row: Int.random(in: 0...45, using: &dice))
        _ = update(&state, .mouse(Mouse(kind, at: cell)))
      case 5: _ = update(&state, .pasted("a 欧\n\tre:("))
      default:
        let key = Self.keys.randomElement(using: &dice) ?? .escape
        _ = update(&state, .key(key))
      }
      guard step.isMultiple(of: 3) else { continue }
      let frame = view(state)
      let isWhole =
        frame.lines.count == state.size.rows
        && frame.lines.allSatisfy { $0.columns == state.size.columns }
        && frame.lines.allSatisfy { $0.text.columns == state.size.columns }
      #expect(isWhole, "step \(step) at \(state.size)")
      if !isWhole { return }
    }
  }

  @Test(arguments: 0..<40)
  func `going back and forward returns to the same place`(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 104_729 + 3)
    var state = Fixture.state(columns: 60, rows: 14)
    let jumps = [
      "*", "#", "]m", "2jJ", "3J", "3f", "gd", "1G", "gg", "2<CR>", "3<CR>", "l<CR>", "/a<CR>", "n",
      "ga",
    ]
    for _ in 0..<30 { Fixture.press(jumps.randomElement(using: &dice) ?? "*", &state) }
    let here = state.place
    var steps = 0
    while !state.history.past.isEmpty, steps < 100 {
      let before = state.history.future.count
      Fixture.press("H", &state)
      guard state.history.future.count > before else { break }
      steps += 1
    }
    for _ in 0..<steps { Fixture.press("L", &state) }
    check(state.place, here, "seed \(seed), \(steps) steps")
  }
}
