import Explorer
import Foundation
import Keys
import Presentation
import Support
import Testing

/// Keys, mouse, pastes and resizes without sense; `make fuzz` goes on for longer.
@Suite struct FuzzTests {
  @Test(arguments: 0..<40)
  func `no input breaks the screen`(seed: Int) { run(seed: seed, steps: 1500) }

  @Test func `no input breaks the screen for as long as was asked`() {
    let asked = ProcessInfo.processInfo.environment["ENTENTE_FUZZ_SECONDS"].flatMap(Int.init) ?? 0
    let end = ContinuousClock.now + .seconds(asked)
    var seed = 1000
    while ContinuousClock.now < end {
      // A trap ends the process, so the seed has to be known before.
      FileHandle.standardError.write(Data("explorer, seed \(seed)\n".utf8))
      run(seed: seed, steps: 4000)
      seed += 1
    }
    #expect(seed > 1000 || asked == 0)
  }

  @Test(arguments: 0...3, 0...6)
  func `a press in a list on the smallest screens does nothing worse than close it`(
    columns: Int, rows: Int
  ) {
    for keys in ["?", ":", "oo", "ox", "oc", "oe"] {
      var state = Fixture.state(keys)
      _ = update(&state, .resize(Size(columns: columns, rows: rows)))
      for row in 0...7 {
        _ = update(&state, .mouse(Mouse(.press, at: Cell(column: 0, row: row))))
        check(view(state).lines.count, rows, keys)
      }
    }
  }

  private func run(seed: Int, steps: Int) {
    var fuzzer = ExplorerFuzzer(seed: seed)
    for step in 0..<steps {
      fuzzer.step()
      guard step.isMultiple(of: 3) else { continue }
      let isWhole = fuzzer.isWhole
      #expect(isWhole, "seed \(seed), step \(step) at \(fuzzer.state.size)")
      if !isWhole { return }
    }
  }
}
