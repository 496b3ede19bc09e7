import Explorer
import Presentation
import Support
import Testing

/// Random jumps.
@Suite struct RandomTests {
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
