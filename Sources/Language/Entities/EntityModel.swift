/// The moves of the recogniser, numbered as spaCy numbers them.
///
/// Source: spaCy's BiluoPushDown: each token begins, goes on with or ends a name, is one by itself, or stands outside.
package enum EntityMove: Int32, CaseIterable, Sendable {
  case missing
  case begin
  case inside
  case last
  case unit
  case outside
}

/// A recogniser's model and what its labels mean.
package struct EntityModel: Sendable {
  /// How many tokens a state looks at.
  static let features = 3

  let transitions: TransitionModel
  /// The actions that a state outside a name chooses from, in the order of scores.
  private let outer: [Action]
  /// For each label, the actions that go on with and end a name of it; nil for none.
  private let goingOn: [Int?]
  private let ending: [Int?]

  private struct Action: Sendable {
    var move: EntityMove
    var index: Int
  }

  /// The names of all labels.
  package var labels: [String] { transitions.labels }

  /// The one of a compiled model, for vectors of that width.
  package init(in file: ModelFile, width: Int) throws(ModelError) {
    transitions = try TransitionModel("ner", in: file, width: width)
    guard transitions.features == EntityModel.features else {
      throw .unsupported(file.path, .section("ner.sizes"))
    }
    var outer: [Action] = []
    var goingOn = [Int?](repeating: nil, count: transitions.labels.count)
    var ending = goingOn
    for (index, action) in transitions.actions.enumerated() {
      let label = Int(action.label)
      let isNamed = !transitions.labels[label].isEmpty
      switch EntityMove(rawValue: action.move) {
      case .begin? where isNamed: outer.append(Action(move: .begin, index: index))
      case .unit? where isNamed: outer.append(Action(move: .unit, index: index))
      case .outside?: outer.append(Action(move: .outside, index: index))
      case .inside? where isNamed: goingOn[label] = index
      case .last? where isNamed: ending[label] = index
      default: break
      }
    }
    self.outer = outer
    self.goingOn = goingOn
    self.ending = ending
  }

  /// The action with the highest score among those valid in a state; the first of equals, nil when there is none.
  func best(_ scores: UnsafePointer<Float>, _ state: EntityState) -> (
    move: EntityMove, label: Int32
  )? {
    if let open = state.openLabel {
      let onward = state.mayGoOn ? goingOn[Int(open)] : nil
      switch (onward, ending[Int(open)]) {
      case (let onward?, let end?):
        let isLast =
          onward < end ? scores[end] > scores[onward] : scores[end] >= scores[onward]
        return (isLast ? .last : .inside, open)
      case (.some, nil): return (.inside, open)
      case (nil, .some): return (.last, open)
      case (nil, nil): return nil
      }
    }
    var best: Action?
    var highest = -Float.infinity
    for action in outer where scores[action.index] > highest || best == nil {
      switch action.move {
      case .begin where !state.mayGoOn || state.isSpace: continue
      case .unit where state.isSpace: continue
      default:
        highest = scores[action.index]
        best = action
      }
    }
    return best.map { ($0.move, transitions.actions[$0.index].label) }
  }
}

/// A reading for names under way.
///
/// Tokens are numbers from 0; -1 is no token.
///
/// Validity of moves:
/// - begin: no name is open, the token is not white space, and a token of the same sentence follows.
/// - inside: a name of that label is open, and a token of the same sentence follows.
/// - last: a name of that label is open.
/// - unit: no name is open, and the token is not white space.
/// - outside: no name is open.
package struct EntityState: Sendable {
  /// The token that is next.
  package private(set) var next: Int32 = 0
  /// Where the open name starts, and its label; nil when none is open.
  package private(set) var openStart: Int32 = -1
  package private(set) var openLabel: Int32?
  /// Whether a token of the same sentence follows the next one.
  package var mayGoOn = false
  /// Whether the next token is white space.
  package var isSpace = false

  package init() {}

  /// Puts down the tokens that the model looks at in this state; -1 for missing ones.
  func look(_ tokens: UnsafeMutablePointer<Int32>) {
    tokens[0] = next
    tokens[1] = openStart
    tokens[2] = openStart < 0 ? -1 : next - 1
  }

  /// Makes a move, which must be valid; answers the name that it completes.
  package mutating func make(_ move: EntityMove, label: Int32) -> Range<Int32>? {
    defer { next += 1 }
    switch move {
    case .missing, .inside, .outside: return nil
    case .begin:
      openStart = next
      openLabel = label
      return nil
    case .last:
      defer {
        openStart = -1
        openLabel = nil
      }
      return openStart..<next + 1
    case .unit: return next..<next + 1
    }
  }
}
