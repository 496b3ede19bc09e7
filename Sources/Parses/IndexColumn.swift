/// Indices, one for each token or the like, -1 for none; kept in 32 bits each.
///
/// Of a long article such columns are much of what is held.
@usableFromInline package struct IndexColumn: RandomAccessCollection, MutableCollection, Sendable {
  @usableFromInline var values: [Int32]

  /// An empty column with room for some.
  @inlinable package init(reserving capacity: Int = 0) {
    values = []
    values.reserveCapacity(capacity)
  }

  /// A column that is all one index.
  @inlinable package init(repeating index: Int, count: Int) {
    values = Array(repeating: Int32(truncatingIfNeeded: index), count: count)
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { values.count }

  @inlinable package subscript(position: Int) -> Int {
    get { Int(values[position]) }
    set { values[position] = Int32(truncatingIfNeeded: newValue) }
  }

  /// Adds an index at the end.
  @inlinable package mutating func append(_ index: Int) {
    values.append(Int32(truncatingIfNeeded: index))
  }
}
