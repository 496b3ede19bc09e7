internal import Tables

/// The borders between states.
package struct Borders: Sendable {
  /// Every pair of neighbours, as its two codes in order, joined.
  private let pairs: Set<String>

  init(_ pack: Pack) throws(PackError) {
    var pairs: Set<String> = []
    for row in try pack.table("world/neighbours").rows where row.count == 2 {
      for other in row[1].split(separator: " ") {
        pairs.insert(String(min(row[0], other) + max(row[0], other)))
      }
    }
    self.pairs = pairs
  }

  /// Whether the states with two ISO 3166-1 alpha-3 codes are neighbours, by land or across a narrow sea.
  package func join(_ left: String, _ right: String) -> Bool {
    pairs.contains(left < right ? left + right : right + left)
  }
}
