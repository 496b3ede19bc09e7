import Keys
import Model
import Presentation

extension State {
  /// Opens the file named under the caret or on its line, or else prompts for a name.
  mutating func openFile() -> [Effect] {
    if let name = wordOnLine(where: \.namesFile) {
      return [.open(path: name, beside: article?.path)]
    }
    prompt = Prompt(.path, from: place)
    return []
  }

  /// Opens the link under the caret or on its line, or else the article's own address.
  mutating func openLink() -> [Effect] {
    let named = article?.blocks.lazy.filter { $0.kind == .metadata }.compactMap { [article] block in
      article?.text(in: block.range).words.first(where: \.isLink)
    }.first
    guard
      let link = wordOnLine(where: \.isLink) ?? article?.address
        ?? named.map({ String($0.withoutMarks) })
    else {
      message = "No link here, and the article has no address."
      return []
    }
    return [.browse(link[...].webAddress)]
  }

  /// Adds an article unless it is already open, and goes to it.
  mutating func open(_ article: Article, unread: Int) -> [Effect] {
    if let path = article.path, let known = articles.firstIndex(where: { $0.path == path }) {
      return openArticle(known)
    }
    add(article, unread: unread)
    return openArticle(articles.count - 1)
  }

  /// Adds an article behind the others, with what is remembered of it.
  mutating func add(_ article: Article, unread: Int) {
    articles.append(article.withValidBlocks)
    self.unread.append(unread)
    dossiers.append(nil)
    viewports.append(Viewport(of: articles[articles.count - 1]))
    recall(at: articles.count - 1)
  }
}

extension State {
  /// Returns the word of a kind under the caret, or else the first on its row or in the text around
  /// it, without surrounding punctuation.
  private func wordOnLine(where isWanted: (Substring) -> Bool) -> String? {
    guard let layout, let row = layout.row(at: viewport.caret) else { return nil }
    let text = layout.article.text
    // A long word may span several rows, but contains no blank.
    let block = layout.article.blocks[layout.block(at: viewport.caret)].range
    let window = Range(from: viewport.caret - 2048, count: 4096).clamped(to: block)
    let units = text.utf8
    let here = text[utf8: window].words.first { word in
      let start = units.distance(from: units.startIndex, to: word.startIndex)
      return Range(from: start, count: word.utf8.count).contains(viewport.caret)
    }
    let words = [here].compactMap(\.self) + text[utf8: row.range].words + text[utf8: window].words
    return words.lazy.map(\.withoutMarks).first(where: isWanted).map(String.init)
  }
}

extension Substring {
  /// Whether the word is the name of a file that may contain an article.
  fileprivate var namesFile: Bool {
    !isLink
      && [".txt", ".md", ".markdown", ".html", ".htm", ".mht", ".mhtml"].contains {
        lowercased().hasSuffix($0) && utf8.count > $0.utf8.count
      }
  }
}
