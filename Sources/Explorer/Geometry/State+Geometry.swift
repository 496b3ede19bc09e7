import Configuration
import Model
package import Presentation

extension State {
  /// The layout of the panes.
  package var panes: Panes {
    Panes(
      size: size, arrangement: arrangement, focus: focus, measure: measure,
      isStacked: settings.hasTwoColumns)
  }

  /// The number of rows of the article's pane.
  package var page: Int { max(1, panes.area(of: .article)?.rows ?? size.rows) }

  /// The layout of the article in its pane.
  package var layout: Layout? {
    guard var article else { return nil }
    if let excerpts { article.blocks = excerpts }
    return Layout(of: article, width: panes.lineWidth(measure: measure))
  }

  /// The article in its pane.
  package var articlePane: ArticlePane? {
    layout.map { ArticlePane(layout: $0, page: page, viewport: viewport) }
  }

  /// The visible rows of the article.
  package var visibleRows: [Layout.Row] { articlePane?.visibleRows ?? [] }

  /// Whether an offset of the article is visible.
  package func isInView(_ offset: Int) -> Bool { visibleRows.contains { $0.shows(offset) } }
}

extension State {
  /// The area available to overlays.
  package var overlayRoom: Area {
    let body = panes.body
    guard body.columns >= 104 else { return body }
    let columns = min(body.columns - 4, 108)
    return Area(
      column: (body.columns - columns) / 2, row: body.row, columns: columns, rows: body.rows)
  }

  /// The area of the topmost overlay with its frame.
  ///
  /// It is no larger than its content, and avoids the caret's row if possible.
  package var overlayArea: Area {
    var area = overlayRoom
    guard let overlay = overlays.last else { return area }
    if let width = overlay.width, width < area.columns {
      // The choices for a list stand beside it.
      if case .facets = overlay.question {
        area.column = 0
      } else {
        area.column += (area.columns - width) / 2
      }
      area.columns = width
    }
    let rows = min(area.rows, max(Overlay.leastRows, overlay.height) + 2)
    let below = area.rows - rows
    area.rows = rows
    if below > 0, focus == .article,
      let row = visibleRows.firstIndex(where: { $0.shows(viewport.caret) }),
      row < rows, row < below
    {
      area.row += below
    }
    return area
  }

  /// Returns the first visible entry of a list, such that the given entry is visible.
  static func top(_ top: Int, showing entry: Int, of count: Int, in rows: Int) -> Int {
    let top = max(entry - rows + 1, min(top, entry))
    return max(0, min(top, count - rows))
  }
}
