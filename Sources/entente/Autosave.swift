import Explorer
import Terminal

/// Saves what outlives a run while the run goes on: marks and searches at once, the reading
/// position once the keys pause.
struct Autosave {
  /// The memory as loaded or last saved.
  private var kept: Memory
  private var marks: [Character: Place]
  private var searches: [String]
  /// Whether there has been input since the last save.
  private(set) var isDue = false

  /// Starts tracking the changes of a state.
  init(of state: State) {
    (kept, marks, searches) = (state.memory, state.marks, state.searches)
  }

  /// Records input, and saves at once if marks or searches have changed.
  mutating func follow(_ state: State, after inputs: [Driver.Input]) {
    isDue = isDue || inputs.contains { $0.isByHand }
    if state.marks != marks || state.searches != searches { keep(state) }
  }

  /// Saves the changes for the next run.
  ///
  /// If the folder cannot be written, nothing is reported.
  mutating func keep(_ state: State) {
    let latest = state.memory
    (marks, searches, isDue) = (state.marks, state.searches, false)
    guard latest != kept else { return }
    StateFolder.alone {
      var memory = Memory.kept
      memory.adopt(latest, since: kept)
      StateFolder.write(memory.lines, to: "memory")
    }
    kept = latest
  }
}

extension Driver.Input {
  /// Whether the event is the person's own action.
  fileprivate var isByHand: Bool {
    switch self {
    case .key, .mouse, .pasted: true
    case .resize, .background, .bell, .pause, .end: false
    }
  }
}

extension Memory {
  /// The memory of earlier runs; empty if it cannot be read.
  static var kept: Memory { Memory(StateFolder.read("memory") ?? "") }
}
