import Configuration
import Keys
import Model
import Presentation

extension State {
  /// Lays the list that answers a question over the panes.
  mutating func open(_ question: Question, selecting entry: Int? = nil) {
    guard let listing = Answers(of: self).listing(for: question) else { return }
    overlays.append(Overlay(question, listing, selecting: entry))
    revealInOverlay()
    if question.picksAtOnce { startTyping() }
  }

  /// Recomputes the answers of all lists: for a screen of another size, or after a change.
  mutating func renewOverlays() {
    for index in overlays.indices {
      guard let listing = Answers(of: self).listing(for: overlays[index].question) else { continue }
      overlays[index].renew(listing, in: dossier)
    }
    revealInOverlay()
  }

  /// Changes the uppermost list.
  mutating func inOverlay(_ change: (inout Overlay) -> Void) {
    guard !overlays.isEmpty else { return }
    change(&overlays[overlays.count - 1])
    revealInOverlay()
  }

  /// Scrolls the uppermost list so that its selected entry is in view.
  private mutating func revealInOverlay() {
    guard !overlays.isEmpty else { return }
    let rows = max(1, overlayArea.rows - 2)
    overlays[overlays.count - 1].reveal(in: rows)
  }

  /// Says why there is nothing to list, or to go to.
  mutating func explainAbsence(_ absence: String = "No actors found.") {
    let key = keys.label(of: .stop, in: context).map { "; \($0) starts the analysis" } ?? ""
    message =
      dossier != nil
      ? absence : isStopped ? "Not analysed\(key)." : "The article is still being analysed."
  }
}

extension State {
  /// Opens the list that an action asks for; most are about the actor in question.
  mutating func open(by action: Action) {
    switch action {
    case .outline: open(.outline, selecting: blockAtCaret)
    case .jumps: open(.jumps)
    case .articles: open(.articles, selecting: current)
    case .options: open(.options)
    case .help: open(.help)
    case .palette:
      let context = context == .overlay ? .article : context
      overlays = []
      open(.palette(context))
    case .facets: if dossier != nil, focus != .article { open(.facets(focus)) }
    case .matrix where dossier != nil: open(.matrix)
    default:
      guard let actor = actorInQuestion else { return explainAbsence() }
      open(by: action, about: actor.id)
    }
  }

  private mutating func open(by action: Action, about actor: Actor.ID) {
    switch action {
    case .card: open(.card(actor))
    case .mentions: open(.mentions(actor), selecting: mentionBeforeCaret(of: actor))
    case .evidences:
      // From the relations, about the two that the selected one joins.
      let group = overlays.isEmpty && focus == .relations ? relationList.selected : nil
      open(group.map { .evidenceBetween(actor, $0.other) } ?? .evidence(actor))
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

  /// The block that the caret is in.
  private var blockAtCaret: Int {
    let caret = viewport.caret
    return max(0, (article?.blocks.partitioningIndex { $0.range.lowerBound > caret } ?? 0) - 1)
  }

  /// The mention of an actor that the caret is at or behind: its place among the actor's.
  private func mentionBeforeCaret(of actor: Actor.ID) -> Int? {
    guard let dossier else { return nil }
    let here = dossier.mentionIndices(of: actor).partitioningIndex {
      dossier.mentions[$0].range.lowerBound > viewport.caret
    }
    return max(0, here - 1)
  }

  /// Shows more or less of the network, or another direction.
  mutating func changeNetwork(_ change: (inout NetworkScope) -> Void) {
    guard case .network(var scope)? = overlays.last?.question else { return }
    change(&scope)
    overlays.removeLast()
    open(.network(scope))
  }
}

extension State {
  /// Closes what is uppermost: a list, then a filter, then what is marked.
  mutating func close() {
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if focus == .actors, !actorList.filter.isEmpty {
      actorList.filter = Filter()
      actorList.list(dossier)
    } else if focus == .relations, !relationList.filter.isEmpty {
      relationList.filter = Filter()
      relationList.list(dossier, of: actor)
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

  /// Shows all of the list laid over the panes again, at the same entry; false where all is shown.
  mutating func clearFilter() -> Bool {
    guard var overlay = overlays.last, !overlay.filter.isEmpty else { return false }
    let place = overlay.selection
    let entry = overlay.shown.indices.contains(place) ? overlay.shown[place] : nil
    overlay.show(Filter(), in: dossier)
    if let index = overlay.shown.firstIndex(where: { $0 == entry }) {
      overlay.move(by: overlay.shown[..<index].count { $0.target != nil })
    }
    overlays[overlays.count - 1] = overlay
    revealInOverlay()
    return true
  }
}
