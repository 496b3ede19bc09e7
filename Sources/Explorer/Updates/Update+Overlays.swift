import Model

extension State {
  mutating func open(_ overlay: Overlay) {
    overlays.append(overlay)
    revealInOverlay()
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
    } else if sieve != nil, focus == .article {
      showEverything()
    } else if marked != nil, focus != .relations {
      marked = nil
    } else if search != nil {
      search = nil
    } else {
      let ways: [(Action, String)] = [(.leave, "leaves the program"), (.help, "shows the keys")]
      message =
        ways.compactMap { action, words in
          keys.label(of: action, in: context).map { "\($0) \(words)" }
        }.joined(separator: ", ") + "."
    }
    revealInLists()
  }

  /// Goes to what the selected entry speaks of.
  mutating func pick() -> [Effect] {
    guard let target = overlays.last?.target else { return [] }
    if case .choice(let choice) = target {
      choose(choice)
      return []
    }
    if case .setting(let setting) = target { return advance(setting) }
    overlays = []
    switch target {
    case .action(let action):
      return open(by: action)
    case .text(let article, let offset):
      let here = place
      var effects: [Effect] = []
      if article != current { effects = openArticle(article) }
      focus(on: .article)
      jump(to: offset, by: .text, from: article == here.article ? here : nil)
      return effects
    case .mention(let index):
      guard let dossier, dossier.mentions.indices.contains(index) else { return [] }
      let here = place
      show(actor: dossier.mentions[index].actor)
      focus(on: .article)
      jump(to: dossier.mentions[index].range.lowerBound, by: .mention, from: here)
    case .relation(let index):
      guard let dossier, dossier.relations.indices.contains(index) else { return [] }
      let here = place
      let relation = dossier.relations[index]
      if relation.source != actor, relation.target != actor { show(actor: relation.source) }
      if let group = relationList.groups.firstIndex(where: { $0.statements.contains(index) }) {
        relationList.selection = group
        relationList.statement = relationList.groups[group].statements.firstIndex(of: index) ?? 0
      }
      focus(on: .article)
      show(evidence: index, from: here)
      revealInLists()
    case .actor(let id):
      change(actor: id)
    case .article(let index):
      return openArticle(index)
    case .choice, .setting: break
    case .paths(let source, let target):
      openPaths(from: source, to: target)
    case .place(let place):
      history.leave(self.place, by: .mark)
      history.pause()
      return come(to: place)
    }
    return []
  }

  /// Lays out the lists anew, for a screen of another size.
  mutating func renewOverlays() {
    let (old, message) = (overlays, message)
    overlays = []
    for overlay in old {
      let count = overlays.count
      if let subject = overlay.subject {
        show(subject)
      } else if let opener = overlay.opener, !overlay.picksAtOnce {
        _ = open(by: opener)
      }
      guard overlays.count > count, var renewed = overlays.popLast() else {
        overlays.append(overlay)
        continue
      }
      renewed.resume(overlay, in: dossier)
      overlays.append(renewed)
    }
    self.message = message
    revealInOverlay()
  }

  /// Scrolls the uppermost list so that its selected entry is in view.
  mutating func revealInOverlay() {
    let rows = max(1, overlayArea.rows - 2)
    guard var overlay = overlays.popLast() else { return }
    let selected = overlay.selectedRows
    // The heading above the first entry is worth a row.
    let start = overlay.selection <= 1 ? 0 : selected.lowerBound
    // Of an entry higher than the list, its first rows.
    overlay.top = min(
      max(selected.upperBound - rows, min(overlay.top, start)), selected.lowerBound)
    overlays.append(overlay)
  }

  /// Where the uppermost list lies, with its frame: no higher than what it holds, and not on the line
  /// that is read where that can be.
  package var overlayArea: Area {
    var area = overlayRoom
    guard let overlay = overlays.last else { return area }
    let rows = min(area.rows, max(Overlay.leastRows, overlay.height) + 2)
    let below = area.rows - rows
    area.rows = rows
    if below > 0, focus == .article,
      let row = visibleRows.firstIndex(where: { $0.shows(reading.caret) }),
      row < rows, row < below
    {
      area.row += below
    }
    return area
  }

  /// Where lists laid over the panes may lie.
  package var overlayRoom: Area {
    let body = panes.body
    guard body.columns >= 104 else { return body }
    let columns = min(body.columns - 4, 108)
    return Area(
      column: (body.columns - columns) / 2, row: body.row, columns: columns, rows: body.rows)
  }
}
