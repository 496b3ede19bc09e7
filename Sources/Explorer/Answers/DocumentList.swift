import Model
import Presentation

/// The documents of the library: title or first sentence, source, date, and numbers of actors and relations.
struct DocumentList {
  private let state: State
  private let library: OpenLibrary

  /// Creates the list of a state with a library.
  init(of state: State, _ library: OpenLibrary) {
    self.state = state
    self.library = library
  }

  /// The rows that are known; each is laid out when it is drawn.
  var listing: Listing {
    let rows = library.window?.rows ?? []
    let entries = rows.enumerated().map { index, row in
      Listing.Entry(.row(index)) { [line(of: row)] }
    }
    return Listing(title, entries, emptyMessage: emptyMessage)
  }

  private var emptyMessage: String {
    guard library.isCurrent else { return "Reading the list\(state.glyphs.ellipsis)" }
    return library.query.filter.isEmpty ? "The library is empty." : "No matches."
  }

  private var title: Line {
    let query = library.query
    var title: Line = "\(name: library.name): "
    if let window = library.window, library.isCurrent, !query.filter.isEmpty {
      title.append("\(window.total) of \(counted(library.count, "article"))")
    } else {
      let isWhole = query.filter.isEmpty && library.isCurrent
      title.append(counted(isWhole ? library.window?.total ?? 0 : library.count, "article"))
    }
    title.append(" by \(query.order.rawValue)\(query.isReversed ? ", reversed" : "")")
    if !query.filter.isEmpty { title.append(" /\(query.filter)") }
    if let fault = library.window?.fault, library.isCurrent { title.append(", \(fault)") }
    return title
  }

  private func line(of row: DocumentRow) -> Line {
    let glyphs = state.glyphs
    let isRead = row.isRead || library.index(of: row.number).map(state.hasSeen) ?? false
    var line = Line(isRead ? "  " : "\(glyphs.bullet) ", .key)
    let columns = state.overlayRoom.columns - 4
    let isWide = columns >= 100
    if columns >= 44 {
      line.append(row.date ?? "", .aside)
      line.fill(to: 13)
    }
    var tail = Line()
    let facts = [
      columns >= 60 ? row.source : nil,
      isWide
        ? counted(row.actors, "actor") + ", " + counted(row.relations, "relation")
        : "\(row.actors)\(glyphs.together)\(row.relations)",
      row.isCopy ? "copy" : nil,
      row.isStale ? "stale" : nil,
    ].compactMap(\.self)
    tail.append(facts.map { glyphs.separator + $0 }.joined(), .aside)
    let room = max(10, columns - line.columns - tail.columns - 1)
    var title = Line()
    title.append(name: row.title, .text)
    line.append(title.shortened(to: room, glyphs))
    line.append(tail)
    return line.shortened(to: columns, glyphs)
  }
}
