import Configuration
import Explorer
import Keys
import Presentation
import Support
import Testing

@Suite struct OptionsTests {
  @Test func `every option is listed with its value and meaning`() {
    let text = view(Fixture.state("oo", columns: 120, rows: 40)).lines.map(\.text)
      .joined(separator: "\n")
    for setting in Setting.allCases {
      #expect(text.contains("\(setting.rawValue) ") && text.contains(setting.meaning.prefix(40)))
    }
  }

  @Test func `picking an option applies its next value, and the list stays open`() {
    var state = Fixture.state("oo")
    check(update(&state, .key(.enter)), [.adopt(state.settings)])
    check(state.settings[.wrap], "80")
    check(state.measure, 80)
    #expect(view(state).lines.contains { $0.text.contains("wrap") && $0.text.contains("80") })
    Fixture.press("j<CR>", &state)
    check(state.settings[.panes], "one")
    check(state.panes.areAll, false)
  }

  @Test func `a changed option is saved by the key in the hints`() {
    var state = Fixture.state("oo")
    #expect(view(state).lines.contains { $0.text.contains(" w keep ") })
    check(update(&state, .key(.character("w"))), [])
    check(state.message, "No option has been changed.")
    Fixture.press("<CR>j<CR>", &state)
    check(update(&state, .key(.character("w"))), [.keep([.wrap: "80", .panes: "one"])])
    // A value that was changed back is saved too.
    Fixture.press("<CR>", &state)
    check(update(&state, .key(.character("w"))), [.keep([.wrap: "80", .panes: "three"])])
  }

  @Test func `the key has no effect in other lists`() {
    var state = Fixture.state("oo<CR>qgO")
    check(update(&state, .key(.character("w"))), [])
    check(state.message, nil)
  }

  @Test func `the ASCII option takes effect at once`() {
    var state = Fixture.state("oo/ascii<CR><CR>")
    check(state.settings.isASCII, true)
    check(state.overlays.last?.selection, 0)
    Fixture.press("q", &state)
    let text = view(state).lines.map(\.text).joined()
    check(text.first { !$0.isASCII && !$0.isLetter }, nil)
  }

  @Test func `the mouse key changes the mouse option`() {
    var state = Fixture.state("M")
    check(state.settings[.mouse], "true")
    Fixture.press("M", &state)
    check(state.settings[.mouse], "false")
  }

  @Test func `an option that cannot change at run time says where to set it`() {
    let state = Fixture.state("oo/model<CR><CR>")
    #expect(state.message?.contains("--model") == true)
  }
}
