import Presentation

/// Letters on the mentions in view, to jump to one by typing them.
package struct Labels: Hashable, Sendable {
  /// Where each leads: UTF-8 offsets by letters.
  package let offsets: [String: Int]
  /// The letters typed so far.
  package var typed = ""

  private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

  /// Letters for offsets, in order; the first are the easiest to type.
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
