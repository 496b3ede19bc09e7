import Model

/// The actors: how often, type, name, and where in the article.
package struct ActorsView {
  let state: State
  let area: Area

  func draw(on frame: inout Frame) {
    guard let dossier = state.dossier else {
      let line = Line(
        state.isStopped ? " Not analysed" : " Reading the article\(state.glyphs.ellipsis)", .aside)
      return frame.cover(
        with: Panel.filled([line], area), at: Cell(column: area.column, row: area.row))
    }
    let entries = state.actorList.entries
    let selected = state.selectedActor
    let top = State.top(
      state.actorList.top, showing: selected ?? 0, of: entries.count, in: area.rows)
    var lines: [Line] = []
    for place in top..<max(top, min(entries.count, top + area.rows)) {
      let line = line(
        of: dossier.actors[entries[place]], in: dossier, isSelected: place == selected)
      lines.append(
        Panel.entry(
          [line], isSelected: place == selected, hasFocus: state.focus == .actors, state.glyphs,
          columns: area.columns)[0])
    }
    if entries.isEmpty {
      let text = state.actorList.filter.isEmpty ? "Nobody is named." : "No actor fits."
      lines = [Line(" \(text)", .aside)]
    }
    frame.cover(with: Panel.filled(lines, area), at: Cell(column: area.column, row: area.row))
    if state.focus == .actors, state.overlays.isEmpty {
      frame.cursor = Cell(column: area.column, row: area.row + max(0, (selected ?? top) - top))
    }
  }

  private func line(of actor: Actor, in dossier: Dossier, isSelected: Bool) -> Line {
    let mentions = dossier.mentionIndices(of: actor.id)
    let width = area.columns - 1
    let isWide = width >= 56
    let about = Role.about(actor.kind)
    var line = Line()
    if width >= 10 {
      let most = dossier.actors.first.map { dossier.mentionIndices(of: $0.id).count } ?? 0
      let count = "\(mentions.count)"
      line.fill(to: max(2, "\(most)".count) - count.count)
      line.append("\(count) ", about)
    }
    if width >= 20 {
      let start = line.columns
      line.append(isWide ? actor.kind.rawValue : actor.kind.shortWord, about)
      line.fill(to: start + (isWide ? 13 : 8), about)
    }
    line.append(name: actor.name, .mention(actor.kind))
    let stripWidth = isWide ? min(16, width / 5) : width >= 36 ? 9 : 0
    line = line.shortened(to: isWide ? width - stripWidth - 1 : width, state.glyphs)
    // In a narrow list names have the room, and the current one's strip what that leaves.
    if stripWidth > 0, isWide || isSelected, line.columns < width - stripWidth,
      let length = state.article?.text.utf8.count
    {
      line.fill(to: width - stripWidth)
      line.append(
        strip(
          of: mentions.lazy.map { dossier.mentions[$0].range.lowerBound }, in: length,
          columns: stripWidth, state.glyphs), .strip)
    }
    return line
  }
}

/// The relations of the current actor: which way, what, with whom, how often, and the words.
package struct RelationsView {
  let state: State
  let area: Area

  func draw(on frame: inout Frame) {
    guard let dossier = state.dossier else {
      return frame.cover(
        with: Panel.filled([], area), at: Cell(column: area.column, row: area.row))
    }
    let list = state.relationList
    let hasFocus = state.focus == .relations
    var lines: [Line] = []
    var cursor = 0
    for place in list.top(in: area)..<list.groups.count where lines.count < area.rows {
      let isSelected = place == list.selection
      if list.beginsTogether(at: place) {
        lines.append(Line(" Named in one sentence, nothing stated:", .aside))
      }
      if isSelected { cursor = min(lines.count, area.rows - 1) }
      lines += Panel.entry(
        self.lines(of: list.groups[place], in: dossier), isSelected: isSelected,
        hasFocus: hasFocus, state.glyphs, columns: area.columns)
    }
    if list.groups.isEmpty {
      let text = list.filter.isEmpty ? "No relation is stated." : "No relation fits."
      lines = [Line(" \(text)", .aside)]
    }
    frame.cover(with: Panel.filled(lines, area), at: Cell(column: area.column, row: area.row))
    if hasFocus, state.overlays.isEmpty {
      frame.cursor = Cell(column: area.column, row: area.row + cursor)
    }
  }

  private func lines(of group: RelationGroup, in dossier: Dossier) -> [Line] {
    let glyphs = state.glyphs
    var line = Line()
    let arrow =
      switch group.direction {
      case .out: glyphs.out
      case .back: glyphs.back
      case .both: glyphs.both
      case .together: glyphs.together
      }
    let role: Role = group.direction == .together ? .aside : group.kind.role
    line.append("\(group.kind.sign)\(arrow) \(group.words) ", role)
    var tail = Line()
    if group.statements.count > 1 { tail.append(" \(glyphs.times)\(group.statements.count)") }
    if let word = group.modality.word { tail.append(" \(word)", .aside) }
    var name = Line()
    dossier.append(group.other, to: &name)
    line.append(name.shortened(to: area.columns - 1 - line.columns - tail.columns, glyphs))
    line.append(tail)
    guard group.direction != .together else { return [line] }
    var words = Line("   ")
    let shown =
      group.statements.contains(state.marked ?? -1) ? state.marked : group.statements.first
    if let shown {
      // Enough bytes for the columns there are, and no more.
      let excerpt = dossier.excerpt(
        ofEvidence: dossier.relations[shown], limit: 4 * max(1, area.columns))
      words.append("\(glyphs.open)\(excerpt)\(glyphs.close)")
    }
    return [line, words.shortened(to: area.columns - 2, glyphs)]
  }
}

extension RelationList {
  /// Whether the first co-occurrence is there, with a heading above it.
  func beginsTogether(at place: Int) -> Bool {
    groups[place].direction == .together
      && (place == 0 || groups[place - 1].direction != .together)
  }

  private func height(of place: Int) -> Int {
    (groups[place].direction == .together ? 1 : 2) + (beginsTogether(at: place) ? 1 : 0)
  }

  /// The entry drawn on a row of the pane.
  package func entry(atRow row: Int, in area: Area) -> Int? {
    var end = 0
    return (top(in: area)..<groups.count).first { place in
      end += height(of: place)
      return row < end
    }
  }

  /// The first entry in view so that the selected one is.
  package func top(in area: Area) -> Int {
    guard groups.indices.contains(selection) else { return 0 }
    var (first, rows) = (selection, height(of: selection))
    while first > 0, rows + height(of: first - 1) <= area.rows {
      first -= 1
      rows += height(of: first)
      if first == top { return top }
    }
    // Either everything from the selected entry up fits, or it is at the bottom of the pane.
    return first == 0 ? 0 : max(first, min(top, selection))
  }
}

/// What the lists draw in the same way.
enum Panel {
  /// The lines of one entry, with the pointer before the current one.
  static func entry(
    _ lines: [Line], isSelected: Bool, hasFocus: Bool, _ glyphs: Glyphs, columns: Int
  ) -> [Line] {
    lines.enumerated().map { index, content in
      var line = Line(isSelected && index == 0 ? String(glyphs.pointer) : " ")
      line.append(content)
      guard isSelected else { return line.fitted(to: columns) }
      if hasFocus { return line.fitted(to: columns).inRole(.selected) }
      return index == 0 ? line.inRole(.remembered).fitted(to: columns) : line.fitted(to: columns)
    }
  }

  /// Lines for the whole area.
  static func filled(_ lines: [Line], _ area: Area) -> [Line] {
    (0..<area.rows).map {
      (lines.indices.contains($0) ? lines[$0] : Line()).fitted(to: area.columns)
    }
  }
}
