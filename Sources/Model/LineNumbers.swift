/// The lines of the file of an article, for many places in it.
///
/// ``Article/line(at:)`` reads the block before a place; this reads the text once.
public struct LineNumbers: Sendable {
  private let article: Article
  /// Where the lines of the text end, in order.
  private let ends: [Int]

  /// Finds where the lines of an article end.
  public init(_ article: Article) {
    self.article = article
    ends = article.text.utf8.enumerated().lazy
      .filter { $0.element == UInt8(ascii: "\n") }.map(\.offset)
  }

  /// The line of the file, from 1, that contains an offset of the text.
  public func line(at offset: Int) -> Int {
    let next = article.blocks.partitioningIndex { $0.range.lowerBound > offset }
    guard next > 0 else { return 1 }
    let block = article.blocks[next - 1]
    let first = ends.partitioningIndex { $0 >= block.range.lowerBound }
    return block.line + ends.partitioningIndex { $0 >= offset } - first
  }
}
