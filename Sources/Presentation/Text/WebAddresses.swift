import Model

extension Substring {
  /// The words, between white space.
  package var words: [Substring] { split(whereSeparator: \.isWhitespace) }

  /// The word without surrounding quotation marks and brackets and without trailing punctuation.
  package var withoutMarks: Substring {
    let around: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "(", ")", "<", ">", "[", "]", "`"]
    let behind = around.union([".", ",", ";", ":", "!", "?"])
    var word = self
    while let first = word.first, around.contains(first) { word.removeFirst() }
    while let last = word.last, behind.contains(last) { word.removeLast() }
    return word
  }

  /// Whether the word is a web address.
  package var isLink: Bool {
    ["http://", "https://", "www."].contains { withoutMarks.lowercased().hasPrefix($0) }
  }

  /// The address that the word is as a browser takes it.
  package var webAddress: String {
    lowercased().hasPrefix("www.") ? "https://\(self)" : String(self)
  }
}

extension String {
  /// Returns the web addresses that begin in a range of UTF-8 offsets, each with its own range.
  package func webAddresses(in window: Range<Int>) -> [(range: Range<Int>, address: String)] {
    let bytes = utf8Span.span
    let window = window.clamped(to: Range(from: 0, to: bytes.count))
    let (dot, colon, slash, w) = (
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "w")
    )
    // Most windows have none, which is soon found out.
    var starts: [Int] = []
    for offset in window where bytes[offset] == dot || bytes[offset] == colon {
      let isScheme =
        bytes[offset] == colon && offset + 2 < bytes.count && bytes[offset + 1] == slash
        && bytes[offset + 2] == slash
      let isHost =
        bytes[offset] == dot && offset >= 3 && bytes[offset - 1] | 0x20 == w
        && bytes[offset - 2] | 0x20 == w && bytes[offset - 3] | 0x20 == w
      guard isScheme || isHost else { continue }
      var start = offset
      while start > window.lowerBound, offset - start < 16, bytes[start - 1] > 0x20 { start -= 1 }
      if starts.last != start { starts.append(start) }
    }
    var end = 0
    return starts.compactMap { start in
      guard start >= end else { return nil }
      end = start
      while end < bytes.count, end - start < Self.longestAddress, bytes[end] > 0x20 { end += 1 }
      let word = self[utf8: Range(from: start, to: end)].withoutMarks
      guard word.isLink else { return nil }
      let place = utf8.distance(from: utf8.startIndex, to: word.startIndex)
      return (Range(from: place, count: word.utf8.count), word.webAddress)
    }
  }

  private static let longestAddress = 2048
}
