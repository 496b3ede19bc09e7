/// The moves of the arc-eager transition system, numbered as spaCy numbers them.
///
/// Source: Nivre's arc-eager system as spaCy 3.8 extends it, non-monotonic and with sentence breaks.
package enum ArcEagerMove: Int32, CaseIterable, Sendable {
  /// Pushes the first token of the buffer onto the stack.
  case shift
  /// Pops the stack; a token without a head returns to the buffer, unless it is the last one.
  case reduce
  /// Makes the first of the buffer the head of the top of the stack, and pops the stack.
  case leftArc
  /// Makes the top of the stack the head of the first of the buffer, and pushes that onto the stack.
  case rightArc
  /// Marks the second token of the buffer as the start of a sentence.
  case sentenceBreak
}

/// A set of moves.
package struct ArcEagerMoves: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package init(_ move: ArcEagerMove) { self.init(rawValue: 1 << UInt8(move.rawValue)) }

  package static let shift = ArcEagerMoves(.shift)
  package static let reduce = ArcEagerMoves(.reduce)
  package static let arcs: ArcEagerMoves = [.init(.leftArc), .init(.rightArc)]
  package static let sentenceBreak = ArcEagerMoves(.sentenceBreak)
}

/// A state of a parse: a stack, a buffer, and the arcs found so far.
///
/// Tokens are numbered from 0; -1 means no token.
package struct ArcEagerState: ~Copyable {
  /// The number of tokens in the text.
  package let count: Int32
  /// The first token of the reading; the columns below begin with it.
  private let first: Int
  /// The head of each token; -1 for none yet.
  private let heads: UnsafeMutablePointer<Int32>
  /// The label of each token's arc; meaningless without a head.
  private let labels: UnsafeMutablePointer<Int32>

  /// The child that an arc was last added to, on the left and right of each token; -1 for none.
  private let lastLeft: UnsafeMutablePointer<Int32>
  private let lastRight: UnsafeMutablePointer<Int32>
  /// The previous child of the same head on the same side; -1 for none.
  private let earlierChild: UnsafeMutablePointer<Int32>
  /// Whether a token returned to the buffer and may not be shifted again, and whether a sentence begins at it.
  private let mayNotShift: UnsafeMutablePointer<Bool>
  private let startsSentence: UnsafeMutablePointer<Bool>

  private let stack: UnsafeMutablePointer<Int32>
  private var depth: Int32 = 0
  /// The tokens that returned to the buffer, in reverse order.
  private let returned: UnsafeMutablePointer<Int32>
  private var returnedCount: Int32 = 0
  /// The first token that was never on the stack.
  private var next: Int32

  /// The initial state: an empty stack, and all tokens of a text in the buffer.
  package init(count: Int) { self.init(reach: 0..<count, count: count) }

  /// The initial state at a token of a text: an empty stack, and the tokens from there on in the buffer.
  ///
  /// - Parameters:
  ///   - reach: from the first token to the one that is never looked at; no move may be made where ``buffer(_:)`` 0 or 1 is
  ///     beyond it.
  ///   - count: how many tokens the text has.
  package init(reach: Range<Int>, count: Int) {
    let room = max(1, reach.count)
    func column<Value>(_ value: Value) -> UnsafeMutablePointer<Value> {
      let column = UnsafeMutablePointer<Value>.allocate(capacity: room)
      column.initialize(repeating: value, count: room)
      return column
    }
    self.count = Int32(count)
    first = reach.lowerBound
    next = Int32(reach.lowerBound)
    heads = column(-1) - first
    labels = column(0) - first
    lastLeft = column(-1) - first
    lastRight = column(-1) - first
    earlierChild = column(-1) - first
    mayNotShift = column(false) - first
    startsSentence = column(false) - first
    stack = column(-1)
    returned = column(-1)
  }

  deinit {
    (heads + first).deallocate()
    (labels + first).deallocate()
    (lastLeft + first).deallocate()
    (lastRight + first).deallocate()
    (earlierChild + first).deallocate()
    (mayNotShift + first).deallocate()
    (startsSentence + first).deallocate()
    stack.deallocate()
    returned.deallocate()
  }
}

// MARK: What the state looks like

extension ArcEagerState {
  /// Whether the parse is complete.
  package var isFinal: Bool { depth == 0 && bufferCount == 0 }

  /// The token before which the parse is complete, if any: a reading that begins with it continues exactly as this one.
  ///
  /// The stack is empty, and no token of the buffer was ever on it, has a child or, except for the first, begins a sentence.
  package var restart: Int32? {
    guard depth == 0, returnedCount == 0, next < count, lastLeft[Int(next)] < 0,
      next + 1 >= count || !startsSentence[Int(next) + 1]
    else { return nil }
    return next
  }

  /// The head of a token; nil if it has none yet.
  package func head(of token: Int32) -> Int32? {
    heads[Int(token)] < 0 ? nil : heads[Int(token)]
  }

  /// The label of a token's arc; nil if it has none yet.
  package func label(of token: Int32) -> Int32? {
    heads[Int(token)] < 0 ? nil : labels[Int(token)]
  }

  /// A token of the stack, counted from the top.
  package func stack(_ place: Int32) -> Int32 {
    place < depth ? stack[Int(depth - 1 - place)] : -1
  }

  /// A token of the buffer, counted from its first.
  package func buffer(_ place: Int32) -> Int32 {
    if place < returnedCount { return returned[Int(returnedCount - 1 - place)] }
    let token = next + place - returnedCount
    return token < count ? token : -1
  }

  private var bufferCount: Int32 { count - next + returnedCount }

  /// The last child found on the left of a token.
  package func lastLeftChild(_ token: Int32) -> Int32 { token < 0 ? -1 : lastLeft[Int(token)] }

  /// The last child found on the right of a token.
  package func lastRightChild(_ token: Int32) -> Int32 { token < 0 ? -1 : lastRight[Int(token)] }

  /// The valid moves; never empty while the state is not final.
  ///
  /// - Shift: the stack is empty; or the buffer has two tokens at least, and its first neither begins a sentence nor went back.
  /// - Reduce: the stack isn't empty.
  /// - Arcs: neither stack nor buffer is empty, and the buffer's first begins no sentence.
  /// - Break: the buffer has two tokens at least, its second follows its first in the text and begins no sentence yet.
  package var validMoves: ArcEagerMoves {
    let first = buffer(0)
    guard depth > 0 else { return breakMoves.union(.shift) }
    guard first >= 0 else { return .reduce }
    var moves: ArcEagerMoves = breakMoves.union(.reduce)
    if !startsSentence[Int(first)] {
      moves.formUnion(.arcs)
      if bufferCount >= 2 && !mayNotShift[Int(first)] { moves.formUnion(.shift) }
    }
    return moves
  }

  private var breakMoves: ArcEagerMoves {
    let second = buffer(1)
    guard second >= 0, second == buffer(0) + 1, !startsSentence[Int(second)] else { return [] }
    return .sentenceBreak
  }
}

// MARK: What moves do

extension ArcEagerState {
  /// Makes a valid move; the label is that of the arc.
  package mutating func make(_ move: ArcEagerMove, label: Int32) {
    switch move {
    case .shift: push()
    case .reduce:
      let top = stack(0)
      depth -= 1
      if heads[Int(top)] < 0 && depth > 0 {
        mayNotShift[Int(top)] = true
        returned[Int(returnedCount)] = top
        returnedCount += 1
      }
    case .leftArc:
      let head = buffer(0)
      draw(head: head, child: stack(0), label)
      // The stack has changed, so shifting can't go on for ever.
      mayNotShift[Int(head)] = false
      depth -= 1
    case .rightArc:
      draw(head: stack(0), child: buffer(0), label)
      push()
    case .sentenceBreak:
      startsSentence[Int(buffer(1))] = true
    }
  }

  private mutating func push() {
    stack[Int(depth)] = buffer(0)
    depth += 1
    if returnedCount > 0 { returnedCount -= 1 } else { next += 1 }
  }

  /// Adds an arc; an earlier arc of the child is removed.
  private mutating func draw(head: Int32, child: Int32, _ label: Int32) {
    let before = heads[Int(child)]
    if before >= 0 {
      // Only the stack's top can have a head already, on its left, and it is that head's last child as long as it stands above it.
      lastRight[Int(before)] = earlierChild[Int(child)]
    }
    let last = head > child ? lastLeft : lastRight
    earlierChild[Int(child)] = last[Int(head)]
    last[Int(head)] = child
    heads[Int(child)] = head
    labels[Int(child)] = label
  }
}
