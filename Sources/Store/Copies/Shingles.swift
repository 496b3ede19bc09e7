/// The hashes of the sequences of three words in a text, which near-identical texts share.
///
/// A word is a run of letters and digits; of Latin letters, case does not matter. Texts of other scripts are read by
/// their bytes.
struct Shingles {
  /// The hashes, in the order of the text.
  private(set) var hashes: [UInt64] = []

  init(of text: String) {
    var (first, second) = (UInt64(0), UInt64(0))
    var count = 0
    var word: UInt64 = 0
    var isInWord = false
    var text = text
    text.withUTF8 { bytes in
      hashes.reserveCapacity(bytes.count / 5)
      for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : 0x20
        let letter = byte | 0x20
        if 0x61...0x7A ~= letter || 0x30...0x39 ~= byte || byte >= 0x80 {
          if !isInWord { word = 0xcbf2_9ce4_8422_2325 }
          isInWord = true
          word = (word ^ UInt64(byte < 0x80 ? letter : byte)) &* 0x100_0000_01b3
        } else if isInWord {
          isInWord = false
          count += 1
          if count >= 3 {
            hashes.append(mixed(first &* 0x9E37_79B9 &+ second &* 0x85EB_CA6B &+ word))
          }
          (first, second) = (second, word)
        }
      }
    }
    // A text of one or two words is one shingle.
    if hashes.isEmpty { hashes = [mixed(first &* 0x9E37_79B9 &+ second &* 0x85EB_CA6B)] }
  }
}

/// A number whose every bit depends on every bit of another: the finaliser of SplitMix64.
func mixed(_ number: UInt64) -> UInt64 {
  var bits = number
  bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
  bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
  return bits ^ (bits >> 31)
}
