/// A word reduced to the sounds that its Latin letters stand for, in which the romanisations of one name are near each other.
///
/// The schemes for Cyrillic, Arabic, Persian and Turkic names agree on most consonants and differ in how they write a few
/// of them, in doubled letters, in glides and in vowels. The reduced form keeps each consonant as one letter, and between
/// consonants the vowels. ``distance(to:)`` then weighs what differs. Sources: the tables of BGN/PCGN, ISO 9, ALA-LC and
/// the national systems of Ukraine, Belarus and Kazakhstan; the names of the Qaddafi family in the catalogues of libraries.
package struct Romanisation: Hashable, Sendable {
  /// The consonants, one letter each; a capital letter stands for a sound that is mostly written with two.
  package let consonants: [UInt8]
  /// The vowels before each consonant and behind the last.
  let vowels: [[UInt8]]

  /// Reduces a word.
  package init(_ word: some StringProtocol) {
    var reader = SoundReader(LatinLetters.folded(word).utf8.filter { $0 >= 0x61 && $0 <= 0x7A })
    reader.read()
    consonants = reader.consonants
    vowels = reader.vowels
  }

  /// The consonants without the differences that ``distance(to:)`` forgives: near words share it.
  package var skeleton: String {
    String(decoding: consonants.map { Self.family(of: $0) }, as: UTF8.self)
  }

  /// How far another word is: 0 for the same sounds; nil for words that are no romanisations of one name.
  package func distance(to other: Self) -> Double? {
    guard consonants.count == other.consonants.count, consonants.count > 1 else {
      return self == other && !consonants.isEmpty ? 0 : nil
    }
    var sum = 0.0
    for (left, right) in zip(consonants, other.consonants) where left != right {
      guard let cost = Self.cost(left, right) else { return nil }
      sum += cost
    }
    for index in vowels.indices where vowels[index] != other.vowels[index] {
      let isLast = index == consonants.count
      let isHushed = index > 0 && Self.family(of: consonants[index - 1]) == UInt8(ascii: "S")
      guard
        let cost = Vowels.distance(
          vowels[index], other.vowels[index], isLast: isLast, isHushed: isHushed)
      else { return nil }
      sum += cost
    }
    return sum
  }

  /// Whether two words are romanisations of one name, by themselves.
  ///
  /// The more consonants agree, the more the rest may differ: with two of them nothing may, because short names lie close
  /// together.
  package func isNear(_ other: Self) -> Bool { isWithin([0, 0.5, 1, 1.5], of: other) }

  /// Whether two words are romanisations of one name, where another part of the two names agrees.
  package func isNearBeside(_ other: Self) -> Bool { isWithin([0.5, 1, 2, 2.5], of: other) }

  /// The limits are those for two, three, four and more consonants.
  private func isWithin(_ limits: [Double], of other: Self) -> Bool {
    guard let distance = distance(to: other), consonants.count > 0 else { return false }
    return distance <= limits[max(0, min(consonants.count, 5) - 2)]
  }

  /// What the difference of two consonants weighs; nil where they are no two ways of writing one.
  private static func cost(_ left: UInt8, _ right: UInt8) -> Double? {
    guard family(of: left) == family(of: right) else { return nil }
    let pair: Set<UInt8> = [left, right]
    return pair.contains(UInt8(ascii: "q")) || pair.contains(UInt8(ascii: "X")) ? 0.25 : 0.5
  }

  /// The letter that stands for all consonants which schemes confuse.
  private static func family(of consonant: UInt8) -> UInt8 {
    switch consonant {
    case UInt8(ascii: "q"), UInt8(ascii: "g"), UInt8(ascii: "X"), UInt8(ascii: "h"):
      UInt8(ascii: "k")
    case UInt8(ascii: "j"): UInt8(ascii: "Z")
    case UInt8(ascii: "c"): UInt8(ascii: "s")
    case UInt8(ascii: "f"): UInt8(ascii: "v")
    case UInt8(ascii: "C"): UInt8(ascii: "S")
    default: consonant
    }
  }
}

/// The vowels between two consonants.
private enum Vowels {
  /// What the difference of two groups of vowels weighs; nil where they are no two ways of writing one.
  ///
  /// At the end of the word "o" may change to "a", but nothing is left out. Behind a sibilant Russian schemes confuse "e"
  /// and "o".
  static func distance(_ left: [UInt8], _ right: [UInt8], isLast: Bool, isHushed: Bool) -> Double? {
    guard !isLast || left.isEmpty == right.isEmpty else { return nil }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    if short.count == long.count {
      var sum = 0.0
      for (a, b) in zip(short, long) where a != b {
        guard let cost = cost(a, b, isLast: isLast, isHushed: isHushed) else { return nil }
        sum += cost
      }
      return sum
    }
    guard long.count == short.count + 1 else { return nil }
    // One vowel is written by one scheme alone.
    for index in long.indices {
      var rest = long
      let extra = rest.remove(at: index)
      if rest == short { return extra == UInt8(ascii: "e") ? 0.5 : 1 }
    }
    return nil
  }

  private static func cost(_ left: UInt8, _ right: UInt8, isLast: Bool, isHushed: Bool) -> Double? {
    switch Set([left, right]) {
    case Set("ou".utf8): 0.5
    case Set("ei".utf8): 0.75
    case Set("aE".utf8), Set("eE".utf8), Set("iE".utf8): 0.75
    case Set("ae".utf8): 1
    case Set("ao".utf8): isLast ? 1 : nil
    case Set("eo".utf8): isHushed ? 0.5 : nil
    default: nil
    }
  }
}
