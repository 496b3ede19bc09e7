import Model

/// A grapheme cluster as a terminal draws it: a base scalar with its combining marks.
///
/// Both layout and drawing measure by clusters. Widths follow the C library, as terminals do; where
/// terminals differ (joined emoji, variation selectors, skin tones), the plain form on which all
/// agree is measured and drawn.
package struct Cluster: Hashable, Sendable {
  /// The number of UTF-8 bytes.
  package var length: Int
  /// The number of terminal columns: 0, 1 or 2.
  package var columns: Int

  /// A printable ASCII character.
  static let plain = Self(length: 1, columns: 1)

  /// Whether the byte is a printable ASCII character without combining marks.
  static func isPlain(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    0x20..<0x7F ~= bytes[index] && (index + 1 == bytes.count || bytes[index + 1] < 0x80)
  }

  /// Returns the cluster that starts at a byte of valid UTF-8.
  package static func at(_ start: Int, in bytes: Span<UInt8>) -> Self {
    let (first, length) = scalar(at: start, in: bytes)
    var cluster = Self(length: length, columns: first.columns)
    var end = start + length
    if first.isRegionalIndicator, end < bytes.count {
      let (next, length) = scalar(at: end, in: bytes)
      if next.isRegionalIndicator {
        end += length
        cluster.columns = 2
      }
    }
    while end < bytes.count, bytes[end] >= 0x80 {
      let (next, length) = scalar(at: end, in: bytes)
      guard next.columns == 0 || (next.isSkinTone && cluster.columns == 2) else { break }
      end += length
      if next == .joiner, cluster.columns == 2, end < bytes.count {
        end += scalar(at: end, in: bytes).length
      }
    }
    cluster.length = end - start
    return cluster
  }

  /// Extends a range of valid UTF-8 to whole clusters.
  static func whole(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    // The common case: the range ends at ASCII characters.
    let isPlain = [range.lowerBound, range.upperBound].allSatisfy {
      $0 == bytes.count || bytes[$0] < 0x80
    }
    if isPlain { return range }
    // An ASCII character starts a cluster; if there is none near, any scalar will do.
    var index = max(0, range.lowerBound - 64)
    while index < range.lowerBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
    for place in stride(from: range.lowerBound - 1, through: index, by: -1)
    where bytes[place] < 0x80 {
      index = place
      break
    }
    var start = index
    while index < range.upperBound {
      let end = index + at(index, in: bytes).length
      if end <= range.lowerBound { start = end }
      index = end
    }
    return Range(from: min(start, range.lowerBound), to: max(index, range.upperBound))
  }

  /// Returns the scalar that starts at a byte of valid UTF-8, and its length in bytes.
  package static func scalar(
    at start: Int, in bytes: Span<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = bytes[start]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, start + length <= bytes.count else { return (.replacement, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in Range(from: 1, to: length) {
      value = value << 6 | UInt32(bytes[start + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? .replacement, length)
  }
}

extension String {
  /// The width of the text on one line, in terminal columns.
  package var columns: Int {
    var text = self
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var (index, columns) = (0, 0)
    while index < bytes.count {
      let cluster = Cluster.isPlain(index, in: bytes) ? Cluster.plain : Cluster.at(index, in: bytes)
      index += cluster.length
      columns += cluster.columns
    }
    return columns
  }

  /// Whether the text contains right-to-left characters.
  var hasRightToLeft: Bool {
    !utf8.allSatisfy { $0 < 0x80 } && unicodeScalars.contains(where: \.runsRightToLeft)
  }

  /// The text in the form that takes exactly ``columns`` columns: with control characters made
  /// visible, and without joiners, variation selectors and direction marks.
  package var drawable: String {
    if utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return self }
    var text = self
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var drawn = ""
    var index = 0
    while index < bytes.count {
      if Cluster.isPlain(index, in: bytes) {
        let start = index
        while index < bytes.count, Cluster.isPlain(index, in: bytes) { index += 1 }
        drawn += text[utf8: Range(from: start, to: index)]
        continue
      }
      let cluster = Cluster.at(index, in: bytes)
      defer { index += cluster.length }
      guard cluster.columns > 0 else { continue }
      var (place, marks) = (index, 0)
      while place < index + cluster.length {
        let (scalar, length) = Cluster.scalar(at: place, in: bytes)
        place += length
        if scalar == .joiner { break }
        if scalar.columns == 0 {
          // A curses cell holds a base character and four marks.
          guard scalar.isDrawnMark, marks < 4 else { continue }
          marks += 1
        } else if scalar.isSkinTone, place - length > index {
          continue
        }
        drawn.unicodeScalars.append(scalar.drawable)
      }
    }
    return drawn
  }
}

// Generic code is not specialised across modules, so the loops are written for strings alone.
extension StringProtocol {
  /// The width of the text on one line, in terminal columns.
  package var columns: Int { String(self).columns }

  /// The text in the form that takes exactly ``columns`` columns.
  package var drawable: String { String(self).drawable }
}
