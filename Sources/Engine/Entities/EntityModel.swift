/// The moves of the recogniser, numbered as spaCy numbers them.
///
/// Source: spaCy's BiluoPushDown. Each token begins, continues or ends a name, is a name by itself, or is outside.
package enum EntityMove: Int32, CaseIterable, Sendable {
  case missing
  case begin
  case inside
  case last
  case unit
  case outside
}

/// The model of a recogniser, and the meaning of its labels.
package struct EntityModel: Sendable {
  /// The number of tokens that a state is scored by.
  static let features = 3

  let transitions: TransitionModel
  /// The actions of a state outside a name, in the order of scores.
  private let outer: [Choice]
  /// For each label, the actions of a state inside a name with that label.
  private let inner: [[Choice]]

  private struct Choice: Sendable {
    var move: EntityMove
    var label: Int32
    var index: Int
  }

  /// The names of all labels.
  package var labels: [String] { transitions.labels }

  /// Reads it from a compiled model, for vectors of a width.
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

  /// The valid action with the highest score; the first of equals, nil if there is none.
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
