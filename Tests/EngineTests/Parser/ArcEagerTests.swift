import Engine
import Support
import Testing

@Suite struct ArcEagerTests {
  /// A text of so many tokens, the moves made (S shift, D reduce, L and R arcs, B break), and the moves that are valid then.
  private static let cases: [(count: Int, made: String, valid: String)] = [
    (1, "", "S"),
    (2, "", "SB"),
    // The last token of a text can be attached or left, not shifted onto others.
    (2, "S", "DLR"),
    (3, "S", "DLRSB"),
    // With an empty buffer, the stack is emptied.
    (1, "S", "D"),
    (2, "SR", "D"),
    // A sentence that was begun stops arcs and shifts across its start.
    (3, "B", "S"),
    (3, "BS", "DB"),
    (3, "BSD", "SB"),
    (2, "BS", "D"),
    // A token that went back may not be shifted again, until the stack has changed.
    (4, "SSSD", "DLRB"),
    (4, "SSSDL", "DLRSB"),
    // A sentence begins only at the token that follows the buffer's first in the text.
    (5, "SSSSDLD", "DLR"),
    // Two tokens attached to the first: both arcs hold.
    (3, "SRDR", "D"),
  ]

  @Test(arguments: cases)
  func `the valid moves follow from the moves made`(count: Int, made: String, valid: String) throws
  {
    var state = ArcEagerState(count: count)
    for letter in made {
      let move = try #require(Self.moves[letter])
      guard state.validMoves.contains(ArcEagerMoves(move)) else { continue }
      state.make(move, label: 0)
    }
    let expected = try valid.map { try #require(Self.moves[$0]) }
    let found = state.validMoves
    #expect(found == ArcEagerMoves(expected.map { ArcEagerMoves($0) }))
  }

  private static let moves: [Character: ArcEagerMove] = [
    "S": .shift, "D": .reduce, "L": .leftArc, "R": .rightArc, "B": .sentenceBreak,
  ]

  @Test func `arcs make heads, labels and children`() {
    var state = ArcEagerState(count: 4)
    state.make(.shift, label: 0)
    state.make(.leftArc, label: 7)
    state.make(.shift, label: 0)
    state.make(.rightArc, label: 8)
    state.make(.reduce, label: 0)
    state.make(.rightArc, label: 9)
    check(
      [state.head(of: 0), state.head(of: 1), state.head(of: 2), state.head(of: 3)], [1, nil, 1, 1])
    check([state.label(of: 0), state.label(of: 1), state.label(of: 3)], [7, nil, 9])
    check([state.lastLeftChild(1), state.lastRightChild(1), state.lastRightChild(2)], [0, 3, -1])
    check([state.stack(0), state.stack(1), state.stack(2), state.buffer(0)], [3, 1, -1, -1])
  }

  @Test func `a left arc replaces the head that a right arc gave`() {
    var state = ArcEagerState(count: 3)
    state.make(.shift, label: 0)
    state.make(.rightArc, label: 1)
    state.make(.leftArc, label: 2)
    check([state.head(of: 1), state.label(of: 1)], [2, 2])
    check([state.lastRightChild(0), state.lastLeftChild(2)], [-1, 1])
  }

  @Test func `a token without a head goes back to the front of the buffer`() {
    var state = ArcEagerState(count: 3)
    state.make(.shift, label: 0)
    state.make(.shift, label: 0)
    state.make(.reduce, label: 0)
    check([state.buffer(0), state.buffer(1)], [1, 2])
    check([state.stack(0), state.stack(1)], [0, -1])
  }

  @Test(arguments: [1, 2, 3, 5, 8, 40], 0..<20)
  func `whichever valid moves are made, the parse ends`(count: Int, seed: Int) {
    var state = ArcEagerState(count: count)
    var random = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    var made = 0
    while !state.isFinal && made < 8 * count + 8 {
      let valid = ArcEagerMove.allCases.filter { state.validMoves.contains(ArcEagerMoves($0)) }
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      guard !valid.isEmpty else { break }
      state.make(valid[Int(random >> 33) % valid.count], label: 0)
      made += 1
    }
    let isFinal = state.isFinal
    #expect(isFinal)
  }
}
