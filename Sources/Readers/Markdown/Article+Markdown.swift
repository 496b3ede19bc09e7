import Model

extension Article {
  /// The article in a Markdown file; its text is without the markup and without invisible
  /// characters.
  init(markdown source: String, id: Article.ID) {
    var reader = MarkdownReader(source.withoutInvisibleCharacters)
    reader.readAll()
    self.init(id: id, text: reader.builder.text, blocks: reader.builder.blocks)
    take(reader.frontMatter)
    readMasthead()
  }
}
