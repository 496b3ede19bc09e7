import Model

/// Returns the density of sorted offsets over the length of a text, in a number of columns.
///
/// `offset` is called with numbers below `count`, and only for a binary search at each column.
package func sparkline(
  of count: Int, in length: Int, columns: Int, _ glyphs: Glyphs, offset: (Int) -> Int
) -> String {
  guard columns > 0, length > 0 else { return "" }
  let inner = Range(from: 1, to: columns).map { column in
    Range(from: 0, count: count).partitioningIndex { offset($0) * columns >= column * length }
  }
  let bounds = [0] + inner + [count]
  return sparkline(of: zip(bounds, bounds.dropFirst()).map { $1 - $0 }, glyphs)
}

/// Returns counts as bars of increasing height.
package func sparkline(of counts: [Int], _ glyphs: Glyphs) -> String {
  let most = max(1, counts.max() ?? 1)
  let levels = glyphs.levels
  return String(
    counts.map { count in
      // The lowest level stands for one occurrence, the highest for the greatest count.
      count == 0
        ? levels[0]
        : levels[
          most == 1 ? levels.count / 2 : 1 + (count - 1) * (levels.count - 2) / max(1, most - 1)]
    })
}
