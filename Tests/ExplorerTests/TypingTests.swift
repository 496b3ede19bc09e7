import Explorer
import Presentation
import Support
import Testing

@Suite struct TypingTests {
  @Test(arguments: [
    ("abc", "abc|"), ("ab<Left>c", "ac|b"), ("ab<Home>c", "c|ab"), ("ab<Home><End>c", "abc|"),
    ("ab<Left><Left><Left><Right>c", "ac|b"), ("ab<Left><BS>", "|b"), ("ab<Home><Del>", "|b"),
    ("ab<Del>", "ab|"), ("ab<Home><BS>", "|ab"), ("a<Space>bc<Left><C-w>", "a |c"),
    ("ab<Left><C-u>", "|b"), ("欧洲<Left>e", "欧e|洲"), ("ab<Left><C-r>", "re:ab|"),
    ("ab<C-b><C-b><C-f><C-d>", "a|"), ("ab<C-b><C-e>", "ab|"),
  ])
  func `a prompt is edited at the cursor`(keys: String, expected: String) {
    let prompt = Fixture.state("/" + keys).prompt
    check(prompt.map { "\($0.head)|\($0.tail)" }, expected, keys)
  }

  @Test(arguments: [
    ("", "tur", "tur"), ("ab<Left>", "x\ny\r\n\tz", "ax y zb"), ("", "a\u{1B}[2Jb\u{7}", "a[2Jb"),
    ("", "", ""),
  ])
  func `pasted text is inserted on one line`(keys: String, text: String, expected: String) {
    var state = Fixture.state("/" + keys)
    _ = update(&state, .pasted(text))
    check(state.prompt?.text, expected)
  }

  @Test(arguments: ["", "2", "om", "g", "gw"])
  func `pasted text outside a prompt is not read as keys`(keys: String) {
    let before = Fixture.state(keys)
    var state = before
    check(update(&state, .pasted("qQ\n")), [])
    check(state.message?.contains("/ opens a line"), true)
    check(
      [state.focus, state.viewport.caret] as [AnyHashable], [before.focus, before.viewport.caret])
    check(state.overlays, before.overlays)
  }

  @Test(arguments: [0, 5, 40, 200])
  func `the cursor stays visible in a prompt longer than the screen`(place: Int) {
    var state = Fixture.state("/", columns: 40)
    _ = update(&state, .pasted(String(repeating: "欧洲 turkey ", count: 30)))
    Fixture.press("<Home>" + String(repeating: "<Right>", count: place), &state)
    let frame = view(state)
    let cursor = frame.cursor?.column ?? -1
    #expect(1...36 ~= cursor)
    let line = frame.lines.last?.text ?? ""
    check(line.columns, 40)
    #expect(line.hasSuffix("] "))
  }

  @Test func `a resize keeps the prompt`() {
    var state = Fixture.state("gO/turkey")
    for size in [
      Size(columns: 10, rows: 3), Size(columns: 1, rows: 1), Size(columns: 80, rows: 24),
    ] {
      _ = update(&state, .resize(size))
      check(view(state).lines.count, size.rows)
    }
    check(state.prompt?.text, "turkey")
    check(state.overlays.last?.filter.text, "turkey")
  }
}
