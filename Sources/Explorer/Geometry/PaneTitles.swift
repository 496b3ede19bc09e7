import Model
import Presentation

/// What stands above the panes, and in which cells.
struct PaneTitles {
  private let state: State

  /// The titles on a screen.
  init(of state: State) { self.state = state }

  /// Where one pane is shown at a time: each pane with its title.
  var tabs: [(pane: State.Pane, title: String)] {
    let isNarrow = state.size.columns < 30
    let titles: [(State.Pane, String)] = [
      (.article, isNarrow ? "Text" : "1 Article"),
      (.actors, isNarrow ? "Actors" : "2 \(actors)"),
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
      return tabs.first { tab in
        end += tab.title.columns
        return cell.column < end
      }?.pane
    }
    if cell.row == panes.heading { return cell.column < separator ? .article : .actors }
    return cell.row == panes.divider && cell.column >= separator ? .relations : nil
  }

  /// The title of the article, in so many columns.
  func article(in width: Int) -> Line {
    guard let article = state.article else { return "No article" }
    let number = state.articles.count > 1 ? "\(state.current + 1)/\(state.articles.count) " : ""
    var title = Line(number)
    if state.excerpts != nil { title.append("& ") }
    title.append(name: article.title.isEmpty ? article.id : article.title, .text)
    var date = article.date.map { "\(state.glyphs.separator)\($0)" } ?? ""
    // A few letters of the title say less than more of it without the date.
    if title.columns > width - date.columns, width - date.columns < 24 { date = "" }
    title = title.shortened(to: max(1, width - date.columns), state.glyphs)
    title.append(date)
    return title
  }

  /// The title of the actors.
  var actors: String {
    guard let dossier = state.dossier else { return "Actors" }
    let list = state.actorList
    var title = "Actors"
    title +=
      list.filter.isEmpty
      ? " \(dossier.actors.count)" : " \(list.entries.count) of \(dossier.actors.count)"
    if list.order != .count { title += " by \(list.order.words)" }
    if !list.filter.isEmpty { title += " /\(list.filter.text)" }
    return title
  }

  /// How many relations are stated; others are only named together.
  private var statedCount: Int {
    state.relationList.groups.count { $0.direction != .together }
  }

  /// The title of the relations, in so many columns.
  func relations(in width: Int) -> Line {
    guard let actor = state.currentActor else { return "Relations" }
    let list = state.relationList
    var facts: Line = ": \(counted(statedCount, "relation"))"
    if list.order != .count { facts.append(" by \(list.order.words)") }
    if !list.filter.isEmpty { facts.append(" /\(list.filter.text)") }
    // A long name leaves room for what is told of it.
    var title = Line(name: actor.name, .text)
      .shortened(to: max(width / 3, width - facts.columns), state.glyphs)
    title.append(facts)
    return title
  }
}
