/// Source of a page whose tags have no more attributes than a person writes.
///
/// libxml2 compares each attribute of a tag with all before it, so that thousands take minutes.
struct AttributeLimit {
  /// The number of attributes of a tag that are read.
  static let most = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  /// What is left out of the source, in order.
  private var left: [Range<Int>] = []

  /// The ranges of attributes beyond the limit.
  static func excess(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var limit = AttributeLimit(bytes)
    limit.readSource()
    return limit.left
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func readSource() {
    while let opening = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = opening + 1
      if starts(with: "!--") {
        skip(past: "-->")
        continue
      }
      guard place < bytes.count, bytes[place].isLetter else { continue }
      let isRaw = starts(with: "script") || starts(with: "style")
      readTag()
      // Of these, only their own end is a tag.
      if isRaw { skip(past: "</s") }
    }
  }

  /// Reads a tag to its end, from its name on.
  private mutating func readTag() {
    var (count, isBetween, takesValue) = (0, false, false)
    var excess: Int?
    reading: while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ">"): break reading
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: "/"): isBetween = true
      case UInt8(ascii: "="): (isBetween, takesValue) = (false, true)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if takesValue {
          let mark = bytes[place]
          place = bytes[(place + 1)...].firstIndex(of: mark) ?? bytes.count
          (isBetween, takesValue) = (true, false)
        }
      default:
        if isBetween, !takesValue {
          count += 1
          if count > Self.most, excess == nil { excess = place }
        }
        (isBetween, takesValue) = (false, false)
      }
      place += 1
    }
    place = min(place, bytes.count)
    if let excess { left.append(excess..<place) }
  }

  private func starts(with words: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return bytes.count - place >= wanted.count
      && zip(bytes[place...], wanted).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private mutating func skip(past words: StaticString) {
    while place < bytes.count, !starts(with: words) { place += 1 }
    place = min(place + words.utf8CodeUnitCount, bytes.count)
  }
}

extension String {
  /// The source of a page without the attributes beyond ``AttributeLimit/most`` of a tag.
  var withFewAttributes: String {
    var text = self
    return text.withUTF8 { bytes -> String? in
      let excess = AttributeLimit.excess(in: bytes)
      guard !excess.isEmpty else { return nil }
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var start = 0
      for range in excess {
        kept += bytes[start..<range.lowerBound]
        start = range.upperBound
      }
      kept += bytes[start...]
      return String(decoding: kept, as: UTF8.self)
    } ?? self
  }
}
