import Explorer
import Keys
import Presentation
import Support
import Terminal
import Testing

/// Small screens, which shorten and omit parts.
@Suite struct SmallScreenTests {
  private func rows(_ keys: String, columns: Int, rows: Int) -> [String] {
    Transcript.text(of: view(Fixture.state(keys, columns: columns, rows: rows)))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [
    ("2/trans<CR>oe", 40, "┌─ Trans-Anat…: 2 actors, 1 step, bot…─┐"),
    ("2/trans<CR>oe", 52, "┌─ Trans-Anat…: 2 actors, 1 step, both directions ─┐"),
    ("2/trans<CR>om", 40, "┌─ Trans-Anatolian pipel…: 2 mentions ─┐"),
    ("op", 20, "┌─ Paths from Aze…─┐"),
  ])
  func `the name in a title is shortened first`(keys: String, columns: Int, title: String) {
    let lines = rows(keys, columns: columns, rows: 24)
    #expect(lines.contains { $0.hasPrefix(title) }, "\(lines)")
  }

  @Test(arguments: [
    ("oe", 120, "+ wider  - narrower  t turn  p picture  / search  q close"),
    ("oe", 40, " Enter go  + wider  - narrower  q close"), ("oe", 20, " Enter go  q close"),
    ("oo", 80, " Enter change  w keep  / search  q close"),
    ("om", 80, " Enter go  / search  q close"),
  ])
  func `the hints of a list are as many as fit`(
    keys: String, columns: Int, hints: String
  ) {
    let line = rows(keys, columns: columns, rows: 24).dropLast().last ?? ""
    #expect(line.contains(hints), "\(line)")
  }

  @Test(arguments: [(40, 12), (40, 8), (80, 12), (120, 40)], ["o", "g"])
  func `every completion is shown`(size: (Int, Int), prefix: String) {
    var state = Fixture.state(prefix, columns: size.0, rows: size.1)
    _ = update(&state, .pause)
    let text = Transcript.text(of: view(state))
    let completions = state.keys.completions(of: state.pressed, in: state.context)
    #expect(completions.count > 8)
    for (rest, binding) in completions {
      let words = [binding.name, binding.help].map { "\(Binding.label(of: rest))  \($0.prefix(4))" }
      #expect(words.contains { text.contains($0) }, "\(words) \(text)")
    }
  }

  @Test func `an entry higher than the list shows its first row`() {
    #expect(rows("ooj", columns: 20, rows: 5).contains { $0.contains("▸panes") })
  }

  @Test func `a command and its key stay separated`() {
    #expect(rows(":", columns: 20, rows: 5).contains { $0.contains("▸next mention  ") })
  }
}
