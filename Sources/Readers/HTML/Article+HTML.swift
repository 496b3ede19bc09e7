import Model

extension Article {
  /// The article in a web page, which may have been saved from an address; its text begins with the headline.
  init(html source: String, id: Article.ID, savedFrom address: String? = nil) {
    let page = Page(source)
    let structural = page.structuralClutter()
    let metadata = PageMetadata(
      of: page, runs: page.headings(leavingOut: structural),
      savedFrom: address ?? SavedPage.address(in: source))
    let title = metadata.title ?? ""
    // Where nothing else is shown, the article is in what scripts are to show.
    let article =
      PageArticle(on: page, headline: title, leavingOut: structural)
      ?? PageArticle(on: page, headline: title, leavingOut: page.nodes.indices.map(page.isNoText))
    let found = article?.runs ?? []
    let stated = metadata.body.map { [Run](articleBody: $0) } ?? []
    let runs =
      stated.holdsMore(than: found) ? stated : found.isEmpty ? page.allRuns() : found

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
      id: id, title: title,
      date: metadata.statedDate ?? article.flatMap { page.shownDate(of: $0) }
        ?? metadata.address.flatMap { dateInPath(of: $0) },
      author: metadata.author, site: metadata.site, address: metadata.address,
      text: builder.text, blocks: builder.blocks,
      warnings: found.isEmpty && stated.isEmpty ? [.noArticleFound] : [])
    readMasthead()
  }
}
