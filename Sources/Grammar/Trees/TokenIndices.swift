/// Indices of tokens, kept in 32 bits each.
package struct TokenIndices: RandomAccessCollection, Sendable {
  private let indices: ArraySlice<Int32>

  init(_ indices: ArraySlice<Int32>) { self.indices = indices }

  package var startIndex: Int { indices.startIndex }
  package var endIndex: Int { indices.endIndex }
  package subscript(position: Int) -> Int { Int(indices[position]) }
}
