package import Presentation

/// A scroll that the terminal performs itself, so that the rows need not be sent again.
package struct Shift: Hashable, Sendable {
  /// The rows of the scroll region.
  package var rows: Range<Int>
  /// The number of rows to scroll up; negative to scroll down.
  package var distance: Int

  package init(rows: Range<Int>, distance: Int) {
    (self.rows, self.distance) = (rows, distance)
  }
}

extension Canvas {
  /// Returns the scroll of an older frame that leaves the least to send, or nil if none saves much.
  ///
  /// Terminals scroll whole rows. If the article scrolls and the lists beside it do not, the lists
  /// are redrawn, because they hold less text.
  package func shift(from old: Canvas) -> Shift? {
    guard size == old.size, let distance = likelyDistance(from: old) else { return nil }
    // Kadane's algorithm: the contiguous rows with the greatest sum of savings.
    var (best, saved) = (0..<0, 0)
    var (start, sum) = (0, 0)
    for row in lines.indices where lines.indices.contains(row + distance) {
      if sum <= 0 { (start, sum) = (row, 0) }
      sum +=
        lines[row].bytes(over: old.lines[row]) - lines[row].bytes(over: old.lines[row + distance])
      if sum > saved { (best, saved) = (Range(from: start, to: row + 1), sum) }
    }
    // If whole rows move, ncurses scrolls by itself.
    let whole = best.count { lines[$0] == old.lines[$0 + distance] }
    guard saved > 200, whole * 2 < best.count else { return nil }
    // The scroll region includes the rows that become empty.
    let rows =
      distance > 0
      ? Range(from: best.lowerBound, to: best.upperBound + distance)
      : Range(from: best.lowerBound + distance, to: best.upperBound)
    return Shift(rows: rows, distance: distance)
  }

  /// Returns the distance that most changed rows have moved, judged by the first long run of each.
  private func likelyDistance(from old: Canvas) -> Int? {
    let changed = lines.indices.filter { lines[$0] != old.lines[$0] }
    let places = changed.compactMap { row in old.lines[row].longText.map { (row, $0) } }
    var votes: [Int: Int] = [:]
    // Try the distance of the preceding row first.
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
  /// The first run of more than eleven columns that is not blank.
  fileprivate var longText: Run? {
    runs.first { $0.columns > 11 && !$0.text.utf8.allSatisfy { $0 == 0x20 } }
  }

  /// Estimates the bytes needed to draw this line over another.
  fileprivate func bytes(over other: Line) -> Int {
    var (bytes, column) = (0, 0)
    var (place, otherColumn) = (0, 0)
    for run in runs {
      while place < other.runs.count, otherColumn < column {
        otherColumn += other.runs[place].columns
        place += 1
      }
      if otherColumn != column || place == other.runs.count || other.runs[place] != run {
        // One cursor movement, then either the text with its colour or an erase-to-end-of-line.
        if bytes == 0 { bytes = 8 }
        let isBlank = run.text.utf8.allSatisfy { $0 == 0x20 }
        bytes += isBlank ? min(run.columns, 4) : run.text.utf8.count + (run.role == .text ? 5 : 11)
      }
      column += run.columns
    }
    return bytes
  }
}
