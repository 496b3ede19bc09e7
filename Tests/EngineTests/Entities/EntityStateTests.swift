import Engine
import Testing

@Suite struct EntityStateTests {
  @Test func `a name of several tokens is complete at its last`() {
    var state = EntityState()
    #expect(state.make(.outside, label: 0) == nil)
    #expect(state.make(.begin, label: 4) == nil)
    #expect(state.openLabel == 4)
    #expect(state.openStart == 1)
    #expect(state.make(.inside, label: 4) == nil)
    #expect(state.make(.last, label: 4) == 1..<4)
    #expect(state.openLabel == nil)
    #expect(state.make(.unit, label: 2) == 4..<5)
    #expect(state.next == 5)
  }
}

/// Which moves the recogniser chooses from, whatever their scores.
@Suite struct EntityMovesTests {
  /// What is known of the state, and the moves that are valid then.
  private static let cases: [(open: Bool, mayGoOn: Bool, isSpace: Bool, valid: Set<EntityMove>)] = [
    (false, true, false, [.begin, .unit, .outside]),
    (false, false, false, [.unit, .outside]),
    (false, true, true, [.outside]),
    (false, false, true, [.outside]),
    (true, true, false, [.inside, .last]),
    (true, false, false, [.last]),
    (true, true, true, [.inside, .last]),
  ]

  @Test(arguments: cases)
  func `the valid moves follow from the state`(
    open: Bool, mayGoOn: Bool, isSpace: Bool, valid: Set<EntityMove>
  ) {
    var state = EntityState()
    if open { _ = state.make(.begin, label: 1) }
    state.mayGoOn = mayGoOn
    state.isSpace = isSpace
    for label: Int32 in [1, 2] {
      let expected = valid.filter { label == 1 || !open || ![.inside, .last].contains($0) }
      #expect(Set(EntityMove.allCases.filter { state.allows($0, label: label) }) == expected)
    }
  }
}
