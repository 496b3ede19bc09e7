import Model

extension Layout {
  /// Where the lines of a piece begin: after blanks, hyphens and dashes, between wide characters,
  /// and inside a word only where it is longer than a line.
  ///
  /// Text set line by line breaks at its own line breaks too.
  /// - Returns: at least one place, the piece's own beginning.
  func lineStarts(in piece: Range<Int>, of block: Int) -> [Int] {
    let bytes = article.text.utf8Span.span
    let room = width - indent(of: block)
    let keepsBreaks = article.blocks[block].kind == .preformatted
    let end = min(piece.upperBound, bytes.count)
    var starts = [piece.lowerBound]
    var index = piece.lowerBound
    // Columns of the line so far, and the last place where it may break with the columns up to it.
    var (columns, chance, columnsAtChance) = (0, -1, 0)
    // Whether what stands before holds on to what follows, as an opening bracket does.
    var isHeld = false
    while index < end {
      let byte = bytes[index]
      // Most of a text: what fills a column, breaks no line and holds on to nothing.
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
      if cluster.columns == 2, columns > 0, !isHeld, !Self.staysBehind(index, in: bytes) {
        (chance, columnsAtChance) = (index, columns)
      }
      // A blank at the end of a line hangs over the edge.
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
      isHeld = Self.holdsOn(index, in: bytes)
      index += cluster.length
      columns += cluster.columns
      if keepsBreaks, byte == 0x0A, index < end {
        starts.append(index)
        (columns, chance, columnsAtChance) = (0, -1, 0)
        continue
      }
      let breaksAfter =
        isBlank || (cluster.columns == 2 && !isHeld && !Self.staysBehind(index, in: bytes))
        || (byte == 0x2D && index < end && bytes[index] != 0x20)
        || Self.isDash(bytes, at: index - cluster.length)
      if breaksAfter { (chance, columnsAtChance) = (index, columns) }
    }
    return starts
  }

  /// Whether a byte is a character of ASCII that is no blank, hyphen or opening bracket.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x21..<0x7F ~= byte && byte != 0x2D && byte != 0x28 && byte != 0x5B
  }

  /// Whether a mark stands there that begins no line: a closing bracket, a comma, a full stop.
  private static func staysBehind(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index < bytes.count else { return false }
    return marks.closing.contains(Cluster.scalar(at: index, in: bytes).scalar)
  }

  /// Whether a mark stands there that ends no line: an opening bracket.
  private static func holdsOn(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    (bytes[index] >= 0x80 || bytes[index] == 0x28 || bytes[index] == 0x5B)
      && marks.opening.contains(Cluster.scalar(at: index, in: bytes).scalar)
  }

  private static let marks: (opening: Set<Unicode.Scalar>, closing: Set<Unicode.Scalar>) = (
    Set("([“‘（［｛「『【《〈〔〖".unicodeScalars),
    Set(")],.!?:;”’…·・、。，．！？：；）］｝」』】》〉〕〗々ー".unicodeScalars)
  )

  /// Whether an en dash or em dash stands there.
  private static func isDash(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  }
}
