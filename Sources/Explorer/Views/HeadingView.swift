import Model
import Presentation

/// The row above the panes, and the divider between the two lists.
struct HeadingView {
  let state: State

  private var titles: PaneTitles { PaneTitles(of: state) }

  /// The titles of the panes.
  var line: Line {
    let panes = state.panes
    let width = state.size.columns
    guard panes.areAll, let separator = panes.separator else { return tabs }
    var line = titled(titles.article(in: separator - 4), .article, width: separator)
    line.append(String(state.glyphs.teeDown), .border)
    let end = panes.secondSeparator ?? width
    line.append(titled(Line(titles.actors), .actors, width: end - separator - 1))
    if end < width {
      line.append(String(state.glyphs.teeDown), .border)
      let room = width - end - 1
      line.append(titled(titles.relations(in: room - 4), .relations, width: room))
    }
    return line
  }

  /// The title of the relations, from the separator on.
  var divider: Line {
    let panes = state.panes
    guard let separator = panes.separator else { return Line() }
    var line = Line(String(state.glyphs.teeRight), .border)
    let width = state.size.columns - separator - 1
    line.append(titled(titles.relations(in: width - 4), .relations, width: width))
    return line
  }

  /// The titles of all three panes as tabs, for a screen that shows one pane at a time.
  private var tabs: Line {
    var line = Line()
    let width = state.size.columns
    for (pane, title) in titles.tabs {
      line.append(title, pane == state.focus ? .focusedTitle : .title)
    }
    let room = width - line.columns
    if room > 12 {
      line.append(
        titles.article(in: room - 2).padded.inRole(.title).shortened(to: room, state.glyphs))
    }
    return line.fitted(to: width)
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
