import Keys
import Presentation

/// The bottom line: the prompt, a message or the key hints.
struct BottomView {
  let state: State

  func draw(on frame: inout Canvas) {
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

  /// Draws a message on as many rows as it needs, up to a third of the screen.
  private func draw(_ message: String, on frame: inout Canvas, endingAt row: Int) {
    let columns = state.size.columns
    var words = wrapped(message, to: max(1, columns - 2))
    // A longer message is cut, so that the text stays visible.
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

  /// The facets, listed in an empty prompt.
  private static let facets =
    Facet.Key.allCases.map { "\($0.rawValue):" }.joined(separator: " ")

  /// Returns the text in front of the input.
  private func lead(of prompt: Prompt) -> String {
    if prompt.purpose == .path { return "open: " }
    if state.overlays.last?.question == .finding { return "find: " }
    if case .correction(let draft) = prompt.purpose { return draft.lead ?? ":" }
    return state.overlays.last?.question.picksAtOnce == true ? ":" : "/"
  }

  /// Returns the number of columns for the input, beside the match count.
  private func room(for prompt: Prompt) -> Int {
    max(0, state.size.columns - lead(of: prompt).columns - 9)
  }

  /// Returns the first visible column of the input, such that the cursor is visible.
  private func firstColumn(of prompt: Prompt) -> Int {
    max(0, prompt.head.columns - room(for: prompt))
  }

  private func line(of prompt: Prompt) -> Line {
    let size = state.size
    var line = Line(lead(of: prompt), .prompt)
    let room = room(for: prompt)
    let first = firstColumn(of: prompt)
    line.append(Line(prompt.text, .text).part(Range(from: first, count: room)))
    if prompt.text.isEmpty, Self.takesFacets(prompt), room >= 60 {
      line.append("  words, \(Self.facets)", .aside)
    }
    var count = ""
    switch prompt.purpose {
    case .path, .correction: break
    case .search:
      guard !prompt.text.isEmpty else { break }
      if let fault = state.search?.fault {
        line.append("  \(fault)", .warning)
      }
      count = state.searchCount ?? "[0/0]"
    case .overlay where state.overlays.last?.question == .documents:
      count = "[\(state.library?.window?.total ?? 0)\(state.library?.isCurrent == true ? "" : "+")]"
    case .overlay where state.overlays.last?.question == .finding:
      count = "[\(state.library?.answer?.total ?? 0)]"
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

  /// The count and the pressed keys of a sequence, or else the key hints.
  private var hints: Line {
    var line = Line()
    if state.labels != nil {
      line.append(" Letters ", .key)
      line.append("jump  ", .hint)
      line.append("\(Key.escape) ", .key)
      line.append("cancel", .hint)
      return line
    }
    let count = state.count.map(String.init) ?? ""
    if !count.isEmpty || !state.pressed.isEmpty {
      return Line(" \(count)\(Binding.label(of: state.pressed))\(state.glyphs.ellipsis)", .key)
    }
    for hint in Hints(of: state).keys { line.append(hint.line) }
    if let count = state.searchCount {
      line.fill(to: state.size.columns - count.count - 1)
      line.append(count, .status)
    }
    return line
  }
}
