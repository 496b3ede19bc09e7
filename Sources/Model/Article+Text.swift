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
