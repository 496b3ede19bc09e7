/// The bottom line: what is typed, or what is said, or the keys that matter now.
package struct BottomView {
  let state: State

  func draw(on frame: inout Frame) {
    let size = state.size
    guard let last = size.rows > 0 ? size.rows - 1 : nil else { return }
    let row = state.panes.hints ?? last
    if let prompt = state.prompt {
      let line = line(of: prompt)
      frame.cover(with: [line.fitted(to: size.columns)], at: Cell(column: 0, row: row))
      let column = lead(of: prompt).columns + prompt.head.columns - firstColumn(of: prompt)
      frame.cursor = Cell(column: max(0, min(size.columns - 1, column)), row: row)
    } else if let message = state.message {
      draw(message, on: &frame, endingAt: row)
    } else if state.panes.hints != nil {
      frame.cover(with: [hints.fitted(to: size.columns)], at: Cell(column: 0, row: row))
    }
  }

  /// Says something, on as many rows as it takes, in reason.
  private func draw(_ message: String, on frame: inout Frame, endingAt row: Int) {
    let columns = state.size.columns
    var words = wrapped(message, to: max(1, columns - 2))
    // The text stays in view: what is too long for a third of the screen is cut.
    let most = max(1, state.size.rows / 3)
    if words.count > most {
      words = words.prefix(most - 1) + [words.dropFirst(most - 1).joined(separator: " ")]
    }
    let lines = words.map {
      Line(" \($0)", .warning).shortened(to: columns, state.glyphs).fitted(to: columns)
    }
    frame.cover(with: lines, at: Cell(column: 0, row: row - max(0, lines.count - 1)))
  }

  private static func takesFacets(_ prompt: Prompt) -> Bool {
    prompt.purpose == .search || prompt.purpose == .filter
  }

  /// What else than words can be asked for.
  private static let facets =
    Facet.Key.allCases.map { "\($0.rawValue):" }.joined(separator: " ")

  /// What stands before what is typed.
  private func lead(of prompt: Prompt) -> String {
    if prompt.purpose == .path { return "open: " }
    return state.overlays.last?.picksAtOnce == true ? ":" : "/"
  }

  /// How many columns of what is typed are shown, beside the count.
  private func room(for prompt: Prompt) -> Int {
    max(0, state.size.columns - lead(of: prompt).columns - 9)
  }

  /// The first column shown of what is typed, so that the cursor is in view.
  private func firstColumn(of prompt: Prompt) -> Int {
    max(0, prompt.head.columns - room(for: prompt))
  }

  private func line(of prompt: Prompt) -> Line {
    let size = state.size
    var line = Line(lead(of: prompt), .prompt)
    let room = room(for: prompt)
    let first = firstColumn(of: prompt)
    line.append(Line(prompt.text, .text).part(first..<first + room))
    if prompt.text.isEmpty, Self.takesFacets(prompt), room >= 60 {
      line.append("  words, \(Self.facets)", .aside)
    }
    var count = ""
    switch prompt.purpose {
    case .path: break
    case .search:
      guard !prompt.text.isEmpty else { break }
      if let fault = state.search?.fault {
        line.append("  \(fault)", .warning)
      }
      count = state.searchCount ?? "[0/0]"
    case .overlay: count = "[\(state.overlays.last?.shown.count { $0.target != nil } ?? 0)]"
    case .filter:
      count =
        state.focus == .actors
        ? "[\(state.actorList.entries.count)]" : "[\(state.relationList.groups.count)]"
    }
    line.fill(to: size.columns - count.count - 1)
    line.append(count, .status)
    return line
  }

  /// What the keys of a sequence lead to, or else the keys that matter now.
  private var hints: Line {
    var line = Line()
    if state.labels != nil {
      line.append(" Letters ", .key)
      line.append("jump  ", .hint)
      line.append("\(Key.escape) ", .key)
      line.append("cancel", .hint)
      return line
    }
    if !state.pressed.isEmpty {
      return Line(" \(Binding.label(of: state.pressed))\(state.glyphs.ellipsis)", .key)
    }
    for hint in keyHints { line.append(hint.line) }
    if let count = state.searchCount {
      line.fill(to: state.size.columns - count.count - 1)
      line.append(count, .status)
    }
    return line
  }

  /// The keys that matter now, as many as there is room for, each with what it does.
  private var keyHints: [(action: Action, line: Line)] {
    var hints = Self.order[state.context, default: []].compactMap { action -> (Action, Line)? in
      guard state.overlays.last?.takes(action) != false,
        let binding = state.keys.bindings.first(where: {
          $0.action == action && $0.contexts.contains(state.context) && $0.hint != nil
        }), let keys = binding.keys.first.map(Binding.label),
        let hint = action == .pick ? state.overlays.last?.target?.hint : binding.hint
      else { return nil }
      var line = Line(" \(keys) ", .key)
      line.append(hint + " ", .hint)
      return (action, line)
    }
    let room = state.size.columns - (state.searchCount.map { $0.count + 1 } ?? 0)
    while hints.count > 1, hints.reduce(0, { $0 + $1.1.columns }) > room {
      hints.remove(at: hints.count - 2)
    }
    return hints.map { (action: $0.0, line: $0.1) }
  }

  /// What the hint in a cell of the screen tells of; nil where there is none.
  func action(at cell: Cell) -> Action? {
    guard cell.row == state.panes.hints, state.prompt == nil, state.message == nil,
      state.labels == nil, state.pressed.isEmpty
    else { return nil }
    var end = 0
    return keyHints.first { hint in
      end += hint.line.columns
      return cell.column < end
    }?.action
  }

  /// Which keys, the most needed first; the last one is always shown.
  private static let order: [Binding.Context: [Action]] = [
    .article: [.nextMention, .choose, .nextOfActor, .search, .nextPane, .help],
    .actors: [.firstMention, .follow, .search, .sort, .nextPane, .help],
    .relations: [.evidence, .otherEnd, .follow, .back, .nextPane, .help],
    .overlay: [.pick, .widen, .narrow, .turn, .picture, .keepOptions, .search, .leave],
  ]
}

extension Overlay {
  /// Whether a key does something in this list.
  fileprivate func takes(_ action: Action) -> Bool {
    switch action {
    case .widen, .narrow, .turn, .picture: return subject != nil
    case .keepOptions:
      guard case .setting = target else { return false }
      return true
    default: return true
    }
  }
}

extension Listing.Target {
  /// What picking it does, in a word.
  fileprivate var hint: String {
    switch self {
    case .choice: "choose"
    case .setting: "change"
    case .action: "do it"
    case .text, .mention, .relation, .actor, .article, .place, .paths: "go"
    }
  }
}

extension State {
  /// Which find the caret is on, and of how many: "[3/17]".
  package var searchCount: String? {
    guard let search else { return nil }
    let place = search.hit(at: reading.caret).map { "\($0 + 1)/" } ?? ""
    return "[\(place)\(search.hits.count)\(search.isCut || !search.isComplete ? "+" : "")]"
  }
}

/// The ways to complete the keys pressed.
package struct CompletionsView {
  let state: State

  func draw(on frame: inout Frame) {
    let completions = state.keys.completions(of: state.pressed, in: state.context)
    let keyWidth = completions.map { Binding.label(of: $0.rest).columns }.max() ?? 0
    let body = state.panes.body
    let room = max(1, body.rows - 1)
    // Where there are more than rows, they stand side by side under their short names.
    let columns = max(1, (completions.count + room - 1) / room)
    let rows = min(room, completions.count)
    let cells = completions.map { rest, binding in
      var line = Line(" \(Binding.label(of: rest))", .key)
      line.fill(to: keyWidth + 3)
      line.append((columns == 1 ? binding.help : binding.name) + " ", .hint)
      return line
    }
    let cellWidth = min(body.columns / columns, (cells.map(\.columns).max() ?? 0) + 1)
    let width = cellWidth * columns
    let glyphs = state.glyphs
    let lines = (0..<rows).map { row in
      var line = Line()
      for place in stride(from: row, to: cells.count, by: rows) {
        line.append(cells[place].shortened(to: cellWidth, glyphs).fitted(to: cellWidth))
      }
      return line.fitted(to: width)
    }
    var title = Line(String(glyphs.horizontal), .border)
    title.append(" \(Binding.label(of: state.pressed)) ", .focusedTitle)
    title.fill(to: width, with: glyphs.horizontal, .border)
    frame.cover(
      with: [title.fitted(to: width)] + lines,
      at: Cell(column: body.columns - width, row: body.row + body.rows - lines.count - 1))
  }
}
