/// Which of some texts may be one letter apart.
///
/// Two such texts have a text in common that each becomes by leaving out one letter at most (symmetric deletion: W. Garbe,
/// 2012), so only those are compared that share one, and the work grows with the letters of the texts rather than with the
/// square of their number.
package struct NearSpellings {
  /// What a text is without one of its letters, or as it is.
  private struct Variant: Comparable {
    var hash: UInt64
    var text: Int32

    static func < (one: Variant, other: Variant) -> Bool {
      (one.hash, one.text) < (other.hash, other.text)
    }
  }

  /// Of each text the earlier ones, by number and in order, that may be near to it.
  package private(set) var earlier: [[Int]]

  /// Compares some texts, each given as its bytes.
  package init(_ texts: [[UInt8]]) {
    earlier = Array(repeating: [], count: texts.count)
    var variants: [Variant] = []
    for (index, text) in texts.enumerated() {
      for hash in Self.hashes(of: text) {
        variants.append(Variant(hash: hash, text: Int32(truncatingIfNeeded: index)))
      }
    }
    variants.sort()
    var first = 0
    for index in variants.indices {
      if variants[index].hash != variants[first].hash { first = index }
      let text = Int(variants[index].text)
      for other in variants[first..<index] where Int(other.text) != text {
        earlier[text].append(Int(other.text))
      }
    }
    for text in earlier.indices where earlier[text].count > 1 {
      earlier[text] = Array(Set(earlier[text])).sorted()
    }
  }

  /// The hash of a text, and of what is left without each of its letters.
  private static func hashes(of text: [UInt8]) -> [UInt64] {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    // Of what stands behind each letter, and the weight of a letter before it.
    var behind = [UInt64](repeating: 0, count: text.count + 1)
    var weights = [UInt64](repeating: 1, count: text.count + 1)
    for place in text.indices.reversed() {
      let (weight, rest) = (weights[place + 1], behind[place + 1])
      behind[place] = (UInt64(text[place]) &+ 1) &* weight &+ rest
      weights[place] = weight &* base
    }
    var found = [behind[0]]
    var before: UInt64 = 0
    for place in text.indices {
      found.append(before &* weights[place + 1] &+ behind[place + 1])
      before = before &* base &+ UInt64(text[place]) &+ 1
    }
    return found
  }
}
