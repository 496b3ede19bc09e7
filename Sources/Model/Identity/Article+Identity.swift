extension Article {
  /// The fingerprint of its text, which does not depend on the file or its name.
  public var identity: Identity {
    var maker = Identity.Maker("article")
    maker.add(text)
    return maker.identity
  }

  /// The identity of a passage, made from its words and up to ``reach`` bytes on each side within the paragraph.
  ///
  /// It does not depend on the offset of the passage, so it survives changes elsewhere in the article. Any white space
  /// counts as one space, so it also survives other line breaks.
  func identity(ofPassage range: Range<Int>) -> Identity {
    var maker = Identity.Maker("passage")
    add(range, to: &maker)
    return maker.identity
  }

  /// Adds a passage and its context.
  func add(_ range: Range<Int>, to maker: inout Identity.Maker) {
    let units = text.utf8
    let range = range.clamped(to: 0..<units.count)
    let start = max(0, range.lowerBound - Self.reach)
    let around = text[utf8: start..<min(units.count, range.upperBound + Self.reach)].utf8
    let place = range.lowerBound - start..<range.upperBound - start
    let isDone: Void? = around.withContiguousStorageIfAvailable {
      Self.add($0, place, to: &maker)
    }
    if isDone == nil {
      Array(around).withUnsafeBufferPointer { Self.add($0, place, to: &maker) }
    }
  }

  /// The number of bytes before and after a passage that belong to its identity.
  private static let reach = 64

  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, to maker: inout Identity.Maker
  ) {
    // Outwards from the passage to the end of its paragraph, which is a line of blanks.
    var start = place.lowerBound
    var breaks = 0
    for index in stride(from: place.lowerBound - 1, through: 0, by: -1) {
      guard isBlank(bytes[index]) else {
        start = index
        breaks = 0
        continue
      }
      if bytes[index] == newline { breaks += 1 }
      if breaks == 2 { break }
    }
    var end = place.upperBound
    breaks = 0
    for index in place.upperBound..<bytes.count {
      guard isBlank(bytes[index]) else {
        end = index + 1
        breaks = 0
        continue
      }
      if bytes[index] == newline { breaks += 1 }
      if breaks == 2 { break }
    }
    for part in [start..<place.lowerBound, place, place.upperBound..<end] {
      var isInBlank = false
      for byte in bytes[part] {
        let isBlank = isBlank(byte)
        if !isBlank { maker.take(byte) } else if !isInBlank { maker.take(UInt8(ascii: " ")) }
        isInBlank = isBlank
      }
      maker.part()
    }
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
