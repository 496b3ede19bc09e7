import Configuration
import Presentation
import Model

extension State {
  /// Moves down by lines or entries, or up if negative.
  mutating func move(by distance: Int) {
    if overlays.last?.question == .documents { return moveInDocuments(by: distance) }
    if !overlays.isEmpty {
      inOverlay { $0.move(by: distance) }
      message = overlays.last?.selectedCell?.words
      return
    }
    if focus != .article, settings.follows { return moveWithArticle(by: distance) }
    moveInPane(by: distance)
  }

  private mutating func moveInPane(by distance: Int) {
    switch focus {
    case .article: read { $0.moveCaret(byRows: distance) }
    case .actors: moveInActors(by: distance)
    case .relations: moveInRelations(by: distance)
    }
  }

  /// Scrolls the article by lines, or moves in a list by entries.
  mutating func scroll(by distance: Int) {
    if overlays.isEmpty, focus == .article {
      read { $0.scroll(by: distance) }
    } else {
      move(by: distance)
    }
  }

  /// Moves down by half pages, or up if negative.
  mutating func moveByPage(halves: Int) {
    if overlays.isEmpty, focus == .article { return read { $0.turnPage(halves: halves) } }
    move(by: max(1, listPage / 2) * halves)
  }

  /// The number of visible entries in the focused list.
  private var listPage: Int {
    if !overlays.isEmpty { return max(1, overlayArea.rows - 2) }
    let rows = panes.area(of: focus)?.rows ?? 1
    return focus == .relations ? max(1, rows / 2) : rows
  }

  /// Moves to the first or last line or entry.
  mutating func moveToEdge(isEnd: Bool) {
    if !overlays.isEmpty {
      if isEnd { overlays[overlays.count - 1].finish(in: listed) }
      return move(by: isEnd ? .max / 2 : -.max / 2)
    }
    switch focus {
    case .actors: moveInActors(by: isEnd ? .max / 2 : -.max / 2)
    case .relations: moveInRelations(by: isEnd ? .max / 2 : -.max / 2)
    case .article:
      guard let blocks = layout?.article.blocks, let first = blocks.first, let last = blocks.last
      else {
        return
      }
      jump(
        to: isEnd ? max(last.range.lowerBound, last.range.upperBound - 1) : first.range.lowerBound,
        by: .text)
    }
  }

  private mutating func moveInActors(by distance: Int) {
    guard let listed, !actorList.entries.isEmpty else { return }
    let last = actorList.entries.count - 1
    let place = selectedActor ?? (distance > 0 ? -1 : 1)
    let next = max(0, min(place + max(-last - 1, min(distance, last + 1)), last))
    show(actor: listed.actors[actorList.entries[next]].id)
    history.pause()
  }

  private mutating func moveInRelations(by distance: Int) {
    let last = relationList.groups.count - 1
    guard last >= 0 else { return }
    let step = max(-last, min(distance, last))
    relationList.selection = max(0, min(relationList.selection + step, last))
    relationList.statement = 0
    marked = relationToMark
    history.pause()
    revealInLists()
  }

  /// Moves in the list and shows the passage of the entry in the article.
  mutating func moveWithArticle(by distance: Int) {
    let here = place
    moveInPane(by: distance)
    guard !isScoped else {
      if focus == .relations { library?.following = relationList.relation }
      return
    }
    switch focus {
    case .article: break
    case .actors:
      guard let mention = firstMention, let dossier else { return }
      jump(to: dossier.mentions[mention].range.lowerBound, by: .mention, from: here)
    case .relations:
      guard let relation = relationList.relation else { return }
      show(evidence: relation, from: here)
    }
  }

  /// Makes an actor of the lists current in all panes.
  mutating func show(actor id: Actor.ID) {
    guard !isScoped else { return showInScope(id) }
    guard let known = dossier?.actor(id) else { return }
    chosen = known
    guard actor != id else { return }
    let ends = [actor, id]
    actor = id
    if ends.contains(where: isHidden) { listActors() }
    relationList.selection = 0
    relationList.top = 0
    relationList.list(dossier, of: id)
    marked = focus == .relations ? relationToMark : nil
    revealInLists()
  }

  /// Recomputes the list of actors.
  mutating func listActors() { actorList.list(listed, current: listedActorID) }

  /// Whether an actor is listed only while it is the current one.
  private func isHidden(_ id: Actor.ID?) -> Bool {
    guard let id, let dossier else { return false }
    return !settings.showsUnnamed && dossier.isUnnamed(id)
  }

  /// Scrolls the lists so that their selected entries are visible.
  mutating func revealInLists() {
    if let area = panes.area(of: .actors), let selectedActor {
      actorList.top = Self.top(
        actorList.top, showing: selectedActor, of: actorList.entries.count, in: area.rows)
    }
    if let area = panes.area(of: .relations) {
      relationList.top = relationList.top(in: area)
    }
  }

  /// Sorts the focused list by the next key.
  mutating func sortList() {
    guard overlays.isEmpty else {
      return sortOverlay(reversing: false)
    }
    switch focus {
    case .article: break
    case .actors:
      actorList.order = actorList.order.next
      actorList.isReversed = false
      listActors()
      message = "Actors by \(actorList.order.words)."
    case .relations:
      relationList.order = relationList.order.next
      relationList.isReversed = false
      relationList.list(listed, of: listedActorID)
      message = "Relations by \(relationList.order.words)."
    }
    revealInLists()
  }

  mutating func reverseList() {
    guard overlays.isEmpty else { return sortOverlay(reversing: true) }
    switch focus {
    case .article: break
    case .actors:
      actorList.isReversed.toggle()
      listActors()
    case .relations:
      relationList.isReversed.toggle()
      relationList.list(listed, of: listedActorID)
    }
    revealInLists()
  }

  mutating func focus(on pane: Pane) {
    focus = pane
    if pane == .relations { marked = relationToMark ?? marked }
    reveal()
    revealInLists()
  }

  mutating func resizePane(by step: Int) {
    switch focus {
    case .article: arrangement.wider += 4 * step
    case .actors: arrangement.taller += 2 * step
    case .relations: arrangement.taller -= 2 * step
    }
    arrangement.wider = max(-60, min(arrangement.wider, 60))
    arrangement.taller = max(-40, min(arrangement.taller, 40))
    reveal()
    revealInLists()
  }

  mutating func maximise() {
    arrangement.isMaximised.toggle()
    reveal()
    revealInLists()
  }
}
