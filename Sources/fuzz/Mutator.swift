/// Changes bytes at random, in a sequence that a seed determines.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number below a bound; 0 for none.
  mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound > 0 ? Int(state >> 1) % bound : 0
  }

  /// Bytes with one to eight changes, at most 100 KB; now and then they go on as others do.
  mutating func mutated(_ bytes: [UInt8], with other: [UInt8], words: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    if number(below: 8) == 0 {
      bytes.removeLast(number(below: bytes.count + 1))
      bytes += other.dropFirst(number(below: other.count))
    }
    for _ in 0...number(below: 8) {
      let place = number(below: bytes.count + 1)
      let length = min(number(below: 1 << number(below: 12)), bytes.count - place)
      switch number(below: 8) {
      case 0: bytes.removeSubrange(place..<place + length)
      case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 2:
        for index in place..<place + length { bytes[index] = UInt8(number(below: 256)) }
      case 3:
        let part = Array(bytes[place..<place + length])
        for _ in 0...number(below: 30) where bytes.count < 50_000 {
          bytes.insert(contentsOf: part, at: place)
        }
      case 4, 5: if place < bytes.count { bytes[place] ^= 1 << UInt8(number(below: 8)) }
      case 6: if place < bytes.count { bytes[place] = [0, 0x7F, 0x80, 0xFF][number(below: 4)] }
      default:
        if !words.isEmpty { bytes.insert(contentsOf: words[number(below: words.count)], at: place) }
      }
      if bytes.count > 100_000 { bytes.removeLast(bytes.count - 100_000) }
    }
    return bytes
  }
}
