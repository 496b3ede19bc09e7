import Explorer
import Terminal

/// Keeps what outlives a run while it goes on, whatever ends it: marks and searches at once, the
/// place where one reads as soon as the keys pause.
struct Autosave {
  /// What was taken up at the start, or last kept.
  private var kept: Memory
  private var marks: [Character: Place]
  private var searches: [String]
  /// Whether the person has done something since.
  private(set) var isDue = false

  /// Keeps what changes in a state from now on.
  init(of state: State) {
    (kept, marks, searches) = (state.memory, state.marks, state.searches)
  }

  /// After something happened: what a person set by hand is kept at once.
  mutating func follow(_ state: State, after inputs: [Driver.Input]) {
    isDue = isDue || inputs.contains { $0.isByHand }
    if state.marks != marks || state.searches != searches { keep(state) }
  }

  /// Leaves what has changed behind for the next run.
  ///
  /// A folder that can't be written is no reason to complain.
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
  /// Whether the person did it.
  fileprivate var isByHand: Bool {
    switch self {
    case .key, .mouse, .pasted: true
    case .resize, .bell, .pause, .end: false
    }
  }
}

extension Memory {
  /// What the runs before have left behind; nothing where that can't be read.
  static var kept: Memory { Memory(StateFolder.read("memory") ?? "") }
}
