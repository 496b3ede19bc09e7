import Configuration
import Keys
import Model
import Presentation

extension State {
  /// Opens an overlay that answers a question.
  mutating func open(_ question: Question, selecting entry: Int? = nil) {
    guard let listing = Answers(of: self).listing(for: question) else { return }
    overlays.append(Overlay(question, listing, selecting: entry))
    revealInOverlay()
    if question.picksAtOnce { startTyping() }
  }

  /// Recomputes all overlays after a change or a resize.
  mutating func renewOverlays() {
    for index in overlays.indices {
      guard let listing = Answers(of: self).listing(for: overlays[index].question) else { continue }
      overlays[index].renew(listing, in: listed)
      if overlays[index].question.isOfKeys { overlays[index].finish(in: listed) }
    }
    revealInOverlay()
  }

  /// Changes the topmost overlay.
  mutating func inOverlay(_ change: (inout Overlay) -> Void) {
    guard !overlays.isEmpty else { return }
    change(&overlays[overlays.count - 1])
    revealInOverlay()
  }

  /// Scrolls the topmost overlay so that its selected entry is visible.
  private mutating func revealInOverlay() {
    guard !overlays.isEmpty else { return }
    let rows = max(1, overlayArea.rows - 2)
    overlays[overlays.count - 1].reveal(in: rows)
  }

  /// Shows why there is nothing to list or to go to.
  mutating func explainAbsence(_ absence: String = "No actors found.") {
    let key = keys.label(of: .stop, in: context).map { "; \($0) starts the analysis" } ?? ""
    if isScoped, listed == nil {
      message = "The library is still being read."
      return
    }
    message =
      listed != nil
      ? absence : isStopped ? "Not analysed\(key)." : "The article is still being analysed."
  }
}

extension State {
  /// Shows why there is nothing to list about the actor at the caret, who may not be in the lists.
  private mutating func explainAbsence(of mention: Int?) {
    guard isScoped, listed != nil, focus == .article, let mention, let dossier,
      let actor = dossier.actor(dossier.mentions[mention].actor)
    else { return explainAbsence() }
    message = "\(actor.name) is not among the actors in the list."
  }

  /// Opens the overlay for an action, usually about the actor in question.
  mutating func open(by action: Action) {
    switch action {
    case .outline: open(.outline, selecting: blockAtCaret)
    case .jumps: open(.jumps)
    case .articles: open(.articles(ArticleScope()), selecting: current)
    case .documents: openDocuments()
    case .find: openFinding()
    case .pairs where isScoped: openPairs()
    case .pairs: open(by: .mentions)
    case .options: open(.options)
    case .help: open(.help(context))
    case .palette:
      let context = [.overlay, .pairs].contains(context) ? .article : context
      overlays = []
      open(.palette(context))
    case .facets: if listed != nil, focus != .article { open(.facets(focus)) }
    case .matrix where listed != nil: open(.matrix)
    case .notes where dossier != nil: open(.notes)
    case .statements where listed != nil: open(.statements(StatementScope()))
    case .wholeTimeline where listed != nil: open(.timeline(nil))
    default:
      guard let actor = actorInQuestion else { return explainAbsence(of: mentionAtCaret) }
      if overlays.isEmpty { change(actor: actor.id) }
      open(by: action, about: actor.id)
    }
  }

  private mutating func open(by action: Action, about actor: Actor.ID) {
    switch action {
    case .card: open(.card(actor))
    case .mentions where isScoped:
      if let actor = listed?.actor(actor) { openDocuments(mentioning: actor) }
    case .mentions: open(.mentions(actor), selecting: mentionBeforeCaret(of: actor))
    case .evidences:
      // In the relations pane, the evidence is about both actors of the selected entry.
      let group = overlays.isEmpty && focus == .relations ? relationList.selected : nil
      open(group.map { .evidenceBetween(actor, $0.other) } ?? .evidence(actor))
    case .says: open(.saidBy(actor))
    case .network:
      open(
        .network(
          NetworkScope(
            actor: actor, depth: 1, direction: .both, hasPicture: overlayRoom.rows >= 30)))
    case .paths: open(.pathEnds(actor))
    case .timeline: open(.timeline(actor))
    default: break
    }
  }

  /// The index of the block at the caret.
  private var blockAtCaret: Int {
    let caret = viewport.caret
    return max(0, (article?.blocks.partitioningIndex { $0.range.lowerBound > caret } ?? 0) - 1)
  }

  /// Returns the position, among an actor's mentions, of the last one at or before the caret.
  private func mentionBeforeCaret(of actor: Actor.ID) -> Int? {
    guard let dossier else { return nil }
    let here = dossier.mentionIndices(of: actor).partitioningIndex {
      dossier.mentions[$0].range.lowerBound > viewport.caret
    }
    return max(0, here - 1)
  }

  /// Selects the next or previous cell of the matrix, and says what it shows.
  mutating func moveInMatrix(by step: Int) {
    guard overlays.last?.question == .matrix else { return }
    inOverlay { $0.move(byCells: step) }
    message = overlays.last?.selectedCell?.words
  }

  /// Sorts the list by its next key, or reverses it, keeping its filter.
  mutating func sortOverlay(reversing: Bool) {
    if overlays.last?.question == .documents {
      return changeDocuments { query in
        if reversing {
          query.isReversed.toggle()
        } else {
          (query.order, query.isReversed) = (query.order.next, false)
        }
      }
    }
    guard let overlay = overlays.last, let question = overlay.question.sorted(reversing: reversing)
    else { return }
    let filter = overlay.filter
    overlays.removeLast()
    open(question)
    inOverlay { $0.show(filter, in: nil) }
    renewOverlays()
  }

  /// Changes the depth, direction or picture of the network.
  mutating func changeNetwork(_ change: (inout NetworkScope) -> Void) {
    guard case .network(var scope)? = overlays.last?.question else { return }
    change(&scope)
    overlays.removeLast()
    open(.network(scope))
  }
}

extension State {
  /// Closes the topmost element: an overlay, then a filter, then the mark.
  mutating func close() {
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if focus == .actors, !actorList.filter.isEmpty {
      actorList.filter = Filter()
      listActors()
    } else if focus == .relations, !relationList.filter.isEmpty {
      relationList.filter = Filter()
      relationList.list(listed, of: listedActorID)
    } else if excerpts != nil, focus == .article {
      showWholeArticle()
    } else if marked != nil, focus != .relations {
      marked = nil
    } else if search != nil {
      search = nil
    } else {
      let ways: [(Action, String)] = [(.leave, "quits"), (.help, "shows the keys")]
      message =
        ways.compactMap { action, words in
          keys.label(of: action, in: context).map { "\($0) \(words)" }
        }.joined(separator: ", ") + "."
    }
    revealInLists()
  }

  /// Clears the filter of the topmost overlay, keeping the selection.
  ///
  /// - Returns: false if there is no filter.
  mutating func clearFilter() -> Bool {
    if overlays.last?.question == .documents {
      guard library?.query.filter.isEmpty == false else { return false }
      changeDocuments { $0.filter = "" }
      return true
    }
    guard var overlay = overlays.last, !overlay.filter.isEmpty else { return false }
    let place = overlay.selection
    let entry = overlay.shown.indices.contains(place) ? overlay.shown[place] : nil
    overlay.show(Filter(), in: listed)
    if let index = overlay.shown.firstIndex(where: { $0 == entry }) {
      overlay.move(by: overlay.shown[..<index].count { $0.target != nil })
    }
    overlays[overlays.count - 1] = overlay
    revealInOverlay()
    return true
  }
}
