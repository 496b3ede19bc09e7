/// Words to look for: marks upon letters are ignored, and case too unless a capital is typed.
package struct Pattern: Hashable, Sendable {
  /// As typed.
  package let words: String
  private let keepsCase: Bool
  private let folded: [UInt32]

  /// A pattern of these words.
  package init(_ words: String) {
    self.words = words
    keepsCase = words.unicodeScalars.contains { $0.properties.isUppercase }
    folded = Folding.fold(words, keepingCase: keepsCase)
  }

  /// Where it is found in a text, in order, without overlap: UTF-8 offsets.
  ///
  /// - Returns: at most `limit` places at or behind `start`.
  package func ranges(in text: String, from start: Int = 0, limit: Int = .max) -> [Range<Int>] {
    guard let first = folded.first else { return [] }
    let bytes = text.utf8Span.span
    var ranges: [Range<Int>] = []
    var index = max(0, start)
    // The bytes that a match can begin with, or 0x80 for any that are not ASCII.
    let lower = first < 0x80 ? UInt8(first) : 0x80
    let isLetter = (0x61...0x7A).contains(lower)
    let upper = isLetter && !keepsCase ? lower - 0x20 : lower
    while index < bytes.count {
      let byte = bytes[index]
      if byte == lower || byte == upper || byte >= 0xC0 || byte == 0x0A || byte == 0x09,
        let end = end(at: index, in: bytes)
      {
        ranges.append(index..<end)
        guard ranges.count < limit else { break }
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// Whether a text has it.
  package func matches(_ text: some StringProtocol) -> Bool {
    folded.isEmpty || !ranges(in: String(text), limit: 1).isEmpty
  }

  /// Where a match that begins at an offset ends.
  private func end(at start: Int, in bytes: Span<UInt8>) -> Int? {
    var (index, found) = (start, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 || byte < 0x20 {
        let (scalar, length) = Cluster.scalar(at: index, in: bytes)
        // Letters of other scripts than Latin never fold to ASCII.
        if scalar.value >= 0x370, scalar.value < 0x1E00 || scalar.value >= 0x3000,
          found == folded.count || folded[found] < 0x80
        {
          break
        }
        for value in Folding.fold(scalar, keepingCase: keepsCase) {
          guard found < folded.count, folded[found] == value else {
            return found == folded.count ? index : nil
          }
          found += 1
        }
        // A match begins with a letter, not with a mark upon one before it.
        guard found > 0 else { return nil }
        index += length
      } else {
        guard found < folded.count else { break }
        let value =
          !keepsCase && (0x41...0x5A).contains(byte) ? UInt32(byte) + 0x20 : UInt32(byte)
        guard folded[found] == value else { return nil }
        found += 1
        index += 1
      }
    }
    return found == folded.count ? index : nil
  }
}
