internal import Model
internal import Tables

/// Which given names are forms of one name: "Bill" and "William", "Vladimir" and "Volodymyr".
struct NameVariants: Sendable {
  /// The rows that each form stands in, by the form in lower case without marks.
  private let rows: [String: [Int]]

  init(_ pack: Pack) throws(PackError) {
    var rows: [String: [Int]] = [:]
    for (index, row) in try pack.table("world/given-name-variants").rows.enumerated() {
      for form in row.first?.split(separator: " ") ?? [] {
        rows[LatinLetters.folded(form), default: []].append(index)
      }
    }
    self.rows = rows
  }

  /// Whether two names, in lower case without marks, are forms of one.
  func areForms(_ left: String, _ right: String) -> Bool {
    guard let left = rows[left], let right = rows[right] else { return false }
    return left.contains { right.contains($0) }
  }
}
