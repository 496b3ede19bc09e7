import Model

extension Article {
  /// The article in a web page; its text begins with the headline.
  init(html source: String, id: Article.ID) {
    let page = Page(source)
    let metadata = PageMetadata(of: page)
    let article = page.articleRuns()
    let runs = article.isEmpty ? page.allRuns() : article
    let title = metadata.title ?? ""

    var builder = TextBuilder()
    let hasTitle = runs.contains { $0.kind == .heading(level: 1) || $0.words == title }
    if !hasTitle { builder.add(.heading(level: 1), title, line: 1) }
    for run in runs {
      if run.isAfterRule { builder.addRule() }
      builder.add(
        run.words == title ? .heading(level: 1) : run.kind, run.words, line: run.line,
        depth: run.depth, label: run.label)
    }
    self.init(
      id: id, title: title, date: metadata.date, author: metadata.author, site: metadata.site,
      address: metadata.address,
      text: builder.text, blocks: builder.blocks,
      warnings: article.isEmpty ? [.noArticleFound] : [])
    readMasthead()
  }
}
