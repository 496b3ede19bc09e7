import Model
import Presentation

extension Article {
  /// Returns a range with its context within the paragraph, and the number of the paragraph.
  ///
  /// Omitted words are replaced by "...".
  func passage(around range: Range<Int>) -> String {
    let number = blocks.partitioningIndex { $0.range.lowerBound > range.lowerBound }
    let block = number > 0 ? blocks[number - 1].range : range
    let part = Range(from: range.lowerBound - 40, to: range.upperBound + 40).clamped(to: block)
    var before = text(in: Range(from: part.lowerBound, to: range.lowerBound))
    var behind = text(in: Range(from: min(part.upperBound, range.upperBound), to: part.upperBound))
    let isCutBefore = part.lowerBound > block.lowerBound
    let isCutBehind = part.upperBound < block.upperBound
    if isCutBefore { before = before.drop { !$0.isWhitespace } }
    if isCutBehind {
      behind = behind[..<(behind.lastIndex(where: \.isWhitespace) ?? behind.startIndex)]
    }
    let words = "\(before)\(text(in: range))\(behind)".split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return "Paragraph \(number): \(isCutBefore ? "... " : "")\(words)\(isCutBehind ? " ..." : "")"
  }
}

extension Block {
  /// The kind of the block, unless it is an ordinary paragraph: ", heading", ", list entry 3".
  var words: String {
    let level = depth > 1 ? ", level \(depth)" : ""
    return switch kind {
    case .heading: ", heading"
    case .item: ", list entry\(label.map { " \($0.filter { !"().".contains($0) })" } ?? "")\(level)"
    case .quotation: ", quotation"
    case .row: ", row of a table"
    case .paragraph, .preformatted, .metadata: ""
    }
  }
}
