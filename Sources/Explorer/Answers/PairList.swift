import Model
import Presentation

/// The pairs of actors that may be one, each with both sides beside each other, or one below the other if the list is
/// narrow.
struct PairList {
  private let state: State
  private let library: OpenLibrary
  private let columns: Int

  /// Creates the list of a state with a library.
  init(of state: State, _ library: OpenLibrary) {
    self.state = state
    self.library = library
    columns = state.overlayRoom.columns - 4
  }

  /// The pairs, with what was said of them in this run.
  var listing: Listing {
    let queue = library.pairs
    let decided = queue.pairs.count { $0.verdict != nil }
    var title: Line = "\(name: library.name): "
    title.append(counted(queue.total ?? 0, "pair") + " that may be one")
    if decided > 0 { title.append(", \(decided) decided") }
    let entries = queue.pairs.enumerated().map { entry(of: $1, at: $0) }
    return Listing(
      title, entries,
      emptyMessage: queue.total == nil
        ? "Reading the pairs\(state.glyphs.ellipsis)" : "No pair is doubtful.")
  }

  private var isWide: Bool { columns >= 60 }
  private var width: Int { isWide ? (columns - 3) / 2 : columns - 2 }

  private func entry(of pair: ActorPair, at index: Int) -> Listing.Entry {
    let sides = [lines(of: pair.one), lines(of: pair.other)]
    var lines = [heading(of: pair)]
    if isWide {
      for row in Range(from: 0, to: max(sides[0].count, sides[1].count)) {
        var line = sides[0].indices.contains(row) ? sides[0][row] : Line()
        line.fill(to: width)
        line.append(" \(state.glyphs.vertical) ", .border)
        if sides[1].indices.contains(row) { line.append(sides[1][row]) }
        lines.append(line)
      }
    } else {
      lines += sides[0] + [Line("  and", .aside)] + sides[1]
    }
    lines.append(Line())
    return Listing.Entry(lines, .row(index))
  }

  /// The two names, what was said of them, and what speaks for it.
  private func heading(of pair: ActorPair) -> Line {
    var line = Line(mark(of: pair.verdict), .key)
    line.append(name: pair.one.name, .heading)
    line.append(" \(state.glyphs.together) ", .aside)
    line.append(name: pair.other.name, .heading)
    if let verdict = pair.verdict { line.append(state.glyphs.separator + verdict.rawValue, .key) }
    let grounds = pair.grounds.map { state.glyphs.separator + $0 }.joined()
    line.append(grounds, .aside)
    return line.shortened(to: columns, state.glyphs)
  }

  private func mark(of verdict: ActorPair.Verdict?) -> String {
    switch verdict {
    case nil: "[ ] "
    case .same: "[=] "
    case .different: "[x] "
    case .undecided: "[?] "
    }
  }

  /// The facts of a side, and the places that mention it.
  private func lines(of side: ActorPair.Side) -> [Line] {
    var name = Line("  ")
    name.append(name: side.name, .text)
    let facts = wrapped(side.facts.joined(separator: state.glyphs.separator), to: max(1, width - 4))
    return
      ([name] + facts.prefix(2).map { Line("    \($0)", .aside) }
      + side.examples.map { line(of: $0.place) }).map { $0.shortened(to: width, state.glyphs) }
  }

  private func line(of place: FoundDocument.Place) -> Line {
    var line = Line("    ")
    let middle = Line(place.middle, .hit)
    let room = max(0, width - line.columns - middle.columns)
    line.append(place.before(in: room / 3))
    line.append(middle)
    line.append(place.right)
    return line
  }
}
