import Model
import Presentation

/// The list of documents: a window of rows around the selected one.
extension State {
  /// Opens the list at the document of the current article, or where it was left.
  mutating func openDocuments() {
    guard library != nil else {
      message = "No library is open; entente --library NAME opens one."
      return
    }
    // The rows are shown at once, and read again: another program may have added some.
    library?.askedRows = nil
    library?.answered = nil
    open(.documents)
    selectInWindow()
  }

  /// The rows that are to be known, unless they are.
  mutating func wantedRows() -> LibraryRequest? {
    guard let library, overlays.last?.question == .documents else { return nil }
    let margin = max(40, size.rows)
    let from = max(0, library.selected - margin)
    if let window = library.window, library.isCurrent {
      let to = min(window.total, library.selected + margin)
      if window.range.lowerBound <= from, to <= window.range.upperBound {
        self.library?.askedRows = nil
        return nil
      }
    }
    let start = max(0, library.selected - 2 * margin)
    let request = LibraryRequest.documents(
      library.query, rows: Range(from: start, count: 4 * margin))
    guard request != library.askedRows else { return nil }
    self.library?.askedRows = request
    return request
  }

  /// Takes in rows, unless others are wanted by now.
  mutating func receive(_ window: DocumentWindow, for query: DocumentQuery) {
    guard let library, query == library.query else { return }
    if window.fault != nil, library.window != nil {
      // While a filter is being typed, the rows stay.
      self.library?.window?.fault = window.fault
      self.library?.answered = query
    } else {
      self.library?.window = window
      self.library?.answered = query
      self.library?.selected = max(0, min(library.selected, window.total - 1))
    }
    renewOverlays()
    selectInWindow()
  }

  /// Selects the entry of the selected document.
  private mutating func selectInWindow() {
    guard let library, let window = library.window else { return }
    for index in overlays.indices where overlays[index].question == .documents {
      overlays[index].select(library.selected - window.start, base: window.start)
    }
    inOverlay { _ in }
  }

  /// Moves in the whole list, known or not.
  mutating func moveInDocuments(by distance: Int) {
    guard let library, let window = library.window, window.total > 0 else { return }
    let step = max(-window.total, min(distance, window.total))
    self.library?.selected = max(0, min(library.selected + step, window.total - 1))
    selectInWindow()
  }

  /// Changes the query, and goes to the start of the list.
  mutating func changeDocuments(_ change: (inout DocumentQuery) -> Void) {
    guard var query = library?.query else { return }
    change(&query)
    guard query != library?.query else { return }
    library?.query = query
    library?.selected = 0
    renewOverlays()
    selectInWindow()
  }

  /// Opens the selected document.
  mutating func pickDocument(_ row: Int) -> [Effect] {
    guard let library, let window = library.window, window.rows.indices.contains(row) else {
      return []
    }
    self.library?.selected = window.start + row
    return open(document: window.rows[row].number, .start)
  }
}
