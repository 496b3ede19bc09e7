import Model

/// The row above the panes, and the one between the two lists.
package struct HeadingView {
  let state: State

  /// The titles of the panes, on a line.
  var line: Line {
    let panes = state.panes
    let width = state.size.columns
    guard panes.areAll, let separator = panes.separator else { return tabs }
    var line = titled(articleTitle(in: separator - 4), .article, width: separator)
    line.append(String(state.glyphs.teeDown), .border)
    line.append(titled(Line(actorsTitle), .actors, width: width - separator - 1))
    return line
  }

  /// The title of the relations, from the separator on.
  var divider: Line {
    let panes = state.panes
    guard let separator = panes.separator else { return Line() }
    var line = Line(String(state.glyphs.teeRight), .border)
    let width = state.size.columns - separator - 1
    line.append(titled(relationsTitle(in: width - 4), .relations, width: width))
    return line
  }

  /// Where one pane is shown at a time: all three, the one shown standing out.
  private var tabs: Line {
    var line = Line()
    let width = state.size.columns
    for (pane, title) in tabTitles {
      line.append(title, pane == state.focus ? .focusedTitle : .title)
    }
    let room = width - line.columns
    if room > 12 {
      line.append(
        articleTitle(in: room - 2).padded.inRole(.title).shortened(to: room, state.glyphs))
    }
    return line.fitted(to: width)
  }

  private var tabTitles: [(pane: State.Pane, title: String)] {
    let isNarrow = state.size.columns < 30
    let titles: [(State.Pane, String)] = [
      (.article, isNarrow ? "Text" : "1 Article"),
      (.actors, isNarrow ? "Actors" : "2 \(actorsTitle)"),
      (.relations, isNarrow ? "Rel" : "3 Relations \(statedCount)"),
    ]
    return titles.map { ($0, " \($1) ") }
  }

  /// The pane whose title stands in a cell of the screen; nil where none does.
  func pane(at cell: Cell) -> State.Pane? {
    let panes = state.panes
    guard let separator = panes.separator else {
      guard cell.row == panes.heading else { return nil }
      var end = 0
      return tabTitles.first { tab in
        end += tab.title.columns
        return cell.column < end
      }?.pane
    }
    if cell.row == panes.heading { return cell.column < separator ? .article : .actors }
    return cell.row == panes.divider && cell.column >= separator ? .relations : nil
  }

  private func articleTitle(in width: Int) -> Line {
    guard let article = state.article else { return "No article" }
    let number = state.articles.count > 1 ? "\(state.current + 1)/\(state.articles.count) " : ""
    var title = Line(number)
    if state.sieve != nil { title.append("& ") }
    title.append(name: article.title.isEmpty ? article.id : article.title, .text)
    var date = article.date.map { "\(state.glyphs.separator)\($0)" } ?? ""
    // A few letters of the title say less than more of it without the date.
    if title.columns > width - date.columns, width - date.columns < 24 { date = "" }
    title = title.shortened(to: max(1, width - date.columns), state.glyphs)
    title.append(date)
    return title
  }

  private var actorsTitle: String {
    guard let dossier = state.dossier else { return "Actors" }
    let list = state.actorList
    var title = "Actors"
    title +=
      list.filter.isEmpty
      ? " \(dossier.actors.count)" : " \(list.entries.count) of \(dossier.actors.count)"
    if list.order != .count { title += " by \(list.order.rawValue)" }
    if !list.filter.isEmpty { title += " /\(list.filter.text)" }
    return title
  }

  /// How many relations are stated; others are only named together.
  private var statedCount: Int {
    state.relationList.groups.count { $0.direction != .together }
  }

  private func relationsTitle(in width: Int) -> Line {
    guard let actor = state.currentActor else { return "Relations" }
    let list = state.relationList
    var facts: Line = ": \(counted(statedCount, "relation"))"
    if list.order != .count { facts.append(" by \(list.order.rawValue)") }
    if !list.filter.isEmpty { facts.append(" /\(list.filter.text)") }
    // A long name leaves room for what is told of it.
    var title = Line(name: actor.name, .text)
      .shortened(to: max(width / 3, width - facts.columns), state.glyphs)
    title.append(facts)
    return title
  }

  private func titled(_ title: Line, _ pane: State.Pane, width: Int) -> Line {
    let mark = state.glyphs.horizontal
    var line = Line(String(mark), .border)
    let title = title.padded.inRole(pane == state.focus ? .focusedTitle : .title)
    line.append(title.shortened(to: width - 2, state.glyphs))
    line.fill(to: width, with: mark, .border)
    return line.fitted(to: width)
  }
}
