/// Which documents are counted as one with an earlier one.
struct Grouping {
  /// The first of its kind, of each document that is not the first.
  private var firsts: [Int: Int] = [:]

  /// The grouping of documents, or of all of them.
  init(_ unit: CountingUnit, of numbers: [Int]?, in database: Database) throws(StoreFault) {
    guard let numbers else {
      for (number, first) in try database.rows(unit.later, [], { ($0.integer(0), $0.integer(1)) }) {
        firsts[number] = first
      }
      return
    }
    for number in numbers {
      let first = try database.row(
        "SELECT \(unit.column) FROM document WHERE number = ?", [.integer(number)]
      ) { $0.integer(0) }
      if let first, first != number { firsts[number] = first }
    }
  }

  /// How many there are, of documents in order.
  func count(of numbers: [Int]) -> Int {
    if firsts.isEmpty { return numbers.count }
    var others: Set<Int> = []
    var count = 0
    for number in numbers {
      if let first = firsts[number] { others.insert(first) } else { count += 1 }
    }
    return count + others.count { !numbers.includes($0) }
  }

  /// The first of each, of documents in order.
  func firsts(of numbers: [Int]) -> [Int] {
    if firsts.isEmpty { return numbers }
    var seen: Set<Int> = []
    return numbers.filter { seen.insert(firsts[$0] ?? $0).inserted }
  }
}

extension CountingUnit {
  /// The statement that answers with the documents that are not the first of their kind, and the first.
  fileprivate var later: String {
    switch self {
    case .article: "SELECT number, number FROM document WHERE 0"
    case .origin: "SELECT number, origin FROM document WHERE origin <> number"
    case .story:
      "SELECT number, story FROM document WHERE story IS NOT NULL AND story <> number"
    }
  }
}
