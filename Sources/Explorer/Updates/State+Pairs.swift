import Keys
import Model
import Presentation

/// The queue of pairs of actors that may be one.
extension State {
  /// Opens the queue, which begins with what is not yet decided.
  mutating func openPairs() {
    guard library != nil else {
      message = "No library is open; entente --library NAME opens one."
      return
    }
    library?.pairs.pairs.removeAll { $0.verdict != nil }
    library?.pairs.asked = nil
    open(.pairs, selecting: library?.pairs.selected)
  }

  /// The pairs that are to be known, unless they are.
  mutating func wantedPairs() -> LibraryRequest? {
    guard let queue = library?.pairs, let overlay = overlays.last, overlay.question == .pairs else {
      return nil
    }
    let isNearEnd = overlay.selection + Self.pairsAhead >= queue.pairs.count
    guard queue.total == nil || (isNearEnd && queue.pairs.count < queue.total ?? 0) else {
      return nil
    }
    let request = LibraryRequest.pairs(after: queue.pairs.last?.id)
    guard request != queue.asked else { return nil }
    library?.pairs.asked = request
    return request
  }

  /// How many pairs below the selected one are to be known.
  private static let pairsAhead = 5

  /// Takes in pairs behind those that are known.
  mutating func receive(_ pairs: [ActorPair], after last: ActorPair.ID?, of total: Int) {
    guard let queue = library?.pairs, queue.pairs.last?.id == last else { return }
    let known = Set(queue.pairs.map(\.id))
    let new = pairs.filter { !known.contains($0.id) }
    library?.pairs.pairs += new
    // Without any more, the number that was told was too high.
    library?.pairs.total = new.isEmpty ? queue.pairs.count : total
    renewOverlays()
  }

  /// Says what the selected pair is, and goes to the next one.
  mutating func decide(_ verdict: ActorPair.Verdict) -> [Effect] {
    guard let overlay = overlays.last, overlay.question == .pairs,
      case .row(let row)? = overlay.target,
      let pairs = library?.pairs.pairs, pairs.indices.contains(row)
    else { return [] }
    let pair = pairs[row]
    library?.pairs.pairs[row].verdict = verdict
    library?.pairs.decided.append(pair.id)
    library?.digestIsOld = true
    renewOverlays()
    inOverlay { $0.move(by: 1) }
    library?.pairs.selected = overlays.last?.selection ?? 0
    message = "\(pair.one.name) and \(pair.other.name): \(verdict.rawValue)."
    return [.library(.decide(pair.id, verdict))]
  }

  /// Takes back the last decision of this run.
  mutating func undoDecision() -> [Effect] {
    guard let last = library?.pairs.decided.popLast() else {
      message = "Nothing to take back."
      return []
    }
    library?.digestIsOld = true
    let place = library?.pairs.pairs.firstIndex { $0.id == last }
    if let place {
      library?.pairs.pairs[place].verdict = nil
    } else {
      // The pair is in the queue again, wherever that is.
      library?.pairs.pairs = []
      library?.pairs.total = nil
      library?.pairs.asked = nil
    }
    renewOverlays()
    if let place { inOverlay { $0.select(place, base: nil) } }
    message = "Taken back."
    return [.library(.undoDecision)]
  }

  /// Opens an article that mentions the first side of a pair, then one that mentions the second.
  mutating func pickPair(_ row: Int) -> [Effect] {
    guard let queue = library?.pairs, queue.pairs.indices.contains(row) else { return [] }
    let pair = queue.pairs[row]
    let isSecond = queue.half == pair.id
    library?.pairs.selected = row
    library?.pairs.half = isSecond ? nil : pair.id
    let side = isSecond ? pair.other : pair.one
    guard let example = side.examples.first else { return [] }
    return open(document: example.document, .place(example.place.offset))
  }
}
