package import Model
package import Presentation

/// A list laid over the panes: the question that it answers, and where the person is in it.
///
/// The entries follow from the question; their rows are laid out as they are drawn.
package struct Overlay: Hashable, Sendable {
  /// What it answers.
  package let question: Question
  /// The answer on the present screen.
  package private(set) var listing: Listing
  /// How many rows all its entries take.
  private(set) var height = 0
  package private(set) var filter = Filter()
  /// The entries shown.
  package private(set) var shown: [Listing.Entry] = []
  /// How many entries were held against the filter, and the heading that waits for one that matches.
  private var examined = 0
  private var heading: Listing.Entry?
  /// The entry that the keys act on: an index of those shown.
  package private(set) var selection = 0
  /// The first row in view, counting the rows of all entries shown.
  package private(set) var top = 0

  /// The answer to a question, at one of its entries or at the first that leads somewhere.
  init(_ question: Question, _ listing: Listing, selecting entry: Int? = nil) {
    self.question = question
    self.listing = listing
    height = listing.height
    show(Filter(), in: nil)
    if let entry, shown.indices.contains(entry) { selection = entry }
  }

  /// How many rows a list has at least, however little is in it.
  static let leastRows = 3

  /// What it is about, in words.
  package var title: Line { listing.title }

  private var firstStop: Int { shown.firstIndex { $0.target != nil } ?? 0 }

  /// Takes over the answer on a screen of another size, or after something changed; the filter and the
  /// place stay.
  mutating func renew(_ listing: Listing, in dossier: Dossier?) {
    let (selection, top) = (selection, top)
    self.listing = listing
    height = listing.height
    show(filter, in: dossier)
    while !isComplete, shown.count <= selection { advance(in: dossier) }
    self.selection = max(0, min(selection, shown.count - 1))
    self.top = top
  }
}

extension Overlay {
  /// Shows only entries that match, with the headings above them; those that are far down a long list
  /// when it goes on.
  package mutating func show(_ filter: Filter, in dossier: Dossier?) {
    self.filter = filter
    shown = filter.isEmpty ? listing.entries : []
    examined = shown.count
    heading = nil
    (selection, top) = (firstStop, 0)
    advance(in: dossier)
  }

  /// Whether all entries were held against the filter.
  var isComplete: Bool { examined == listing.entries.count }

  /// Holds more entries against the filter: no more than a key can wait for.
  mutating func advance(in dossier: Dossier?) {
    let end = min(examined + 64, listing.entries.count)
    let hasStop = target != nil
    for entry in listing.entries[examined..<end] {
      if entry.target == nil {
        heading = entry
      } else if entry.isShown(by: filter, in: dossier) {
        shown += [heading, entry].compactMap(\.self)
        heading = nil
      }
    }
    examined = end
    if !hasStop { selection = firstStop }
  }

  /// Holds all entries against the filter.
  mutating func finish(in dossier: Dossier?) {
    while !isComplete { advance(in: dossier) }
  }
}

extension Overlay {
  /// Goes so many entries down, or up where it is negative.
  package mutating func move(by distance: Int) {
    let step = distance < 0 ? -1 : 1
    var (place, left) = (selection, abs(distance))
    while left > 0, shown.indices.contains(place + step) {
      place += step
      guard shown[place].target != nil else { continue }
      selection = place
      left -= 1
    }
  }

  /// What the selected entry leads to.
  package var target: Listing.Target? {
    shown.indices.contains(selection) ? shown[selection].target : nil
  }

  /// Selects the entry on a row, counting the rows of all entries shown; false where none is.
  mutating func select(row: Int) -> Bool {
    var end = 0
    guard
      let place = shown.firstIndex(where: { entry in
        end += entry.height
        return row < end
      }), row >= 0, shown[place].target != nil
    else { return false }
    selection = place
    return true
  }

  /// Scrolls so that the selected entry is within so many rows.
  mutating func reveal(in rows: Int) {
    let selected = selectedRows
    // The heading above the first entry is worth a row.
    let start = selection <= 1 ? 0 : selected.lowerBound
    // Of an entry higher than the list, its first rows.
    top = min(max(selected.upperBound - rows, min(top, start)), selected.lowerBound)
  }

  /// The rows that the selected entry takes, counting the rows of all entries shown.
  private var selectedRows: Range<Int> {
    guard shown.indices.contains(selection) else { return 0..<0 }
    let start = shown[..<selection].reduce(0) { $0 + $1.height }
    return start..<start + shown[selection].height
  }
}

extension Listing {
  /// How many rows all entries take.
  fileprivate var height: Int { entries.reduce(0) { $0 + $1.height } }
}
