package import Model

extension Article {
  /// The article with valid, ordered blocks; if the reader's are invalid or missing, each line is a
  /// block.
  package var withValidBlocks: Article {
    var article = self
    let length = text.utf8.count
    var end = 0
    let areSound = blocks.allSatisfy { block in
      defer { end = block.range.upperBound }
      return block.range.lowerBound >= end && block.range.upperBound <= length
    }
    guard !areSound || (blocks.isEmpty && length > 0) else { return self }
    article.blocks = []
    var (start, line) = (0, 1)
    for part in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if part.contains(where: { $0 > 0x20 }) {
        article.blocks.append(
          Block(.paragraph, range: Range(from: start, count: part.count), line: line))
      }
      start += part.count + 1
      line += 1
    }
    if article.blocks.isEmpty {
      article.blocks = [Block(.paragraph, range: Range(from: 0, to: length), line: 1)]
    }
    return article
  }
}
