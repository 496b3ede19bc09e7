/// The bonds between some actors, pair by pair.
public struct Matrix: Hashable, Sendable {
  /// The actors of the rows and columns.
  public var actors: [Actor.ID]
  /// The bonds, row by row; nil on the diagonal and where no relation is stated.
  public var bonds: [Bond?]

  /// The bond between the actors of a row and a column.
  public subscript(row: Int, column: Int) -> Bond? { bonds[row * actors.count + column] }
}

extension Dossier {
  /// The matrix of some actors.
  public func matrix(of ids: [Actor.ID]) -> Matrix {
    let numbers = Set(ids.compactMap(number(of:)))
    let bonds = ids.flatMap { row -> [Bond?] in
      let byOther = Dictionary(
        self.bonds(of: row, with: numbers).map { ($0.other, $0) },
        uniquingKeysWith: { first, _ in first })
      return ids.map { $0 == row ? nil : byOther[$0] }
    }
    return Matrix(actors: ids, bonds: bonds)
  }
}
