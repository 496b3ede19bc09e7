package import Presentation

/// How a run is drawn, by the terminal's numbers.
package struct Ink: Hashable, Sendable {
  package var attributes: UInt32 = 0
  /// The pair of colours.
  package var pair: Int32 = 0
  /// Whether it shows where nothing is written: a line below it, or a colour behind it.
  package var isSeenOnBlanks = false

  /// An ink of its parts.
  package init(attributes: UInt32 = 0, pair: Int32 = 0, isSeenOnBlanks: Bool = false) {
    (self.attributes, self.pair) = (attributes, pair)
    self.isSeenOnBlanks = isSeenOnBlanks
  }
}

/// Which ink the runs of each row are drawn in, so that as little as can be is sent.
///
/// Blanks look the same in most inks: they take one that need not be changed, or that is there.
package struct Inks {
  /// The blanks at the end of a row, from a column on.
  private struct End {
    var start = 0
    var ink = Ink()
  }

  private var ends: [End]

  /// Those of an empty screen.
  package init(rows: Int = 0) { ends = Array(repeating: End(), count: rows) }

  /// The terminal has moved rows by itself.
  package mutating func move(by shift: Shift) {
    let old = ends
    for row in shift.rows {
      let from = row + shift.distance
      ends[row] = shift.rows.contains(from) ? old[from] : End()
    }
  }

  /// Those of a line that is drawn on a row.
  package mutating func inks(of line: Line, onRow row: Int, _ ink: (TextRole) -> Ink) -> [Ink] {
    var (inks, column): ([Ink], Int) = ([], 0)
    inks.reserveCapacity(line.runs.count)
    let owns = line.runs.map { ink($0.role) }
    for (place, run) in line.runs.enumerated() {
      let own = owns[place]
      let next = place + 1 < owns.count ? owns[place + 1] : nil
      // A border stays as it is while what is beside it changes.
      if run.isBlank, !own.isSeenOnBlanks, let last = inks.last, !last.isSeenOnBlanks,
        line.runs[place - 1].role != .border
      {
        if next != nil {
          // A few between words, and any number between words of one ink.
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
  /// Whether it is blanks in no role.
  fileprivate var isBlank: Bool { role == .text && text.utf8.allSatisfy { $0 == 0x20 } }
}
