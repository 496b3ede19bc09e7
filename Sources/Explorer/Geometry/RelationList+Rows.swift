package import Presentation

extension RelationList {
  /// Whether the heading of the co-occurrences stands above this entry.
  func beginsTogether(at place: Int) -> Bool {
    groups[place].direction == .together
      && (place == 0 || groups[place - 1].direction != .together)
  }

  private func height(of place: Int) -> Int {
    (groups[place].direction == .together ? 1 : 2) + (beginsTogether(at: place) ? 1 : 0)
  }

  /// Returns the entry drawn on a row of the pane.
  package func entry(atRow row: Int, in area: Area) -> Int? {
    var end = 0
    return Range(from: top(in: area), to: groups.count).first { place in
      end += height(of: place)
      return row < end
    }
  }

  /// Returns the first visible entry, such that the selected one is visible.
  package func top(in area: Area) -> Int {
    guard groups.indices.contains(selection) else { return 0 }
    var (first, rows) = (selection, height(of: selection))
    while first > 0, rows + height(of: first - 1) <= area.rows {
      first -= 1
      rows += height(of: first)
      if first == top { return top }
    }
    // Either all entries up to the selected one fit, or it is at the bottom of the pane.
    return first == 0 ? 0 : max(first, min(top, selection))
  }
}
