/// Words to search for, ignoring accents, and case unless they contain a capital.
package struct Pattern: Hashable, Sendable {
  /// The words as typed.
  package let words: String
  private let keepsCase: Bool
  private let folded: [UInt32]

  /// Creates a pattern.
  package init(_ words: String) {
    self.words = words
    keepsCase = words.unicodeScalars.contains { $0.properties.isUppercase }
    folded = Folding.fold(words, keepingCase: keepsCase)
  }

  /// Returns the matches in a text in order, without overlaps, as UTF-8 offsets.
  ///
  /// - Returns: at most `limit` matches that begin in a part of the text.
  package func ranges(
    in text: String, within part: Range<Int> = Range(from: 0, count: .max), limit: Int = .max
  ) -> [Range<Int>] {
    guard !folded.isEmpty else { return [] }
    let bytes = text.utf8Span.span
    let scanner = Scanner(for: folded, keepingCase: keepsCase)
    var ranges: [Range<Int>] = []
    let bound = min(part.upperBound, bytes.count)
    var index = scanner.next(from: max(0, part.lowerBound), upTo: bound, in: bytes.bytes)
    while index < bound {
      if bytes[index] & 0xC0 != 0x80, let end = end(at: index, in: bytes) {
        ranges.append(Range(from: index, to: end))
        guard ranges.count < limit else { break }
        index = end
      } else {
        index += 1
      }
      index = scanner.next(from: index, upTo: bound, in: bytes.bytes)
    }
    return ranges
  }

  /// Whether a text contains a match.
  package func matches(_ text: some StringProtocol) -> Bool {
    folded.isEmpty || !ranges(in: String(text), limit: 1).isEmpty
  }

  /// Returns the matches among the matches of a shorter pattern.
  ///
  /// - Returns: nil if those do not suffice: the pattern does not continue the shorter one, or
  ///   overlapping matches may be hidden.
  package func ranges(in text: String, among found: [Range<Int>], of other: Pattern) -> [Range<
    Int
  >]? {
    guard !other.folded.isEmpty, folded.starts(with: other.folded), keepsCase || !other.keepsCase,
      found.isEmpty || !other.canOverlap
    else { return nil }
    let bytes = text.utf8Span.span
    var ranges: [Range<Int>] = []
    for place in found where place.lowerBound >= ranges.last?.upperBound ?? 0 {
      if let end = end(at: place.lowerBound, in: bytes) {
        ranges.append(Range(from: place.lowerBound, to: end))
      }
    }
    return ranges
  }

  /// Whether matches may overlap.
  private var canOverlap: Bool {
    Range(from: 1, to: folded.count).contains { folded.starts(with: folded[$0...]) }
  }

  /// Returns the end of a match at an offset, or nil if there is none.
  private func end(at start: Int, in bytes: Span<UInt8>) -> Int? {
    var (index, found) = (start, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 || byte < 0x20 {
        let (scalar, length) = Cluster.scalar(at: index, in: bytes)
        // Letters of non-Latin scripts never fold to ASCII.
        if scalar.value >= 0x370, scalar.value < 0x1E00 || scalar.value >= 0x3000,
          found == folded.count || folded[found] < 0x80
        {
          break
        }
        let values = Folding.fold(scalar, keepingCase: keepsCase)
        // Combining marks belong to the preceding letter; half of a ligature is a match.
        if found == folded.count, !values.isEmpty { break }
        for value in values.prefix(folded.count - found) {
          guard folded[found] == value else { return nil }
          found += 1
        }
        // A match starts with a letter, not with a combining mark.
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
