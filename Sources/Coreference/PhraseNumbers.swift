/// The phrases of a referent, in order, as indices of the article's phrases.
///
/// Most referents have one phrase, which takes no room beside the referent.
package struct PhraseNumbers: RandomAccessCollection, Sendable {
  /// -1 where there is none.
  private var first: Int32 = -1
  private var others: [Int32] = []

  /// No phrases.
  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { first < 0 ? 0 : others.count + 1 }
  package subscript(position: Int) -> Int { Int(position == 0 ? first : others[position - 1]) }

  /// Adds a phrase in its place: a first person is resolved when its speaker is.
  package mutating func add(_ phrase: Int) {
    let phrase = Int32(truncatingIfNeeded: phrase)
    guard first >= 0 else {
      first = phrase
      return
    }
    if let last = others.lastIndex(where: { $0 < phrase }) {
      others.insert(phrase, at: last + 1)
    } else if first < phrase {
      others.insert(phrase, at: 0)
    } else {
      others.insert(first, at: 0)
      first = phrase
    }
  }
}
