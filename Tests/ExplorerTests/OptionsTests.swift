import Configuration
import Explorer
import Keys
import Presentation
import Support
import Testing

@Suite struct OptionsTests {
  @Test func `every option is shown with its value and its meaning`() {
    let text = view(Fixture.state("oo", columns: 120, rows: 40)).lines.map(\.text)
      .joined(separator: "\n")
    for setting in Setting.allCases {
      #expect(text.contains("\(setting.rawValue) ") && text.contains(setting.meaning.prefix(40)))
    }
  }

  @Test func `picking gives the next value at once, and the list stays`() {
    var state = Fixture.state("oo")
    check(update(&state, .key(.enter)), [.adopt(state.settings)])
    check(state.settings[.wrap], "80")
    check(state.measure, 80)
    #expect(view(state).lines.contains { $0.text.contains("wrap") && $0.text.contains("80") })
    Fixture.press("j<CR>", &state)
    check(state.settings[.panes], "one")
    check(state.panes.areAll, false)
  }

  @Test func `what was changed is kept by a key that the hints tell`() {
    var state = Fixture.state("oo")
    #expect(view(state).lines.contains { $0.text.contains(" w keep ") })
    check(update(&state, .key(.character("w"))), [])
    check(state.message, "No option has been changed.")
    Fixture.press("<CR>j<CR>", &state)
    check(update(&state, .key(.character("w"))), [.keep([.wrap: "80", .panes: "one"])])
    // Changed back, it must be written too.
    Fixture.press("<CR>", &state)
    check(update(&state, .key(.character("w"))), [.keep([.wrap: "80", .panes: "three"])])
  }

  @Test func `in other lists the key does nothing`() {
    var state = Fixture.state("oo<CR>qgO")
    check(update(&state, .key(.character("w"))), [])
    check(state.message, nil)
  }

  @Test func `marks of ASCII are drawn as soon as they are chosen`() {
    var state = Fixture.state("oo/ascii<CR><CR>")
    check(state.settings.isASCII, true)
    check(state.overlays.last?.selection, 0)
    Fixture.press("q", &state)
    let text = view(state).lines.map(\.text).joined()
    check(text.first { !$0.isASCII && !$0.isLetter }, nil)
  }

  @Test func `the key of the mouse and the option are one`() {
    var state = Fixture.state("M")
    check(state.settings[.mouse], "true")
    Fixture.press("M", &state)
    check(state.settings[.mouse], "false")
  }

  @Test func `an option that can't change now says where it is set`() {
    let state = Fixture.state("oo/model<CR><CR>")
    #expect(state.message?.contains("--model") == true)
  }
}
