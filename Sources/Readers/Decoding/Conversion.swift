import Glibc

/// Bytes converted to UTF-8 by the C library's iconv.
///
/// Only this file uses iconv; the rest of the program sees values.
struct Conversion {
  /// The characters, with U+FFFD in each place that was not valid.
  let text: String
  /// The number of places that were not valid.
  let faults: Int

  /// Converts bytes from an encoding, by its name for iconv; nil if the system does not have the encoding.
  init?(_ bytes: ArraySlice<UInt8>, from encoding: String) {
    let converter = iconv_open("UTF-8", encoding)
    guard let converter, converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var faults = 0
    var output: [UInt8] = []
    output.reserveCapacity(source.count * 2)
    var piece = [CChar](repeating: 0, count: 1 << 14)
    source.withUnsafeMutableBufferPointer { source in
      var place = source.baseAddress
      var left = source.count
      var isEnding = false
      while true {
        let (code, filled) = piece.withUnsafeMutableBufferPointer { piece in
          var free = piece.count
          var next = piece.baseAddress
          // The last call writes what the encoding still holds back.
          let outcome =
            isEnding
            ? iconv(converter, nil, nil, &next, &free)
            : iconv(converter, &place, &left, &next, &free)
          return (outcome == Int(bitPattern: UInt.max) ? errno : 0, piece.count - free)
        }
        output += piece[..<filled].lazy.map { UInt8(bitPattern: $0) }
        switch code {
        case 0:
          if isEnding { return }
          isEnding = true
        case E2BIG where filled > 0: break
        case EILSEQ where left > 0, EINVAL where left > 0:
          output += Self.replacement
          faults += 1
          place = place?.advanced(by: 1)
          left -= 1
        default:
          if isEnding { return }
          isEnding = true
        }
      }
    }
    text = String(decoding: output, as: UTF8.self)
    self.faults = faults
  }

  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
