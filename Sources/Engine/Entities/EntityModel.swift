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
  private let outer: [Choice]
  /// For each label, the actions that a state inside a name of it chooses from.
  private let inner: [[Choice]]

  private struct Choice: Sendable {
    var move: EntityMove
    var label: Int32
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
    var choices: [Choice] = []
    for (index, action) in transitions.actions.enumerated() {
      guard let move = EntityMove(rawValue: action.move) else {
        throw .unsupported(file.path, .section("ner.actions"))
      }
      let isNamed = !transitions.labels[Int(action.label)].isEmpty
      guard move == .outside || move != .missing && isNamed else { continue }
      choices.append(Choice(move: move, label: action.label, index: index))
    }
    outer = choices.filter { $0.move != .inside && $0.move != .last }
    inner = transitions.labels.indices.map { label in
      choices.filter { ($0.move == .inside || $0.move == .last) && $0.label == label }
    }
  }

  /// The action with the highest score among those valid in a state; the first of equals, nil when there is none.
  func best(_ scores: UnsafePointer<Float>, _ state: EntityState) -> (
    move: EntityMove, label: Int32
  )? {
    var best: Choice?
    var highest = -Float.infinity
    for choice in state.openLabel.map({ inner[Int($0)] }) ?? outer
    where scores[choice.index] > highest || best == nil {
      guard state.allows(choice.move, label: choice.label) else { continue }
      highest = scores[choice.index]
      best = choice
    }
    return best.map { ($0.move, $0.label) }
  }
}
