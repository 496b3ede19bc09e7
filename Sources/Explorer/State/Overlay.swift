package import Model
package import Presentation

/// A list over the panes: the question that it answers, its filter and its selection.
///
/// The question determines the entries; their rows are laid out when they are drawn.
package struct Overlay: Hashable, Sendable {
  /// The question that the list answers.
  package let question: Question
  /// The answer, laid out for the screen.
  package private(set) var listing: Listing
  /// The number of rows of all entries.
  private(set) var height = 0
  /// The number of columns that the entries and the title need, with the frame; nil for a long list,
  /// which is not laid out as a whole.
  private(set) var width: Int?
  package private(set) var filter = Filter()
  /// The entries that match the filter.
  package private(set) var shown: [Listing.Entry] = []
  /// The number of entries matched against the filter so far, and the heading of the next match.
  private var examined = 0
  private var heading: Listing.Entry?
  /// The index of the selected entry among those shown.
  package private(set) var selection = 0
  /// The index of the first entry in a list of which only a part is known.
  private var base = 0
  /// The number of the selected cell of the selected entry, from 1; 0 for the entry itself.
  package private(set) var cell = 0
  /// The first visible row, counted over all entries shown.
  package private(set) var top = 0

  /// Creates the list, with an entry or the first one that can be picked selected.
  init(_ question: Question, _ listing: Listing, selecting entry: Int? = nil) {
    self.question = question
    self.listing = listing
    (height, width) = (listing.height, listing.width)
    show(Filter(), in: nil)
    if let entry, shown.indices.contains(entry) { selection = entry }
  }

  /// The least number of rows in a list.
  static let leastRows = 3

  /// The title, with the number of matches if there is a filter.
  package var title: Line {
    guard !filter.isEmpty, question == .pairs || !question.isOfLibrary else { return listing.title }
    let count = "\(shown.count { $0.target != nil })\(isComplete ? "" : "+")"
    var title = listing.title
    title.append(": \(count) of \(listing.entries.count { $0.target != nil }) /\(filter.text)")
    return title
  }

  /// The message if no entry is shown.
  var emptyMessage: String {
    guard !filter.isEmpty else { return listing.emptyMessage }
    return filter.fault.map { "No matches: \($0)." } ?? "No matches."
  }

  private var firstStop: Int { shown.firstIndex { $0.target != nil } ?? 0 }

  /// Replaces the answer after a change or a resize, keeping the filter and the position.
  mutating func renew(_ listing: Listing, in dossier: Dossier?) {
    let (selection, top) = (selection, top)
    self.listing = listing
    (height, width) = (listing.height, listing.width)
    show(filter, in: dossier)
    while !isComplete, shown.count <= selection { advance(in: dossier) }
    self.selection = max(0, min(selection, shown.count - 1))
    self.top = top
  }
}

extension Overlay {
  /// Shows only the entries that match a filter, with the headings above them.
  ///
  /// The rest of a long list is matched by ``advance(in:)``.
  package mutating func show(_ filter: Filter, in dossier: Dossier?) {
    self.filter = filter
    shown = filter.isEmpty ? listing.entries : []
    examined = shown.count
    heading = nil
    (selection, top) = (firstStop, 0)
    advance(in: dossier)
  }

  /// Whether all entries have been matched against the filter.
  var isComplete: Bool { examined == listing.entries.count }

  /// Matches some more entries against the filter, few enough to keep keys responsive.
  mutating func advance(in dossier: Dossier?) {
    let end = min(examined + 64, listing.entries.count)
    let hasStop = target != nil
    for entry in listing.entries[Range(from: examined, to: end)] {
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

  /// Matches all remaining entries against the filter.
  mutating func finish(in dossier: Dossier?) {
    while !isComplete { advance(in: dossier) }
  }
}

extension Overlay {
  /// Moves the selection down by a number of entries, or up if it is negative.
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

  /// The target of the selected cell, or else of the selected entry.
  package var target: Listing.Target? {
    selectedCell.map(\.target)
      ?? (shown.indices.contains(selection) ? shown[selection].target : nil)
  }

  /// The selected cell; nil if the entry as a whole is selected.
  package var selectedCell: Listing.Cell? {
    guard shown.indices.contains(selection), cell > 0 else { return nil }
    let cells = shown[selection].cells
    return cells.indices.contains(cell - 1) ? cells[cell - 1] : nil
  }

  /// Selects the next cell of the entry, or the previous one if the step is negative.
  mutating func move(byCells step: Int) {
    guard shown.indices.contains(selection) else { return }
    cell = max(0, min(cell + step, shown[selection].cells.count))
  }

  /// Selects the cell in a column of the selected entry, or the entry if there is none.
  mutating func select(column: Int) {
    guard shown.indices.contains(selection) else { return }
    cell = (shown[selection].cells.firstIndex { $0.columns.contains(column) } ?? -1) + 1
  }

  /// Selects the entry on a row, counted over all entries shown.
  ///
  /// - Returns: false if no entry there can be picked.
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

  /// Selects an entry of the part of a longer list that begins at `base`, or of a whole list, and keeps the rows in
  /// place.
  mutating func select(_ entry: Int, base: Int?) {
    if let base {
      top = max(0, top + (self.base - base))
      self.base = base
    }
    selection = max(0, min(entry, shown.count - 1))
    if target == nil {
      selection = shown[selection...].firstIndex { $0.target != nil } ?? selection
    }
  }

  /// Scrolls so that the selected entry is visible in the given number of rows.
  mutating func reveal(in rows: Int) {
    let selected = selectedRows
    // The heading above the first entry is kept visible.
    let start = selection <= 1 ? 0 : selected.lowerBound
    // Of an entry that is higher than the list, the first rows are shown.
    top = min(max(selected.upperBound - rows, min(top, start)), selected.lowerBound)
  }

  /// The rows of the selected entry, counted over all entries shown.
  private var selectedRows: Range<Int> {
    guard shown.indices.contains(selection) else { return 0..<0 }
    let start = shown[..<selection].reduce(0) { $0 + $1.height }
    return Range(from: start, count: shown[selection].height)
  }
}

extension Listing {
  /// The number of rows of all entries.
  fileprivate var height: Int { entries.reduce(0) { $0 + $1.height } }

  /// The number of columns of a framed list with these entries; nil for a long list.
  fileprivate var width: Int? {
    guard entries.count <= 64 else { return nil }
    let widest = entries.lazy.flatMap(\.lines).map(\.columns).max() ?? 0
    // A filter adds to the title.
    return max(44, max(widest, title.columns + 16) + 6)
  }
}
