/// A run of "*", "_" or "~~" that may open or close an emphasis.
struct EmphasisMark {
  /// Which mark it is made of.
  private var mark: UInt8
  /// The number of marks that are not yet part of an emphasis.
  private var left: Int
  /// Where it was written.
  private var range: Range<Int>
  private var canOpen: Bool
  private var canClose: Bool

  /// Whether a byte can be part of an emphasis mark.
  static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  /// The run at a place of the source; nil if it can neither open nor close an emphasis.
  init?(at place: Int, count: Int, in bytes: [UInt8], writtenAt output: Int) {
    mark = bytes[place]
    left = count
    range = output..<output + count
    let (earlier, later) = (bytes[..<place], bytes[(place + count)...])
    let before = Side(earlier.last, of: earlier.suffix(3))
    let after = Side(later.first, of: later.prefix(3))
    let isLeft = after != .space && (after == .word || before != .word)
    let isRight = before != .space && (before == .word || after != .word)
    let isInner = mark == UInt8(ascii: "_")
    canOpen = isLeft && (!isInner || !isRight || before == .punctuation)
    canClose = isRight && (!isInner || !isLeft || after == .punctuation)
    guard canOpen || canClose, mark != UInt8(ascii: "~") || count >= 2 else { return nil }
  }

  /// The output without the marks that form pairs.
  static func removing(_ marks: [EmphasisMark], from output: [UInt8]) -> [UInt8] {
    guard !marks.isEmpty else { return output }
    var marks = marks
    var open: [UInt8: [Int]] = [:]
    for index in marks.indices {
      let mark = marks[index].mark
      while marks[index].canClose, marks[index].left > 0, let opener = open[mark]?.last {
        let paired = min(marks[index].left, marks[opener].left)
        marks[index].left -= paired
        marks[opener].left -= paired
        if marks[opener].left == 0 { open[mark]?.removeLast() }
      }
      if marks[index].canOpen, marks[index].left > 0 { open[mark, default: []].append(index) }
    }
    var kept: [UInt8] = []
    kept.reserveCapacity(output.count)
    var place = 0
    for mark in marks {
      kept += output[place..<mark.range.lowerBound]
      kept += output[mark.range].prefix(mark.left)
      place = mark.range.upperBound
    }
    return kept + output[place...]
  }
}

/// The character beside a mark.
private enum Side {
  case space
  case punctuation
  case word

  /// Classifies the nearest byte and the nearest three; general punctuation (E2 80 xx) contains dashes
  /// and curly quotation marks.
  init(_ nearest: UInt8?, of three: ArraySlice<UInt8>) {
    guard let nearest, !nearest.isWhiteSpace else {
      self = .space
      return
    }
    self = isASCIIPunctuation(nearest) || three.starts(with: [0xE2, 0x80]) ? .punctuation : .word
  }
}
