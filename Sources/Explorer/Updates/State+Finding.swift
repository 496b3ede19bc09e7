import Model
import Presentation

/// The search in the whole library.
extension State {
  /// Opens the search with its prompt, at the last answer.
  mutating func openFinding() {
    guard library != nil else {
      message = "No library is open; entente --library NAME opens one."
      return
    }
    library?.askedFind = nil
    open(.finding, selecting: library?.selectedFind)
    startTyping()
  }

  /// The search that is to be made, unless its answer is known.
  mutating func wantedFind() -> LibraryRequest? {
    guard let library, let overlay = overlays.last, overlay.question == .finding else {
      return nil
    }
    var start = 0
    if let answer = library.answer, answer.text == library.search {
      let known = answer.start + answer.documents.count
      // More is asked for before the last entry comes into view.
      guard known < answer.total, overlay.selection + 2 * size.rows > overlay.shown.count else {
        // What was asked for meanwhile has been dropped, and may be asked for again.
        self.library?.askedFind = nil
        return nil
      }
      start = known
    }
    let request = LibraryRequest.find(library.search, after: start)
    guard request != library.askedFind else { return nil }
    self.library?.askedFind = request
    return request
  }

  /// Takes in an answer, unless something else is sought by now.
  mutating func receive(_ answer: FindAnswer) {
    guard let library, answer.text == library.search else { return }
    if answer.start > 0, var known = library.answer, known.text == answer.text {
      guard known.documents.count == answer.start else { return }
      known.documents += answer.documents
      self.library?.answer = known
    } else if answer.fault != nil, var known = library.answer {
      // While a search is being typed, what was found stays.
      (known.text, known.fault) = (answer.text, answer.fault)
      self.library?.answer = known
    } else {
      let isNew = library.answer?.text != answer.text
      self.library?.answer = answer
      if isNew { self.library?.selectedFind = 0 }
    }
    renewOverlays()
    guard answer.start == 0, answer.fault == nil else { return }
    let selection = self.library?.selectedFind ?? 0
    inOverlay { overlay in
      if overlay.question == .finding { overlay.select(selection, base: nil) }
    }
  }

  /// Seeks what is typed.
  mutating func find(_ text: String) {
    library?.search = text
    renewOverlays()
  }

  /// Goes to a place that was found, or makes a saved search.
  mutating func pickFind(_ row: Int) -> [Effect] {
    guard let answer = library?.answer else { return [] }
    library?.selectedFind = overlays.last?.selection ?? 0
    if answer.text.isEmpty {
      if answer.saved.indices.contains(row) { find(answer.saved[row].query) }
      return []
    }
    guard let (document, place) = answer.target(row) else { return [] }
    guard let place else { return open(document: document.row.number, .start) }
    return open(
      document: document.row.number,
      place.relation.map(Landing.relation) ?? .place(place.offset))
  }
}

extension FindAnswer {
  /// Returns the document and the place that a row stands for; rows count the places, and documents without any.
  func target(_ row: Int) -> (FoundDocument, FoundDocument.Place?)? {
    var left = row
    for document in documents {
      let rows = max(1, document.places.count)
      if left < rows {
        return (document, document.places.indices.contains(left) ? document.places[left] : nil)
      }
      left -= rows
    }
    return nil
  }
}
