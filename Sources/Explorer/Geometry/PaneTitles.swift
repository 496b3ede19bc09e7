import Model
import Presentation

/// The titles of the panes, and their positions.
struct PaneTitles {
  private let state: State

  /// Creates the titles of a screen.
  init(of state: State) { self.state = state }

  /// The panes with their titles, for a screen that shows one pane at a time.
  var tabs: [(pane: State.Pane, title: String)] {
    let isNarrow = state.size.columns < 30
    let titles: [(State.Pane, String)] = [
      (.article, isNarrow ? "Text" : "1 Article"),
      (.actors, isNarrow ? noun : "2 \(actors(titled: noun, in: ""))"),
      (.relations, isNarrow ? "Rel" : "3 Relations \(relationCount)"),
    ]
    return titles.map { ($0, " \($1) ") }
  }

  /// Returns the pane whose title is in a cell, if there is one.
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
    if cell.row == panes.heading {
      if let second = panes.secondSeparator, cell.column >= second { return .relations }
      return cell.column < separator ? .article : .actors
    }
    return cell.row == panes.divider && cell.column >= separator ? .relations : nil
  }

  /// Returns the title of the article in the given width.
  func article(in width: Int) -> Line {
    guard let article = state.article else { return "No article" }
    let number =
      state.articles.count > 1 && state.library == nil
      ? "\(state.current + 1)/\(state.articles.count) " : ""
    var title = Line(number)
    if state.excerpts != nil { title.append("& ") }
    title.append(name: article.title.isEmpty ? article.id : article.title, .text)
    var date = article.date.map { "\(state.glyphs.separator)\($0)" } ?? ""
    // The date gives way if it would leave too little of the title.
    if title.columns > width - date.columns, width - date.columns < 24 { date = "" }
    title = title.shortened(to: max(1, width - date.columns), state.glyphs)
    title.append(date)
    return title
  }

  /// The title of the actors.
  var actors: String { actors(titled: "Actors", in: scope) }

  private func actors(titled noun: String, in scope: String) -> String {
    guard let dossier = state.listed else { return noun + scope }
    let list = state.actorList
    var title = noun
    if list.filter.isEmpty {
      title += " \(state.digest?.actorCount ?? list.entries.count)"
    } else {
      title += " \(list.entries.count) of \(state.digest?.actorCount ?? dossier.actors.count)"
    }
    title += scope
    if list.order != .count { title += " by \(list.order.words)" }
    if !list.filter.isEmpty { title += " /\(list.filter.text)" }
    return title
  }

  /// What the actors are those of, in one word.
  private var noun: String {
    switch state.scope {
    case .article: "Actors"
    case .library: "Library"
    case .selection: "Search"
    }
  }

  /// The scope at the end of a title; empty for the article.
  private var scope: String { state.isScoped ? " in \(state.scopeName)" : "" }

  /// The number of stated relations, the rest being co-occurrences; with a filter "2 of 5".
  private var relationCount: String {
    let list = state.relationList
    let shown = list.groups.count { $0.direction != .together }
    let more = state.isReadingMore ? "+" : ""
    return list.filter.isEmpty ? "\(shown)\(more)" : "\(shown) of \(list.statedCount)\(more)"
  }

  /// Returns the title of the relations in the given width.
  func relations(in width: Int) -> Line {
    guard let actor = state.listedActor else { return "Relations" }
    let list = state.relationList
    let noun = list.statedCount == 1 ? "relation" : "relations"
    var facts: Line = ": \(relationCount) \(noun)\(scope)"
    if list.order != .count { facts.append(" by \(list.order.words)") }
    if !list.filter.isEmpty { facts.append(" /\(list.filter.text)") }
    // A long name is shortened in favour of the facts.
    var title = Line(name: actor.name, .text)
      .shortened(to: max(width / 3, width - facts.columns), state.glyphs)
    title.append(facts)
    return title
  }
}
