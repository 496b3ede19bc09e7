extension GivenNames {
  /// The gender that a person of that given name, in lower case, most likely has; none where both
  /// bear it or nobody known does.
  static func gender(of name: String) -> Gender {
    if holds(men, name) { return .masculine }
    if holds(women, name) { return .feminine }
    return []
  }

  /// Whether a sorted list of words has that word, by halving.
  private static func holds(_ list: StaticString, _ word: String) -> Bool {
    let wanted = Array(word.utf8)
    return list.withUTF8Buffer { bytes in
      var low = 0
      var high = bytes.count
      while low < high {
        var start = (low + high) / 2
        while start > low, !isGap(bytes[start - 1]) { start -= 1 }
        var end = start
        while end < high, !isGap(bytes[end]) { end += 1 }
        if bytes[start..<end].elementsEqual(wanted) { return true }
        if bytes[start..<end].lexicographicallyPrecedes(wanted) {
          low = min(end + 1, high)
        } else {
          high = max(start - 1, low)
        }
      }
      return false
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
