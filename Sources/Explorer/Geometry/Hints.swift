import Keys
import Presentation

/// The key hints in the bottom line, and their positions.
struct Hints {
  private let state: State

  /// Creates the hints of a screen.
  init(of state: State) { self.state = state }

  /// The most relevant keys with their hints, as many as fit.
  var keys: [(action: Action, line: Line)] {
    var hints = Self.order[state.context, default: []].compactMap { action -> (Action, Line)? in
      guard state.overlays.last?.takes(action) != false,
        let binding = state.keys.bindings.first(where: {
          $0.action == action && $0.works(in: state.context) && $0.hint != nil
        }), let label = binding.keys.first.map(Binding.label),
        let hint = action == .pick ? state.overlays.last?.pickHint : binding.hint
      else { return nil }
      var line = Line(" \(label) ", .key)
      line.append(hint + " ", .hint)
      return (action, line)
    }
    let room = state.size.columns - (state.searchCount.map { $0.count + 1 } ?? 0)
    while hints.count > 1, hints.reduce(0, { $0 + $1.1.columns }) > room {
      hints.remove(at: hints.count - 2)
    }
    return hints.map { (action: $0.0, line: $0.1) }
  }

  /// Returns the action of the hint in a cell, if there is one.
  func action(at cell: Cell) -> Action? {
    guard cell.row == state.panes.hints, state.prompt == nil, state.message == nil,
      state.labels == nil, state.pressed.isEmpty, state.count == nil
    else { return nil }
    var end = 0
    return keys.first { hint in
      end += hint.line.columns
      return cell.column < end
    }?.action
  }

  /// The actions to hint at, the most important first; the last one is always shown.
  private static let order: [Binding.Context: [Action]] = [
    .article: [.nextMention, .choose, .nextOfActor, .search, .nextPane, .help],
    .actors: [.firstMention, .follow, .search, .sort, .nextPane, .help],
    .relations: [.evidence, .otherEnd, .follow, .back, .nextPane, .help],
    .pairs: [.same, .different, .undecided, .undoDecision, .pick, .leave],
    .overlay: [
      .pick, .cellRight, .sort, .widen, .narrow, .turn, .picture, .keepOptions, .search, .leave,
    ],
  ]
}

extension Overlay {
  /// Whether an action has an effect in this list.
  fileprivate func takes(_ action: Action) -> Bool {
    switch action {
    case .widen, .narrow, .turn, .picture:
      guard case .network = question else { return false }
      return true
    case .sort, .reverse:
      return question == .documents || question.sorted(reversing: false) != nil
    case .cellLeft, .cellRight: return question == .matrix
    case .keepOptions: return question == .options && target != nil
    default: return true
    }
  }

  /// One or two words for what picking the selected entry does.
  fileprivate var pickHint: String? {
    guard target != nil else { return nil }
    return switch question {
    case .facets: "choose"
    case .options: "change"
    case .correction: "choose"
    case .help, .palette: "run"
    default: "go"
    }
  }
}
