/// The model of a parser, and the meaning of its labels.
package struct DependencyModel: Sendable {
  /// The number of tokens that a state is scored by.
  static let features = 8

  let transitions: TransitionModel
  /// Runs of actions with the same move, in the order of scores.
  private let runs: [Run]
  /// The names of all labels that arcs can finally have.
  package let labels: [String]
  /// The label of a token without a head.
  let root: Int32
  /// The lifted arc that each label describes; nil for a plain label.
  let lifts: [Lift?]

  /// A label of an arc that was lifted to make the tree projective: the label of the arc, and that of its proper head.
  package struct Lift: Sendable {
    package var label: Int32
    package var head: Int32

    package init(label: Int32, head: Int32) {
      self.label = label
      self.head = head
    }
  }

  /// The names of the labels that do not describe a lifted arc.
  package var plainLabels: [String] {
    labels.indices.filter { lifts[$0] == nil }.map { labels[$0] }
  }

  private struct Run: Sendable {
    var move: ArcEagerMove
    var actions: Range<Int>
  }

  /// Reads it from a compiled model, for vectors of a width.
  package init(in file: ModelFile, width: Int) throws(ModelError) {
    transitions = try TransitionModel("parser", in: file, width: width)
    guard transitions.features == DependencyModel.features else {
      throw .unsupported(file.path, .section("parser.sizes"))
    }
    var runs: [Run] = []
    for (index, action) in transitions.actions.enumerated() {
      guard let move = ArcEagerMove(rawValue: action.move) else {
        throw .unsupported(file.path, .section("parser.actions"))
      }
      if let last = runs.indices.last, runs[last].move == move {
        runs[last].actions = runs[last].actions.lowerBound..<index + 1
      } else {
        runs.append(Run(move: move, actions: index..<index + 1))
      }
    }
    self.runs = runs
    var labels = transitions.labels
    func number(_ label: Substring) -> Int32 {
      if let known = labels.firstIndex(of: String(label)) { return Int32(known) }
      labels.append(String(label))
      return Int32(labels.count - 1)
    }
    root = number("ROOT")
    var lifts = transitions.labels.map { label -> Lift? in
      guard let mark = label.firstRange(of: "||") else { return nil }
      return Lift(
        label: number(label[..<mark.lowerBound]), head: number(label[mark.upperBound...]))
    }
    lifts += repeatElement(nil, count: labels.count - lifts.count)
    self.lifts = lifts
    self.labels = labels
  }

  /// The action with the highest score among the valid ones; the first of equals.
  func best(_ scores: UnsafePointer<Float>, _ valid: ArcEagerMoves) -> (
    move: ArcEagerMove, label: Int32
  )? {
    var best: (move: ArcEagerMove, index: Int)?
    var highest = -Float.infinity
    for run in runs where valid.contains(ArcEagerMoves(run.move)) {
      for index in run.actions where scores[index] > highest || best == nil {
        highest = scores[index]
        best = (run.move, index)
      }
    }
    return best.map { ($0.move, transitions.actions[$0.index].label) }
  }
}

extension ArcEagerState {
  /// Writes the tokens that the state is scored by; -1 for missing ones.
  func look(_ tokens: UnsafeMutablePointer<Int32>) {
    let first = buffer(0)
    let top = stack(0)
    tokens[0] = first
    tokens[1] = buffer(1)
    tokens[2] = top
    tokens[3] = stack(1)
    tokens[4] = stack(2)
    tokens[5] = lastLeftChild(first)
    tokens[6] = lastLeftChild(top)
    tokens[7] = lastRightChild(top)
  }
}
