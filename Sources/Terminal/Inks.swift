package import Presentation

/// The curses attributes and colour pair with which a run is drawn.
package struct Ink: Hashable, Sendable {
  package var attributes: UInt32 = 0
  /// The number of the colour pair.
  package var pair: Int32 = 0
  /// Whether the ink is visible on blanks: an underline, reverse video or a background colour.
  package var isSeenOnBlanks = false

  package init(attributes: UInt32 = 0, pair: Int32 = 0, isSeenOnBlanks: Bool = false) {
    (self.attributes, self.pair) = (attributes, pair)
    self.isSeenOnBlanks = isSeenOnBlanks
  }
}

/// The inks of the runs on each row, chosen so that few attribute changes are sent.
///
/// A blank looks the same in most inks, so it takes one that is already in effect.
package struct Inks {
  /// The trailing blanks of a row.
  private struct End {
    var start = 0
    var ink = Ink()
  }

  private var ends: [End]

  /// Creates the inks of an empty screen.
  package init(rows: Int = 0) { ends = Array(repeating: End(), count: rows) }

  /// Records that the terminal has scrolled rows.
  package mutating func move(by shift: Shift) {
    let old = ends
    for row in shift.rows {
      let from = row + shift.distance
      ends[row] = shift.rows.contains(from) ? old[from] : End()
    }
  }

  /// Returns the inks of a line drawn on a row.
  package mutating func inks(of line: Line, onRow row: Int, _ ink: (TextRole) -> Ink) -> [Ink] {
    var (inks, column): ([Ink], Int) = ([], 0)
    inks.reserveCapacity(line.runs.count)
    let owns = line.runs.map { ink($0.role) }
    for (place, run) in line.runs.enumerated() {
      let own = owns[place]
      let next = place + 1 < owns.count ? owns[place + 1] : nil
      // A border keeps its ink, so that it is not sent again when its neighbour changes.
      if run.isBlank, !own.isSeenOnBlanks, let last = inks.last, !last.isSeenOnBlanks,
        line.runs[place - 1].role != .border
      {
        if next != nil {
          // Blanks join the preceding ink if there are at most four or if the next run has that
          // ink.
          inks.append(run.columns <= 4 || next == last ? last : own)
        } else {
          inks.append(ends[row].start <= column ? ends[row].ink : last)
          ends[row] = End(start: column, ink: inks[place])
        }
      } else {
        inks.append(own)
        if next == nil { ends[row].start = .max }
      }
      column += run.columns
    }
    return inks
  }
}

extension Run {
  /// Whether the run consists of blanks in the plain text role.
  fileprivate var isBlank: Bool { role == .text && text.utf8.allSatisfy { $0 == 0x20 } }
}
