/// Indices of tokens, kept in 32 bits each.
@usableFromInline package struct TokenIndices: RandomAccessCollection, Sendable {
  @usableFromInline let indices: ArraySlice<Int32>

  @inlinable init(_ indices: ArraySlice<Int32>) { self.indices = indices }

  @inlinable package var startIndex: Int { indices.startIndex }
  @inlinable package var endIndex: Int { indices.endIndex }
  @inlinable package subscript(position: Int) -> Int { Int(indices[position]) }
}
