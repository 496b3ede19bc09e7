/// The clauses that hang on each clause in one way.
package struct Dependents {
  private var starts: [Int32]
  private var indices: [Int32]

  /// Those that satisfy a condition.
  package init(in clauses: Clauses, where isIncluded: (Clause) -> Bool) {
    var starts = [Int32](repeating: 0, count: clauses.all.count + 1)
    var meant: [(index: Int32, governor: Int)] = []
    for (index, clause) in clauses.all.enumerated() {
      guard let governor = clause.governor, isIncluded(clause) else { continue }
      meant.append((Int32(index), governor))
      starts[governor + 1] += 1
    }
    for index in clauses.all.indices { starts[index + 1] += starts[index] }
    var next = starts
    var indices = [Int32](repeating: 0, count: meant.count)
    for clause in meant {
      indices[Int(next[clause.governor])] = clause.index
      next[clause.governor] += 1
    }
    self.starts = starts
    self.indices = indices
  }

  /// Those of a clause: indices of ``Clauses/all``, in order.
  package subscript(clause: Int) -> [Int] {
    indices[Int(starts[clause])..<Int(starts[clause + 1])].map { Int($0) }
  }
}
