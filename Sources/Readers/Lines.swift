extension Substring {
  /// Whether a line is a horizontal rule: three or more of one mark, with or without spaces.
  func isRule(of marks: StaticString) -> Bool {
    guard let mark = utf8.first, utf8.count >= 3,
      marks.withUTF8Buffer({ $0.contains(mark) })
    else { return false }
    return utf8.count { $0 == mark } >= 3 && utf8.allSatisfy { $0 == mark || $0 == .space }
  }
}

/// A line of a text.
struct Line: Hashable, Sendable {
  /// Its UTF-8 offsets without the white space at both ends; empty for a blank line.
  var range: Range<Int>
  /// The columns of white space that it begins with; a tab extends to the next multiple of four.
  var indent: Int
  /// Its number, from 1.
  var number: Int

  /// Whether it is blank.
  var isBlank: Bool { range.isEmpty }

  /// The lines of a text, ended by `\n`, `\r\n` or a lone `\r`.
  static func all(of text: String) -> [Line] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [Line] = []
      lines.reserveCapacity(bytes.count / 64)
      var start = 0
      var feed = bytes.place(of: .newline)
      var carriage = bytes.place(of: .carriageReturn)
      while start < bytes.count {
        let end = min(feed ?? bytes.count, carriage ?? bytes.count)
        lines.append(Line(start..<end, number: lines.count + 1, in: bytes))
        start = end + 1
        if end == carriage, feed == end + 1 { start += 1 }
        if let place = feed, place < start { feed = bytes.place(of: .newline, from: start) }
        if let place = carriage, place < start {
          carriage = bytes.place(of: .carriageReturn, from: start)
        }
      }
      return lines
    }
  }

  private init(_ whole: Range<Int>, number: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var start = whole.lowerBound
    var end = whole.upperBound
    // Web pages saved as text are full of no-break spaces (C2 A0), alone on a line or at its ends.
    var indent = 0
    while start < end {
      if bytes[start].isWhiteSpace {
        indent += bytes[start] == .tab ? 4 - indent % 4 : 1
        start += 1
      } else if end - start > 1, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        indent += 1
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if bytes[end - 1].isWhiteSpace {
        end -= 1
      } else if end - start > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    range = start..<end
    self.indent = indent
    self.number = number
  }
}
