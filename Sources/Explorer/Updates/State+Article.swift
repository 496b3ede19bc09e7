import Keys
import Model
import Presentation

extension State {
  /// Moves to a line of the article's file, or to the last line if there are fewer.
  mutating func goToLine(_ number: Int) {
    guard let article else { return }
    focus(on: .article)
    jump(to: article.offset(ofLine: number), by: .text)
  }

  /// Changes the viewport of the current article.
  mutating func inArticle(_ change: (inout ArticlePane) -> Void) {
    guard var pane = articlePane else { return }
    change(&pane)
    viewport = pane.viewport
  }

  /// Changes the viewport and ends the series of jumps.
  mutating func read(_ change: (inout ArticlePane) -> Void) {
    inArticle(change)
    history.pause()
  }

  /// Scrolls the article as little as necessary to show the caret.
  mutating func reveal() { inArticle { $0.reveal() } }

  /// Moves the caret to the next sentence, or to the start of this sentence or the preceding one.
  mutating func moveBySentence(_ step: Int) {
    var isAtEnd = false
    read { isAtEnd = !$0.moveBySentence(step) }
    if isAtEnd { moveToEdge(isEnd: true) }
  }

  /// Shows the position of the caret in the bottom line.
  mutating func sayWhere() {
    guard let article, !article.blocks.isEmpty else { return }
    let block = max(
      0, article.blocks.partitioningIndex { $0.range.lowerBound > viewport.caret } - 1)
    let parts = [
      "paragraph \(block + 1) of \(article.blocks.count)",
      "line \(article.line(at: viewport.caret)) of the file",
      "\(article.percent(at: viewport.caret, unread: unread[current]))%", article.path,
    ]
    message = parts.compactMap(\.self).joined(separator: glyphs.separator)
  }
}

extension State {
  /// Switches between the whole article and the sentences that match the search, or that state a
  /// relation if there is no search.
  mutating func toggleExcerpts() {
    guard excerpts == nil else { return showWholeArticle() }
    guard let article, let dossier else {
      message = "The article is still being analysed."
      return
    }
    let finds = search.map { article.sentences(around: $0.hits.lazy.map(\.lowerBound)) }
    let sentences = finds ?? dossier.statements()
    guard !sentences.isEmpty else {
      message = "No sentence states a relation."
      return
    }
    excerpts = article.blocks(of: sentences)
    let count = counted(sentences.count, "sentence")
    message =
      "\(count) \(finds == nil ? "with a relation" : "with a match");"
      + " \(keys.label(of: .sift, in: .article) ?? ":") shows the whole text."
    moveCaretIntoExcerpts()
  }

  /// Shows the whole article.
  mutating func showWholeArticle() {
    excerpts = nil
    viewport.top = nil
    inArticle { $0.place(caretAt: 0.33) }
  }

  /// Moves the caret into the nearest excerpt.
  private mutating func moveCaretIntoExcerpts() {
    guard let excerpts, let layout, excerpts.indices.contains(layout.block(at: viewport.caret))
    else { return }
    let block = excerpts[layout.block(at: viewport.caret)].range
    if !block.contains(viewport.caret) {
      let next = excerpts.first { $0.range.lowerBound >= viewport.caret }?.range
      viewport.caret = (next ?? block).lowerBound
    }
    viewport.top = nil
    inArticle { $0.place(caretAt: 0.33) }
  }

  /// Shows the whole article if the caret is outside the excerpts.
  mutating func showWholeArticleIfHidden() {
    guard let excerpts else { return }
    let index = excerpts.partitioningIndex { $0.range.lowerBound > viewport.caret } - 1
    guard !excerpts.indices.contains(index) || !excerpts[index].range.contains(viewport.caret)
    else {
      return
    }
    showWholeArticle()
    message = "Showing the whole text again."
  }
}

extension Article {
  /// Returns the blocks restricted to the given passages, which are in order.
  fileprivate func blocks(of passages: [Range<Int>]) -> [Block] {
    let numbers = LineNumbers(self)
    return passages.flatMap { passage -> [Block] in
      var index = max(0, blocks.partitioningIndex { $0.range.lowerBound > passage.lowerBound } - 1)
      var parts: [Block] = []
      while index < blocks.count, blocks[index].range.lowerBound < passage.upperBound {
        let range = passage.clamped(to: blocks[index].range)
        if !range.isEmpty {
          var part = blocks[index]
          // A part that does not begin a list item has no bullet.
          if part.kind == .item, part.range.lowerBound < range.lowerBound { part.kind = .paragraph }
          (part.range, part.line) = (range, numbers.line(at: range.lowerBound))
          (part.isTight, part.isAfterRule) = (part.isTight && part.kind == .item, false)
          parts.append(part)
        }
        index += 1
      }
      return parts
    }
  }
}
