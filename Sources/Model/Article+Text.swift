extension Article {
  /// The words at a range of UTF-8 offsets; the parts of it outside the text are left out.
  public func text(in range: Range<Int>) -> Substring { text[utf8: range] }
}

extension String {
  /// The part between two UTF-8 offsets, in constant time; cut to the text's bounds.
  public subscript(utf8 range: Range<Int>) -> Substring {
    let units = utf8
    let whole = range.clamped(to: 0..<units.count)
    let start = units.index(units.startIndex, offsetBy: whole.lowerBound)
    let end = units.index(start, offsetBy: whole.count)
    return self[start..<end]
  }
}
