import Parses
import Support
import Testing

/// What keeps something for every token in little room.
@Suite struct ColumnTests {
  @Test(arguments: [[], [0], [-1, 7, 0], [Int(Int32.max), -1]] as [[Int]])
  func `a column gives back the indices that it was given`(indices: [Int]) {
    var column = IndexColumn(reserving: 2)
    for index in indices { column.append(index) }
    check(Array(column), indices)
    var other = IndexColumn(repeating: -1, count: indices.count)
    for (place, index) in indices.enumerated() { other[place] = index }
    check(Array(other), indices)
  }

  @Test func `tokens of one word have one number, in the order in which words appear`() {
    let words = ["a", "b", "c"].map { form in
      Token(range: 0..<1, form: form, head: 0)
    }
    var index = WordIndex()
    let found = [0, 1, 0, 2, 1].map { index.number(of: words[$0]) }
    check(found.map(\.number), [0, 1, 0, 2, 1])
    check(found.map(\.isNew), [true, true, false, true, false])
  }
}
