import Model

extension Layout {
  /// Returns the starts of the lines of a piece.
  ///
  /// Lines break after blanks, hyphens and dashes and between wide characters; within a word only
  /// if it is longer than a line. Preformatted text keeps its own line breaks.
  /// - Returns: at least the start of the piece.
  func lineStarts(in piece: Range<Int>, of block: Int) -> [Int] {
    let bytes = article.text.utf8Span.span
    let room = width - indent(of: block)
    let keepsBreaks = article.blocks[block].kind == .preformatted
    let end = min(piece.upperBound, bytes.count)
    var starts = [piece.lowerBound]
    var index = piece.lowerBound
    // The columns of the line so far, the last possible break, and the columns up to it.
    var (columns, chance, columnsAtChance) = (0, -1, 0)
    // Whether no break is allowed here, as after an opening bracket.
    var isHeld = false
    while index < end {
      let byte = bytes[index]
      // The common case: one column, no break and no bracket.
      if Self.isPlain(byte), columns < room, index + 1 >= end || bytes[index + 1] < 0x80 {
        index += 1
        columns += 1
        isHeld = false
        continue
      }
      var cluster = Cluster(length: 1, columns: 1)
      if byte >= 0x80 || byte < 0x20 || (index + 1 < end && bytes[index + 1] >= 0x80) {
        cluster = Cluster.at(index, in: bytes)
      }
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
      if cluster.columns == 2, columns > 0, !isHeld, !Self.forbidsBreakBefore(index, in: bytes) {
        (chance, columnsAtChance) = (index, columns)
      }
      // Trailing blanks may exceed the width.
      if !isBlank, columns + cluster.columns > room {
        if chance > starts[starts.count - 1] {
          starts.append(chance)
          columns -= columnsAtChance
        } else if columns > 0 {
          starts.append(index)
          columns = 0
        }
        (chance, columnsAtChance) = (-1, 0)
      }
      isHeld = Self.forbidsBreakAfter(index, in: bytes)
      index += cluster.length
      columns += cluster.columns
      if keepsBreaks, byte == 0x0A, index < end {
        starts.append(index)
        (columns, chance, columnsAtChance) = (0, -1, 0)
        continue
      }
      let breaksAfter =
        isBlank || (cluster.columns == 2 && !isHeld && !Self.forbidsBreakBefore(index, in: bytes))
        || (byte == 0x2D && index < end && bytes[index] != 0x20)
        || Self.isDash(bytes, at: index - cluster.length)
      if breaksAfter { (chance, columnsAtChance) = (index, columns) }
    }
    return starts
  }

  /// Whether a byte is an ASCII character other than a blank, a hyphen or an opening bracket.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x21..<0x7F ~= byte && byte != 0x2D && byte != 0x28 && byte != 0x5B
  }

  /// Whether the character may not start a line, as a closing bracket, comma or full stop.
  private static func forbidsBreakBefore(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index < bytes.count else { return false }
    return marks.closing.contains(Cluster.scalar(at: index, in: bytes).scalar)
  }

  /// Whether the character may not end a line, as an opening bracket.
  private static func forbidsBreakAfter(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    (bytes[index] >= 0x80 || bytes[index] == 0x28 || bytes[index] == 0x5B)
      && marks.opening.contains(Cluster.scalar(at: index, in: bytes).scalar)
  }

  private static let marks: (opening: Set<Unicode.Scalar>, closing: Set<Unicode.Scalar>) = (
    Set("([“‘（［｛「『【《〈〔〖".unicodeScalars),
    Set(")],.!?:;”’…·・、。，．！？：；）］｝」』】》〉〕〗々ー".unicodeScalars)
  )

  /// Whether the character is an en dash or an em dash.
  private static func isDash(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  }
}
