/// The similarity of words, for suggestions of what a person meant to type.
package enum EditDistance {
  /// Returns the candidate most similar to a word, or nil if none is similar.
  ///
  /// At most a third of the letters may be replaced, omitted, added or transposed. Case and accents
  /// are ignored. Of equally similar candidates, the first is returned.
  package static func nearest(to word: some StringProtocol, among candidates: [String]) -> String? {
    let wanted = Folding.fold(word)
    let most = max(1, wanted.count / 3)
    let distances = candidates.map { candidate in
      let letters = Folding.fold(candidate)
      return abs(letters.count - wanted.count) > most ? .max : distance(wanted, letters)
    }
    guard let least = distances.min(), least <= most else { return nil }
    // With one or two letters, a difference of one makes another word.
    guard wanted.count > 2 || least == 0 else { return nil }
    return zip(candidates, distances).first { $0.1 == least }?.0
  }

  /// Returns the number of letters that must be replaced, omitted, added or transposed.
  ///
  /// Source: the optimal string alignment distance, after Damerau, 1964, and Levenshtein, 1966.
  private static func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(Range(from: 0, count: other.count + 1))
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
