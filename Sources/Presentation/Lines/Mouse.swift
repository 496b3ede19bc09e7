/// What a person did with the mouse.
package struct Mouse: Hashable, Sendable {
  /// What was done.
  package enum Kind: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }

  /// What was done.
  package var kind: Kind
  /// Where.
  package var cell: Cell

  /// Something done with the mouse.
  package init(_ kind: Kind, at cell: Cell) {
    self.kind = kind
    self.cell = cell
  }
}
