import Keys
import Model
import Presentation

extension State {
  /// Moves the caret to an offset, recording the place left if the offset is out of view or the
  /// focus changes.
  mutating func jump(to offset: Int, by jump: History.Jump, from here: Place? = nil) {
    let here = here ?? place
    if here.article != current || here.actor != actor || here.focus != focus || !isInView(offset) {
      history.leave(here, by: jump)
    }
    viewport.caret = offset
    viewport.goal = nil
    showWholeArticleIfHidden()
    reveal()
  }

  /// Restores a place.
  mutating func restore(_ place: Place) -> [Effect] {
    guard articles.indices.contains(place.article) else { return [] }
    let isOther = place.article != current
    if isOther { excerpts = nil }
    current = place.article
    seen.insert(current)
    viewport = place.viewport
    focus = place.focus
    showWholeArticleIfHidden()
    // A place of an earlier run has no scroll position, and one of another screen size may be out
    // of view.
    if !isInView(viewport.caret) { inArticle { $0.place(caretAt: 0.33) } }
    correctIfOutdated()
    if isOther { listAnew() }
    if let id = isScoped ? place.scopedActor : place.actor { show(actor: id) }
    relationList.selection = max(0, min(place.relation, relationList.groups.count - 1))
    marked = focus == .relations ? relationToMark : nil
    if search != nil { searchAnew() }
    revealInLists()
    touch(current)
    if let list = place.list, library != nil {
      overlays = []
      open(list, selecting: library?.selection(in: list))
    }
    return dossier == nil && !isStopped ? [.analyse(current)] : []
  }

  mutating func goBack() -> [Effect] {
    guard let place = history.back(from: place) else {
      message = "Nothing to go back to."
      return []
    }
    overlays = []
    return restore(place)
  }

  mutating func goForward() -> [Effect] {
    guard let place = history.forward(from: place) else {
      message = "Nothing to go forward to."
      return []
    }
    overlays = []
    return restore(place)
  }

  mutating func setMark(_ letter: Character?) {
    guard let letter else { return }
    marks[letter] = place
    message = "Mark \(letter) set; '\(letter) returns here."
  }

  mutating func goToMark(_ letter: Character?) -> [Effect] {
    guard let letter, let mark = marks[letter] else {
      message = letter.map { "Mark \($0) is not set." }
      return []
    }
    history.leave(place, by: .mark)
    history.pause()
    return restore(mark)
  }

  /// Goes to the place that the last jump left, so that the same key returns here.
  mutating func swapPlace() -> [Effect] {
    guard let last = history.past.last else {
      message = "No previous place."
      return []
    }
    history.leave(place, by: .mark)
    history.pause()
    return restore(last)
  }

  mutating func openArticle(_ index: Int, leaving here: Place? = nil, isJump: Bool = true)
    -> [Effect]
  {
    guard articles.indices.contains(index) else {
      message = index < 0 ? "This is the first article." : "This is the last article."
      return []
    }
    guard index != current else { return [] }
    if isJump { history.leave(here ?? place, by: .article) }
    excerpts = nil
    current = index
    seen.insert(index)
    touch(index)
    correctIfOutdated()
    listAnew()
    if search != nil { searchAnew() }
    reveal()
    showWarnings()
    return dossier == nil && !isStopped ? [.analyse(index)] : []
  }

  mutating func swapActor() {
    guard let other = lastActor, listed?.actor(other) != nil else {
      message = "No previous actor."
      return
    }
    change(actor: other)
  }

  /// Makes an actor current, recording the previous place.
  mutating func change(actor id: Actor.ID) {
    guard id != listedActorID, listed?.actor(id) != nil else { return }
    history.leave(place, by: .actor)
    history.pause()
    lastActor = listedActorID
    show(actor: id)
  }
}
