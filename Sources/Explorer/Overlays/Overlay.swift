package import Model

/// A list laid over the panes; its entries lead somewhere.
package struct Overlay: Hashable, Sendable {
  /// What a list that can be widened is about.
  package struct Subject: Hashable, Sendable {
    package var actor: Actor.ID
    /// How many relations away others may be, 1 to 3.
    package var depth: Int
    package var direction: Bond.Direction
    /// Whether a picture stands above the tree.
    package var hasPicture: Bool
  }

  /// What it shows.
  package let listing: Listing
  /// How many rows all its entries take.
  let height: Int
  package private(set) var filter = Filter()
  /// The entries shown.
  package private(set) var shown: [Listing.Entry]
  /// How many entries were held against the filter, and the heading that waits for one that fits.
  private var examined = 0
  private var heading: Listing.Entry?
  /// The entry that the keys act on: an index of those shown.
  package private(set) var selection = 0
  /// The first row in view, counting the rows of all entries shown.
  package var top = 0

  /// Whether it is typed into from the start, and accepting what is typed picks an entry.
  package let picksAtOnce: Bool
  /// What it is about, where it can be widened.
  package let subject: Subject?
  /// What opened it, and makes it anew for a screen of another size.
  var opener: Action?

  package init(
    _ listing: Listing, selection: Int? = nil, picksAtOnce: Bool = false, subject: Subject? = nil
  ) {
    self.listing = listing
    self.picksAtOnce = picksAtOnce
    self.subject = subject
    shown = listing.entries
    height = shown.reduce(0) { $0 + $1.height }
    examined = shown.count
    self.selection = firstStop
    if let selection, shown.indices.contains(selection) { self.selection = selection }
  }

  /// How many rows a list has at least, however little is in it.
  static let leastRows = 3

  /// What it is about, in words.
  package var title: Line { listing.title }

  private var firstStop: Int { shown.firstIndex { $0.target != nil } ?? 0 }

  /// Shows only entries that fit, with the headings above them; those that are far down a long list
  /// when it goes on.
  package mutating func show(_ filter: Filter, in dossier: Dossier?) {
    self.filter = filter
    shown = filter.isEmpty ? listing.entries : []
    examined = shown.count
    heading = nil
    (selection, top) = (firstStop, 0)
    goOn(in: dossier)
  }

  /// Whether all entries were held against the filter.
  var isComplete: Bool { examined == listing.entries.count }

  /// Holds more entries against the filter: no more than a key can wait for.
  mutating func goOn(in dossier: Dossier?) {
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
    while !isComplete { goOn(in: dossier) }
  }

  /// Takes up the filter and the place of a list that it stands for.
  mutating func resume(_ other: Overlay, in dossier: Dossier?) {
    show(other.filter, in: dossier)
    while !isComplete, shown.count <= other.selection { goOn(in: dossier) }
    selection = max(0, min(other.selection, shown.count - 1))
    top = other.top
  }

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

  /// The rows that the selected entry takes, counting the rows of all entries shown.
  package var selectedRows: Range<Int> {
    guard shown.indices.contains(selection) else { return 0..<0 }
    let start = shown[..<selection].reduce(0) { $0 + $1.height }
    return start..<start + shown[selection].height
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
}
