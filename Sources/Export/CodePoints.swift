/// Converts UTF-8 offsets of a text to offsets in code points, as Python's `str` counts them.
///
/// One bit for each byte says whether a code point begins there, and one sum for each 64 bytes how
/// many begin before. Both are made in one pass; a conversion then costs one count of bits.
package struct CodePoints: Sendable {
  /// One bit for each byte, lowest first, 64 in a word; empty if the text is ASCII.
  private var beginnings: [UInt64] = []
  /// The number of code points that begin before each word.
  private var before: [Int] = []

  /// The code points of a text.
  package init(of text: String) {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    beginnings.reserveCapacity(text.utf8.count / 64 + 1)
    before.reserveCapacity(text.utf8.count / 64 + 1)
    var word: UInt64 = 0
    var bit: UInt64 = 1
    var count = 0
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { word |= bit }
      bit <<= 1
      guard bit == 0 else { continue }
      beginnings.append(word)
      before.append(count)
      count += word.nonzeroBitCount
      word = 0
      bit = 1
    }
    beginnings.append(word)
    before.append(count)
  }

  /// The number of code points that begin before a UTF-8 offset.
  package func offset(ofUTF8 offset: Int) -> Int {
    guard !beginnings.isEmpty else { return offset }
    let word = min(offset >> 6, beginnings.count - 1)
    let lower = (UInt64(1) << UInt64(offset & 63)) - 1
    return before[word] + (beginnings[word] & lower).nonzeroBitCount
  }
}
