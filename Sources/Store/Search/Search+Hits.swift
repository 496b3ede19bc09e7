/// What documents meet the conditions of a search.
///
/// A phrase of frequent words is in half of all documents, and the row of each would have to be looked up to order and
/// to count them. So the numbers are taken from the index of words alone; then the documents are gone through in their
/// order until there are enough, and of those that are counted as one, only the few that are not alone are read.
extension Search {
  /// What was found.
  struct Hits {
    /// How many there are, how many if copies are counted once, and how many stories.
    var documents = 0, origins = 0, stories = 0
    /// The numbers of those asked for.
    var numbers: [Int] = []
  }

  /// The documents, latest first, undated ones last; of those that are counted as one, the first.
  func hits(after start: Int, limit: Int, by unit: CountingUnit) throws(StoreFault) -> Hits {
    let numbers = try numbers()
    if numbers.isEmpty { return Hits() }
    let isFew = Self.areFew(numbers)
    let origins = try Grouping(.origin, of: isFew ? numbers : nil, in: database)
    let stories = try Grouping(.story, of: isFew ? numbers : nil, in: database)
    let firsts =
      switch unit {
      case .article: numbers
      case .origin: origins.firsts(of: numbers)
      case .story: stories.firsts(of: numbers)
      }
    return Hits(
      documents: numbers.count, origins: origins.count(of: numbers),
      stories: stories.count(of: numbers),
      numbers: try isFew
        ? sorted(firsts, after: start, limit: limit) : next(of: firsts, after: start, limit: limit))
  }

  /// The numbers of all documents that meet the conditions, in their order.
  func numbers() throws(StoreFault) -> [Int] {
    var found: [Int]?
    for condition in conditions {
      guard let list = condition.list else { continue }
      let others = try ordered(list, condition.values)
      found = found.map { $0.intersection(others) } ?? others
      if found?.isEmpty == true { return [] }
    }
    let stated = conditions.filter { $0.list == nil && $0.exclusion == nil }
    let expression = stated.map(\.text).joined(separator: " AND ")
    let values = stated.flatMap(\.values)
    if let few = found, !stated.isEmpty, Self.areFew(few) {
      var passing: [Int] = []
      for number in few {
        let passes = try database.row(
          "SELECT 1 FROM document WHERE number = ? AND \(expression)", [.integer(number)] + values
        ) { _ in true }
        if passes != nil { passing.append(number) }
      }
      found = passing
    } else if found == nil || !stated.isEmpty {
      let others = try ordered(
        "SELECT number FROM document" + (stated.isEmpty ? "" : " WHERE \(expression)"), values)
      found = found.map { $0.intersection(others) } ?? others
    }
    for condition in conditions {
      guard let list = condition.exclusion, found?.isEmpty == false else { continue }
      found = found?.subtraction(try ordered(list, condition.values))
    }
    return found ?? []
  }

  private func ordered(_ statement: String, _ values: [Value]) throws(StoreFault) -> [Int] {
    try database.rows(statement, values) { $0.integer(0) }.orderedOnce()
  }

  /// Whether looking up each of the documents takes less time than going through all in their order until a screenful of
  /// them was met: in 100,000, about as long for 500.
  private static func areFew(_ numbers: [Int]) -> Bool { numbers.count < 500 }

  /// The documents in order, each looked up.
  private func sorted(
    _ numbers: [Int], after start: Int, limit: Int
  ) throws(StoreFault) -> [Int] {
    var dated: [(day: Int, number: Int)] = []
    dated.reserveCapacity(numbers.count)
    for number in numbers {
      let day =
        try database.row(
          "SELECT first FROM document WHERE number = ?", [.integer(number)]
        ) { $0.optionalInteger(0) } ?? nil
      dated.append((day ?? .min, number))
    }
    return dated.sorted { ($1.day, $1.number) < ($0.day, $0.number) }
      .dropFirst(start).prefix(limit).map(\.number)
  }

  /// The documents in order, met on the way through all.
  private func next(
    of numbers: [Int], after start: Int, limit: Int
  ) throws(StoreFault) -> [Int] {
    var (left, found): (Int, [Int]) = (start, [])
    try database.statement("SELECT number FROM document ORDER BY first DESC, number DESC")
      .visit([]) { row in
        let number = row.integer(0)
        guard numbers.includes(number) else { return true }
        if left > 0 { left -= 1 } else { found.append(number) }
        return found.count < limit
      }
    return found
  }
}
