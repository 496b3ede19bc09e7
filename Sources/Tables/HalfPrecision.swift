/// Numbers of half precision (IEEE 754 binary16) as hexadecimal digits in lower case, four each.
enum HalfPrecision {
  /// Adds the numbers that digits write; false, and some may be added, if they write none, or one that is not finite.
  static func append(_ digits: ArraySlice<UInt8>, to numbers: inout [Float]) -> Bool {
    guard !digits.isEmpty, digits.count % 4 == 0 else { return false }
    return digits.withUnsafeBufferPointer { digits in
      for start in stride(from: 0, to: digits.count, by: 4) {
        var bits: UInt32 = 0
        var faults: UInt8 = 0
        for place in start..<start + 4 {
          let value = values[Int(digits[place])]
          faults |= value
          bits = bits << 4 | UInt32(value)
        }
        guard faults < 16, let number = float(of: bits) else { return false }
        numbers.append(number)
      }
      return true
    }
  }

  /// The values of hexadecimal digits by their character; 16 for all others.
  private static let values: [UInt8] = (0...255).map { (character: UInt8) in
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x61...0x66: character - 0x61 + 10
    default: 16
    }
  }

  /// The number with those bits; nil if it is not finite.
  private static func float(of bits: UInt32) -> Float? {
    let sign = (bits & 0x8000) << 16
    let exponent = bits >> 10 & 31
    let fraction = bits & 1023
    switch exponent {
    case 0: return (sign == 0 ? 1 : -1) * Float(fraction) / 16_777_216
    case 31: return nil
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
