package import Presentation

/// Rows that a terminal moves up or down by itself, so that they need not be sent again.
package struct Shift: Hashable, Sendable {
  /// The rows that move or are moved over.
  package var rows: Range<Int>
  /// How many rows up they move; down where it is negative.
  package var distance: Int

  /// Rows that move by a distance.
  package init(rows: Range<Int>, distance: Int) {
    (self.rows, self.distance) = (rows, distance)
  }
}

extension Canvas {
  /// The shift of an older frame that leaves the least to be sent to make it this one; nil where
  /// none saves much.
  ///
  /// Terminals move whole rows. Where the article goes up by a row and the lists beside it stay, it
  /// is the lists that are drawn anew: they are the emptier half.
  package func shift(from old: Canvas) -> Shift? {
    guard size == old.size, let distance = likelyDistance(from: old) else { return nil }
    // Kadane's algorithm: the run of rows with the greatest sum of savings.
    var (best, saved) = (0..<0, 0)
    var (start, sum) = (0, 0)
    for row in lines.indices where lines.indices.contains(row + distance) {
      if sum <= 0 { (start, sum) = (row, 0) }
      sum +=
        lines[row].bytes(over: old.lines[row]) - lines[row].bytes(over: old.lines[row + distance])
      if sum > saved { (best, saved) = (start..<row + 1, sum) }
    }
    // Where rows move as a whole, ncurses does as much by itself.
    let whole = best.count { lines[$0] == old.lines[$0 + distance] }
    guard saved > 200, whole * 2 < best.count else { return nil }
    // The rows that come in are empty before they are drawn.
    let rows =
      distance > 0
      ? best.lowerBound..<best.upperBound + distance
      : best.lowerBound + distance..<best.upperBound
    return Shift(rows: rows, distance: distance)
  }

  /// How far most of the longer texts have moved that did not stay; the first of a row speaks for it.
  private func likelyDistance(from old: Canvas) -> Int? {
    let changed = lines.indices.filter { lines[$0] != old.lines[$0] }
    let places = changed.compactMap { row in old.lines[row].longText.map { (row, $0) } }
    var votes: [Int: Int] = [:]
    // Where one row went, the next did most of the time.
    var guess = 0
    for row in changed {
      guard let run = lines[row].longText else { continue }
      if guess != 0, lines.indices.contains(row + guess), old.lines[row + guess].longText == run {
        votes[guess, default: 0] += 1
      } else if let place = places.last(where: { $1 == run })?.0, place != row {
        guess = place - row
        votes[guess, default: 0] += 1
      }
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Line {
  /// The first text of some length.
  fileprivate var longText: Run? {
    runs.first { $0.columns > 11 && !$0.text.utf8.allSatisfy { $0 == 0x20 } }
  }

  /// About how many bytes it takes to draw this line over another.
  fileprivate func bytes(over other: Line) -> Int {
    var (bytes, column) = (0, 0)
    var (place, otherColumn) = (0, 0)
    for run in runs {
      while place < other.runs.count, otherColumn < column {
        otherColumn += other.runs[place].columns
        place += 1
      }
      if otherColumn != column || place == other.runs.count || other.runs[place] != run {
        // Going there, once; then the words and their colour, or what makes the rest of a row blank.
        if bytes == 0 { bytes = 8 }
        let isBlank = run.text.utf8.allSatisfy { $0 == 0x20 }
        bytes += isBlank ? min(run.columns, 4) : run.text.utf8.count + (run.role == .text ? 5 : 11)
      }
      column += run.columns
    }
    return bytes
  }
}
