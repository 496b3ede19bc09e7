import Presentation

/// Letter labels on the visible mentions, by which a person jumps to one of them.
package struct Labels: Hashable, Sendable {
  /// The UTF-8 offsets by label.
  package let offsets: [String: Int]
  /// The letters typed so far.
  package var typed = ""

  private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

  /// Assigns labels to offsets, those that are easiest to type first.
  package init(for offsets: [Int]) {
    var labels: [String: Int] = [:]
    for (index, offset) in offsets.enumerated() {
      let (first, second) = index.quotientAndRemainder(dividingBy: Self.letters.count)
      guard first < Self.letters.count else { break }
      labels[String([Self.letters[first], Self.letters[second]])] = offset
    }
    self.offsets = labels
  }
}
