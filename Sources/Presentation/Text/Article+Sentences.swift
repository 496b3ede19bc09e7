package import Model

extension Article {
  /// Returns the percentage of the article before an offset, counting unread bytes.
  package func percent(at offset: Int, unread: Int = 0) -> Int {
    let length = text.utf8.count + unread
    return length == 0 ? 100 : min(100, max(0, offset) * 100 / length)
  }

  /// Returns the sentence at an offset, judged by punctuation, up to about 400 bytes from its
  /// start.
  package func text(ofSentenceAround offset: Int) -> Substring {
    let number = blocks.partitioningIndex { $0.range.lowerBound > offset }
    guard number > 0 else { return text(in: Range(from: offset, count: 120)) }
    let block = blocks[number - 1].range
    let starts = sentenceStarts(around: offset, in: block)
    let start = starts.last { $0 <= offset } ?? offset
    let end = starts.first { $0 > offset } ?? block.upperBound
    return text(in: Range(from: start, to: min(end, start + 400)))
  }

  /// Returns the starts of the sentences near an offset, judged by punctuation, in order.
  package func sentenceStarts(
    around offset: Int, in block: Range<Int>, reach: Int = 4096
  ) -> [Int] {
    let bytes = text.utf8Span.span
    let range = Range(from: max(0, offset - reach), to: offset + reach).clamped(to: block).clamped(
      to: Range(from: 0, to: bytes.count))
    var starts = range.lowerBound == block.lowerBound ? [block.lowerBound] : []
    var hasEnded = false
    for index in range {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F: hasEnded = true
      // Closing quotation marks and brackets belong to the sentence; the bytes are those of curly
      // quotes.
      case 0x22, 0x27, 0x29, 0x5D, 0x80...0xBF, 0xE2: break
      case 0x20, 0x0A, 0x0D:
        let next = index + 1
        guard hasEnded, next < range.upperBound, bytes[next] > 0x20 else { break }
        if !(0x61...0x7A).contains(bytes[next]) { starts.append(next) }
        hasEnded = false
      default: hasEnded = false
      }
    }
    return starts
  }

  /// Returns the sentences around offsets, which are in order.
  package func sentences(around offsets: some Sequence<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for offset in offsets where offset >= ranges.last?.upperBound ?? 0 {
      ranges.append(sentence(around: offset))
    }
    return ranges
  }

  /// Returns the sentence around an offset, judged by punctuation, within 600 bytes and its block.
  func sentence(around offset: Int) -> Range<Int> {
    let index = blocks.partitioningIndex { $0.range.lowerBound > offset } - 1
    guard blocks.indices.contains(index) else { return Range(from: offset, count: 1) }
    let block = blocks[index].range
    let starts = sentenceStarts(around: offset, in: block, reach: 600)
    let start = starts.last { $0 <= offset } ?? max(block.lowerBound, offset - 600)
    let end = starts.first { $0 > offset } ?? min(block.upperBound, offset + 600)
    return Range(from: start, to: max(start + 1, end))
  }
}
