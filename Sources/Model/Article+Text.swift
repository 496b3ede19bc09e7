extension Article {
  /// The line of the file, from 1, that contains an offset of the text.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 1 }
    let block = blocks[low - 1]
    let before = text(in: block.range.lowerBound..<max(block.range.lowerBound, offset))
    return block.line + before.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  /// The offset at which a line of the file, counted from 1, begins in the text, or that of the nearest line before it that the
  /// text holds.
  public func offset(ofLine number: Int) -> Int {
    guard let block = blocks.last(where: { $0.line <= number }) ?? blocks.first else { return 0 }
    var (offset, line) = (block.range.lowerBound, block.line)
    for byte in text(in: block.range).utf8 where line < number {
      offset += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    return min(offset, max(block.range.lowerBound, block.range.upperBound - 1))
  }

  /// The text in a range of UTF-8 offsets, clamped to the bounds of the text.
  public func text(in range: Range<Int>) -> Substring { text[utf8: range] }
}

extension String {
  /// The part between two UTF-8 offsets, clamped to the bounds of the text, in constant time.
  public subscript(utf8 range: Range<Int>) -> Substring {
    let units = utf8
    let whole = range.clamped(to: 0..<units.count)
    let start = units.index(units.startIndex, offsetBy: whole.lowerBound)
    let end = units.index(start, offsetBy: whole.count)
    return self[start..<end]
  }
}
