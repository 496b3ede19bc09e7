/// How like words are, to guess which one a person meant to type.
package enum EditDistance {
  /// The candidate that is most like a word; nil where none comes near.
  ///
  /// Near is a third of the letters wrong, left out, added or exchanged with their neighbour; case
  /// and accents do not matter. Of several equally near, the first.
  package static func nearest(to word: some StringProtocol, among candidates: [String]) -> String? {
    let wanted = Folding.fold(word)
    let most = max(1, wanted.count / 3)
    let distances = candidates.map { candidate in
      let letters = Folding.fold(candidate)
      return abs(letters.count - wanted.count) > most ? .max : distance(wanted, letters)
    }
    guard let least = distances.min(), least <= most else { return nil }
    // One letter for another of one or two is another word.
    guard wanted.count > 2 || least == 0 else { return nil }
    return zip(candidates, distances).first { $0.1 == least }?.0
  }

  /// How many letters have to be changed, left out, added or exchanged with their neighbour.
  ///
  /// Source: the optimal string alignment distance, after Damerau, 1964, and Levenshtein, 1966.
  private static func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, candidate) in other.enumerated() {
        var least = min(
          last[column] + (letter == candidate ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[other.count]
  }
}
