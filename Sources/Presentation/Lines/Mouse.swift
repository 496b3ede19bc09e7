/// A mouse event.
package struct Mouse: Hashable, Sendable {
  /// The kind of a mouse event.
  package enum Kind: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }

  /// The kind of the event.
  package var kind: Kind
  /// The cell under the pointer.
  package var cell: Cell

  package init(_ kind: Kind, at cell: Cell) {
    self.kind = kind
    self.cell = cell
  }
}
