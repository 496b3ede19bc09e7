/// A state of the search for names.
///
/// Tokens are numbered from 0; -1 means no token.
///
/// Validity of moves:
/// - begin: no name is open, the token is not white space, and a token of the same sentence follows.
/// - inside: a name of that label is open, and a token of the same sentence follows.
/// - last: a name of that label is open.
/// - unit: no name is open, and the token is not white space.
/// - outside: no name is open.
package struct EntityState: Sendable {
  /// The next token.
  package private(set) var next: Int32
  /// The start of the open name, -1 if none is open, and its label, nil if none is open.
  package private(set) var openStart: Int32 = -1
  package private(set) var openLabel: Int32?
  /// Whether the next token is followed by another of the same sentence.
  package var mayGoOn = false
  /// Whether the next token is white space.
  package var isSpace = false

  /// The start at a token.
  package init(next: Int32 = 0) { self.next = next }

  /// Writes the tokens that the state is scored by; -1 for missing ones.
  func look(_ tokens: UnsafeMutablePointer<Int32>) {
    tokens[0] = next
    tokens[1] = openStart
    tokens[2] = openStart < 0 ? -1 : next - 1
  }

  /// Whether a move is valid; the label is that of the name.
  package func allows(_ move: EntityMove, label: Int32) -> Bool {
    switch move {
    case .missing: false
    case .begin: openLabel == nil && mayGoOn && !isSpace
    case .inside: openLabel == label && mayGoOn
    case .last: openLabel == label
    case .unit: openLabel == nil && !isSpace
    case .outside: openLabel == nil
    }
  }

  /// Makes a valid move; returns the name that it completes.
  package mutating func make(_ move: EntityMove, label: Int32) -> Range<Int32>? {
    defer { next += 1 }
    switch move {
    case .missing, .inside, .outside: return nil
    case .begin:
      openStart = next
      openLabel = label
      return nil
    case .last:
      defer {
        openStart = -1
        openLabel = nil
      }
      return openStart..<next + 1
    case .unit: return next..<next + 1
    }
  }
}
