/// Reads the letters of a word as sounds, from left to right.
struct SoundReader {
  /// The consonants so far.
  private(set) var consonants: [UInt8] = []
  /// The vowels before each of them and behind the last.
  private(set) var vowels: [[UInt8]] = [[]]

  private let letters: [UInt8]
  private var next = 0

  /// A reader of small Latin letters without marks.
  init(_ letters: [UInt8]) { self.letters = letters }

  /// Reads the whole word.
  mutating func read() {
    while next < letters.count {
      if let (sound, length) = sound(at: next) {
        next += length
        add(sound)
      } else {
        readVowel()
      }
    }
    closeEnding()
    vowels = vowels.map(Self.reduced)
  }

  private mutating func add(_ sounds: String) {
    for consonant in sounds.utf8 {
      // Doubled letters are one sound.
      if consonants.last == consonant, vowels.last?.isEmpty == true { continue }
      consonants.append(consonant)
      vowels.append([])
    }
  }

  private mutating func readVowel() {
    let letter = letters[next]
    next += 1
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "j"):
      // A glide before a vowel is written by some schemes alone: "Yeltsin" and "Eltsin", "Aliyev" and "Aliev".
      guard !isVowel(at: next) else { return }
      vowels[vowels.count - 1].append(UInt8(ascii: "i"))
    case UInt8(ascii: "w"): vowels[vowels.count - 1].append(UInt8(ascii: "u"))
    default: vowels[vowels.count - 1].append(letter)
    }
  }

  /// The consonant that is written at a place, and with how many letters; nil for a vowel.
  private func sound(at index: Int) -> (String, Int)? {
    for (spelling, sound) in Self.spellings where letters[index...].starts(with: spelling.utf8) {
      return (sound, spelling.utf8.count)
    }
    let letter = letters[index]
    switch letter {
    case UInt8(ascii: "c"):
      return (isFrontVowel(at: index + 1) ? "s" : "k", 1)
    case UInt8(ascii: "n") where letters[(index + 1)...].first == UInt8(ascii: "g"):
      return isVowel(at: index + 2) ? ("n", 1) : ("N", 2)
    case UInt8(ascii: "w"):
      // "Rowhani" and "Rouhani"; but "Wladimir" and "Vladimir".
      return index > 0 && isVowel(at: index - 1) && !isVowel(at: index + 1) ? nil : ("v", 1)
    case UInt8(ascii: "j"):
      return index > 0 && isVowel(at: index - 1) && !isVowel(at: index + 1) ? nil : ("j", 1)
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return nil
    default: return (String(decoding: [letter], as: UTF8.self), 1)
    }
  }

  /// Drops a silent last "h": "Haniyeh" and "Haniya" end alike.
  private mutating func closeEnding() {
    guard consonants.last == UInt8(ascii: "h"), consonants.count > 1, vowels.last?.isEmpty == true,
      vowels[vowels.count - 2].isEmpty == false
    else { return }
    consonants.removeLast()
    vowels.removeLast()
    if vowels[vowels.count - 1].last == UInt8(ascii: "e") {
      vowels[vowels.count - 1].removeLast()
      vowels[vowels.count - 1].append(UInt8(ascii: "a"))
    }
  }

  private func isVowel(at index: Int) -> Bool {
    letters.indices.contains(index) && "aeiouy".utf8.contains(letters[index])
  }

  private func isFrontVowel(at index: Int) -> Bool {
    letters.indices.contains(index) && "eiy".utf8.contains(letters[index])
  }

  /// Vowels with each diphthong as one letter and no vowel twice.
  private static func reduced(_ vowels: [UInt8]) -> [UInt8] {
    switch String(decoding: vowels, as: UTF8.self) {
    case "ou", "oo": return Array("u".utf8)
    case "ee": return Array("i".utf8)
    case "ai", "ei", "aei", "aii", "eii": return Array("E".utf8)
    default:
      var kept: [UInt8] = []
      for vowel in vowels where vowel != kept.last { kept.append(vowel) }
      return kept
    }
  }

  /// The sounds that are written with several letters, longer ones first, and those that stand for several sounds.
  private static let spellings = [
    ("shch", "S"), ("tsch", "C"), ("dzh", "j"), ("sch", "S"), ("tch", "C"), ("ch", "C"),
    ("sh", "S"), ("zh", "Z"), ("kh", "X"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"),
    ("ts", "c"), ("tz", "c"), ("ck", "k"), ("dj", "j"), ("x", "ks"),
  ]
}
