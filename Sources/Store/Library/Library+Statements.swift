public import Model

/// How many articles, or texts without copies, or stories state each relation of the actors of a library.
public struct StatementCounts: Sendable {
  /// What is stated of which actors.
  struct Statement: Hashable, Sendable {
    let source, target: Int
    let kind, modality: String
  }

  let counts: [Statement: Int]

  /// How many state a relation between two actors, by their numbers.
  public func count(_ relation: Relation, from source: Int, to target: Int) -> Int {
    let (first, last) =
      relation.kind.isSymmetric ? (min(source, target), max(source, target)) : (source, target)
    return counts[
      Statement(
        source: first, target: last, kind: relation.kind.rawValue,
        modality: relation.modality.rawValue)] ?? 0
  }
}

extension Library {
  /// How many state each relation, by what is counted as one.
  public func statementCounts(by unit: CountingUnit) throws(StoreFault) -> StatementCounts {
    var seen: [StatementCounts.Statement: Set<Int>] = [:]
    let rows = try database.rows(
      """
      SELECT DISTINCT ifnull(one.entity, one.number), ifnull(other.entity, other.number),
        relation.kind, relation.modality, \(unit.column)
      FROM relation JOIN actor AS one ON one.number = relation.source
      JOIN actor AS other ON other.number = relation.target
      JOIN document ON document.number = relation.document
      """
    ) { ($0.integer(0), $0.integer(1), $0.text(2), $0.text(3), $0.integer(4)) }
    for (source, target, kind, modality, unit) in rows {
      let isSymmetric = RelationKind(rawValue: kind)?.isSymmetric ?? false
      let statement = StatementCounts.Statement(
        source: isSymmetric ? min(source, target) : source,
        target: isSymmetric ? max(source, target) : target, kind: kind, modality: modality)
      seen[statement, default: []].insert(unit)
    }
    return StatementCounts(counts: seen.mapValues(\.count))
  }

  /// The documents among some, or the first of those that are counted as one.
  public func documents(_ numbers: [Int], by unit: CountingUnit) throws(StoreFault) -> [Int] {
    guard unit != .article else { return numbers }
    let units = Dictionary(
      try database.rows("SELECT document.number, \(unit.column) FROM document") {
        ($0.integer(0), $0.integer(1))
      }, uniquingKeysWith: { one, _ in one })
    var seen: Set<Int> = []
    return numbers.filter { seen.insert(units[$0] ?? $0).inserted }
  }

  /// The numbers of the documents, or of the first of those that are counted as one, in the order in which they were
  /// added.
  public func numbers(by unit: CountingUnit) throws(StoreFault) -> [Int] {
    try database.rows(
      "SELECT min(document.number) AS first FROM document GROUP BY \(unit.column) ORDER BY first"
    ) { $0.integer(0) }
  }
}
